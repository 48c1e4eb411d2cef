using Microsoft.Playwright;
using Xunit;

namespace ECins.Journeys;

/// <summary>The first administrator of a new force area joins with a passkey instead of an authenticator app, and signs in with it.</summary>
public sealed class PasskeyJourney(Site site) : IClassFixture<Site>
{
    private const string Password = "otter lantern gravel";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task JoinSignOutSignIn(bool phone)
    {
        var device = new Device(phone, HasScripts: true);
        var forceArea = $"marchshire-{(phone ? "phone" : "desk")}";
        var link = await site.AddForceAreaAsync(forceArea, "Rowan Pike", $"rowan.pike@{forceArea}.example");
        await using var rowan = await site.VisitAsync(forceArea, device);
        await AddDeviceAsync(rowan.Page);
        await rowan.WaitForAsync(link, "Choose a password");
        await rowan.FillAsync("Password", Password);
        await rowan.SubmitAsync();
        await rowan.GoAsync("/");
        await rowan.ClickAsync("Use a passkey instead");
        await rowan.ClickAsync("Continue");
        await rowan.IsToldAsync("Enter what you call this device");
        await rowan.FillAsync("What do you call this device?", "My work phone");
        await rowan.ClickAsync("Continue");
        await rowan.ClickAsync("Go on with this device");
        Assert.Equal("Keep your recovery codes", await rowan.HeadingAsync());
        await rowan.GoAsync("/account");
        await rowan.SeesAsync("Passkey: My work phone");

        await rowan.ClickAsync("Sign out", exact: true);
        await rowan.GoAsync("/sign-in");
        await rowan.FillAsync("E-mail address", $"rowan.pike@{forceArea}.example");
        await rowan.FillAsync("Password", Password);
        await rowan.ClickAsync("Continue");
        Assert.Equal("Use your passkey", await rowan.HeadingAsync());
        await rowan.ClickAsync("Go on with your device");
        await rowan.GoAsync("/account");
        await rowan.SeesAsync("last used");
    }

    private static async Task AddDeviceAsync(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
            },
        });
    }
}

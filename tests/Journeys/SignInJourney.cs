using Xunit;

namespace ECins.Journeys;

/// <summary>The first administrator of a new force area joins, publishes the operating procedures, and signs in and out.</summary>
public sealed class SignInJourney(Site site) : IClassFixture<Site>
{
    private const string Address = "rowan.pike@dunshire.example";
    private const string Password = "otter lantern gravel";
    private const string WrongCode = "Check the code. It changes every 30 seconds, and each can be used once";

    [Theory]
    [MemberData(nameof(Device.All), MemberType = typeof(Device))]
    public async Task JoinPublishSignInSignOut(bool phone, bool scripts)
    {
        var device = new Device(phone, scripts);
        var forceArea = $"dunshire-{(phone ? "phone" : "desk")}-{(scripts ? "scripts" : "plain")}";
        var link = await site.AddForceAreaAsync(forceArea, "Rowan Pike", Address);
        await using var rowan = await site.VisitAsync(forceArea, device);

        await ChoosePasswordAsync(rowan, link);
        var authenticator = await SetUpAuthenticatorAsync(rowan);
        var recoveryCodes = await RecoveryCodesAsync(rowan);
        await PublishAndAcceptAsync(rowan);
        await rowan.GoAsync(link);
        Assert.Equal("Ask for a new link", await rowan.HeadingAsync());

        await SignOutAsync(rowan);
        await AreAnsweredAlikeAsync(rowan);
        var code = authenticator.Next();
        await BeginSignInAsync(rowan);
        await rowan.EnterAsync("Enter your code", code);
        Assert.Equal("Rowan Pike", await rowan.HeadingAsync());

        await SignOutAsync(rowan);
        await BeginSignInAsync(rowan);
        await rowan.EnterAsync("Enter your code", code);
        await rowan.IsToldAsync(WrongCode);
        await rowan.ClickAsync("Use a recovery code");
        await rowan.EnterAsync("Enter a recovery code", recoveryCodes[0]);
        Assert.Equal("Rowan Pike", await rowan.HeadingAsync());

        await using var elsewhere = await site.VisitAsync(forceArea, device);
        await BeginSignInAsync(elsewhere);
        await elsewhere.ClickAsync("Use a recovery code");
        await elsewhere.EnterAsync("Enter a recovery code", recoveryCodes[0]);
        await elsewhere.IsToldAsync("Check the recovery code. Each can be used once");
        await elsewhere.EnterAsync("Enter a recovery code", recoveryCodes[1]);
        Assert.Equal("Rowan Pike", await elsewhere.HeadingAsync());

        await rowan.GoAsync("/account");
        await rowan.ClickAsync("Sign out everywhere");
        await IsOutAsync(rowan);
        await IsOutAsync(elsewhere);
    }

    private static async Task ChoosePasswordAsync(Visitor rowan, string link)
    {
        await rowan.WaitForAsync(link, "Choose a password");
        await rowan.EnterAsync("Password", "short");
        await rowan.IsToldAsync("Password must be 12 characters or more");
        await rowan.EnterAsync("Password", "rowan lantern gravel");
        await rowan.IsToldAsync("Password must not contain your name or e-mail address");
        Assert.Equal("", await rowan.EnteredAsync("Password"));
        await rowan.EnterAsync("Password", Password);
    }

    private static async Task<Authenticator> SetUpAuthenticatorAsync(Visitor rowan)
    {
        await rowan.GoAsync("/workstreams");
        Assert.Equal("Set up your authenticator", await rowan.HeadingAsync());
        var authenticator = await rowan.BeginAuthenticatorAsync();
        await rowan.ProveAsync("12345");
        await rowan.IsToldAsync("Check the code. Enter the six digits that the app shows now");
        await rowan.ProveAsync(authenticator.Next());
        return authenticator;
    }

    private static async Task<IReadOnlyList<string>> RecoveryCodesAsync(Visitor rowan)
    {
        Assert.Equal("Keep your recovery codes", await rowan.HeadingAsync());
        var codes = await rowan.KeepRecoveryCodesAsync();
        Assert.Equal(10, codes.Distinct().Count());
        return codes;
    }

    private static async Task PublishAndAcceptAsync(Visitor rowan)
    {
        await rowan.ClickAsync("Security operating procedures");
        await rowan.ClickAsync("Publish", exact: true);
        await rowan.IsToldAsync("Enter the text");
        await rowan.FillAsync("Text", "# What you answer for\n\nYour account is yours alone.");
        await rowan.ClickAsync("Publish", exact: true);
        await rowan.GoAsync("/workstreams");
        await rowan.SeesAsync("Your account is yours alone.");
        await rowan.ClickAsync("Accept and continue");
        await rowan.IsToldAsync("Tick the box to accept the security operating procedures");
        await rowan.AcceptProceduresAsync();
        Assert.Equal("Rowan Pike", await rowan.HeadingAsync());
    }

    private static async Task AreAnsweredAlikeAsync(Visitor rowan)
    {
        await BeginSignInAsync(rowan, password: "otter lantern grave");
        await rowan.IsToldAsync("Check your e-mail address and password");
        var answer = await rowan.SaysAsync();
        await BeginSignInAsync(rowan, address: "nobody@dunshire.example");
        Assert.Equal(answer, await rowan.SaysAsync());
        Assert.Equal("nobody@dunshire.example", await rowan.EnteredAsync("E-mail address"));
    }

    private static async Task BeginSignInAsync(Visitor visitor, string address = Address, string password = Password)
    {
        await visitor.GoAsync("/sign-in");
        await visitor.FillAsync("E-mail address", address);
        await visitor.EnterAsync("Password", password);
    }

    private static async Task SignOutAsync(Visitor visitor)
    {
        await visitor.ClickAsync("Sign out", exact: true);
        await IsOutAsync(visitor);
    }

    private static async Task IsOutAsync(Visitor visitor)
    {
        await visitor.GoAsync("/account");
        Assert.StartsWith("Sign in", await visitor.HeadingAsync(), StringComparison.Ordinal);
    }
}

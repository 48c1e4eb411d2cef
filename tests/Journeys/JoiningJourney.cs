using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace ECins.Journeys;

/// <summary>A school joins: invited, signed, approved, and only then let into a case; and asked again when the procedures change.</summary>
public sealed partial class JoiningJourney(Site site) : IClassFixture<Site>
{
    private const string School = "Ferry Road Primary School";
    private const string CaseTitle = "Cycling on the ferry steps";

    [Fact]
    public async Task SchoolJoins()
    {
        await using var ravi = await site.SignInAsync("fenshire", "Ravi Chandra", Device.Desk);
        await InviteAsync(ravi);
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        var path = await priya.OpenCaseAsync(CaseTitle);
        await FindsNobodyAsync(priya, path);

        await using var amara = await JoinAsync(ravi, new Device(IsPhone: true, HasScripts: true));
        await amara.GoAsync("/cases");
        Assert.Equal("Waiting for approval", await amara.HeadingAsync());
        await FindsNobodyAsync(priya, path);

        await ravi.GoAsync("/partners");
        await ravi.ClickAsync(School);
        await ravi.ClickAsync("Approve");
        await ravi.ClickAsync("Approve");
        await ShareACaseJourney.ShareAsync(priya, path, "Ferry Road", "Read", null);
        await amara.GoAsync("/cases");
        await amara.ClickAsync(CaseTitle);
        await amara.SeesAsync("You: read");

        await PublishAsync(ravi);
        await amara.GoAsync(path);
        await amara.SeesAsync("Lend nobody your phone.");
        await amara.SeesNotAsync(CaseTitle);
        await amara.AcceptProceduresAsync();
        await amara.GoAsync(path);
        await amara.SeesAsync(CaseTitle);
    }

    private static async Task InviteAsync(Visitor ravi)
    {
        await ravi.GoAsync("/partners");
        await ravi.ClickAsync("Invite a partner");
        await ravi.FillAsync("Name", School);
        await ravi.CheckAsync("School");
        await ravi.CheckAsync("UK GDPR");
        await ravi.ClickAsync("Continue");
        await ravi.FillAsync("Full name", "Amara Obi");
        await ravi.FillAsync("Job title", "Head teacher");
        await ravi.FillAsync("E-mail address", "ferryroad@hotmail.com");
        await ravi.ClickAsync("Continue");
        Assert.Equal("ferryroad@hotmail.com", await ravi.EnteredAsync("E-mail address"));
        await ravi.SeesAsync("This is a personal e-mail address");
        await ravi.FillAsync("E-mail address", "a.obi@ferryroad.example");
        await ravi.ClickAsync("Continue");
        await ravi.Page.GetByRole(AriaRole.Radio).First.CheckAsync();
        await ravi.ClickAsync("Continue");
        await ravi.ClickAsync("Send the invitation");
    }

    private async Task<Visitor> JoinAsync(Visitor reader, Device device)
    {
        await reader.GoAsync("/demo/mail");
        await reader.ClickAsync(School);
        var link = Link().Match(await reader.SaysAsync()).Value;
        var amara = await site.VisitAsync("fenshire", device);
        await amara.GoAsync(link);
        await amara.EnterAsync("Password", "otter lantern gravel");
        var authenticator = await amara.BeginAuthenticatorAsync();
        await amara.ProveAsync(authenticator.Next());
        await amara.KeepRecoveryCodesAsync();
        await amara.FillAsync("Your full name", "Amara Obi");
        await amara.FillAsync("Your position", "Head teacher");
        await amara.CheckAsync($"I may sign for {School}, and I sign this agreement");
        await amara.ClickAsync("Sign and continue");
        await amara.AcceptProceduresAsync();
        return amara;
    }

    private static async Task PublishAsync(Visitor ravi)
    {
        await ravi.GoAsync("/syops/publish");
        await ravi.FillAsync("Text", "# Keep it safe\n\nLend nobody your phone.");
        await ravi.ClickAsync("Publish", exact: true);
    }

    private static async Task FindsNobodyAsync(Visitor priya, string path)
    {
        await priya.GoAsync(path + "/sharing/add");
        await priya.FillAsync("Find by name", "Ferry Road");
        await priya.ClickAsync("Find", exact: true);
        Assert.Equal(0, await priya.Page.GetByRole(AriaRole.Radio).CountAsync());
    }

    [GeneratedRegex("/join/\\S+")]
    private static partial Regex Link();
}

using System.Net;
using ECins.Host.Organisations;
using ECins.Host.Tests.Assessments;
using ECins.Host.Tests.Finding;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Workstreams;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>Three agencies report about one household in their own spellings; the property tells that it is one.</summary>
public sealed class OneVictimTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Uprn = "100090012003";

    [Fact]
    public async Task ThirdReport_OfTheSameProperty_TellsWhoHoldsSomething_BeforeAndAfterItIsSaved()
    {
        var (area, becky) = await WithHousingAsync();
        using var visitor = becky;
        await OpenAsync(becky, "Complaints from the block", "Dorene Pask", "Flat 3, Quay Street block");
        using var dan = await area.SignInAsync(area.Dan);
        await OpenAsync(dan, "Gathering at night", "Doreen Paske", "12 Quay St, third flat");

        using var priya = await area.SignInAsync(area.Priya);
        var report = await ReportAsync(priya, "D Pask", "Upstairs of the chandler");
        var saved = await priya.GetAsync(report);
        Assert.True(saved.Says("Possibly the same person, held by 2 agencies"));
        foreach (var told in new[] { "Dorene Pask", "Doreen Paske", "Lodeside Homes", "Northton Police", "Ask Becky Lund", "Ask Dan Okafor" })
            Assert.True(saved.Says(told), told);
        foreach (var secret in new[] { "Complaints from the block", "Gathering at night", "Quay Street block", "third flat", "They have", "ASB-" })
            Assert.False(saved.Says(secret), secret);

        await BeginAsync(priya, "D Pask", "Upstairs of the chandler");
        var check = await priya.GetAsync("/asb/report/check");
        Assert.True(check.Says("Possibly the same person, held by 3 agencies"));
        Assert.Empty(check.Document.QuerySelectorAll("a[href^='/asking/']"));
        foreach (var secret in new[] { "Complaints from the block", "Gathering at night", "Quay Street block", "third flat", "They have" })
            Assert.False(check.Says(secret), secret);
    }

    [Fact]
    public async Task ThirdReport_OfAnotherProperty_OrOfAProtectedOne_TellsNothing()
    {
        var (area, becky) = await WithHousingAsync();
        using var visitor = becky;
        await OpenAsync(becky, "Complaints from the block", "Dorene Pask", "Flat 3, Quay Street block", ("AffectedMore.IsProtected", "true"));
        using var priya = await area.SignInAsync(area.Priya);
        Assert.False((await priya.GetAsync(await ReportAsync(priya, "D Pask", "Upstairs of the chandler"))).Says("Becky Lund"));
        Assert.False((await priya.GetAsync(await ReportAsync(priya, "D Pask", "The mill", ("PlaceUprn", "100090099999")))).Says("Becky Lund"));
    }

    [Fact]
    public async Task ReportTakenIntoTheCase_KeepsItsAgency_AndTheRecordsAreJoined()
    {
        var (area, becky) = await WithHousingAsync();
        using var visitor = becky;
        var hers = await OpenAsync(becky, "Complaints from the block", "Dorene Pask", "Flat 3, Quay Street block");
        await becky.ShareAsync(hers, "Community safety", Level.Contribute);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync(await ReportAsync(priya, "Doreen Pask", "Flat 3, 12 Quay Street", ("AffectedMore.BornIn", "1951")));
        await priya.SubmitAsync("Add to this case", ("CaseId", hers.Split('/')[^1]));
        Assert.Equal(hers, priya.Page.Location);
        var seen = await becky.GetAsync(hers);
        Assert.True(seen.Says("Northton Council"));
        Assert.True(seen.Says("Flat 3, 12 Quay Street"));
        var person = await becky.PersonPathAsync(hers, "Doreen Pask");
        var page = await becky.GetAsync(person);
        Assert.True(page.Says("About 1951"));
        Assert.True(page.Says("May be the same person"));
        await becky.GetAsync(page.Document.QuerySelector("a[href*='/same/']")!.GetAttribute("href")!);
        await becky.SubmitAsync("Join Doreen Pask", ("Reason", "One flat, one woman"));
        Assert.True((await becky.GetAsync(person)).Says("Known elsewhere as the same person"));
    }

    [Fact]
    public async Task RiskOfHigh_SetsReviewAndPlan_AndAllThreeSeeWhatTheOthersDo_NobodyElseDoes()
    {
        var (area, becky) = await WithHousingAsync();
        using var visitor = becky;
        var path = await OpenAsync(becky, "Complaints from the block", "Dorene Pask", "Flat 3, Quay Street block");
        await becky.ShareAsync(path, "Community safety", Level.Contribute);
        await becky.ShareAsync(path, "Neighbourhood", Level.Contribute);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        Visitor[] agencies = [becky, priya, dan];
        foreach (var (agency, text) in agencies.Zip(["The lock was changed", "Spoken to the family", "Patrols from nine"]))
            await agency.NoteAsync(path, text);
        await priya.AssessAsync(await becky.PersonPathAsync(path, "Dorene Pask"), isWorst: true);

        foreach (var agency in agencies)
        {
            var chronology = await agency.GetAsync(path);
            Assert.All(["The lock was changed", "Spoken to the family", "Patrols from nine"], text => Assert.True(chronology.Says(text), text));
            Assert.True((await agency.GetAsync(path + "/assessments")).Says($"Sergeant reviews by {host.Clock.UkToday().AddDays(14).Show()}"));
            Assert.True((await agency.GetAsync(path + "/plan")).Says("Plan to be written"));
        }

        using var ruth = await area.SignInAsync(area.Ruth);
        foreach (var page in new[] { "", "/assessments", "/plan" })
            Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path + page)).Status);
        Assert.Equal("", (await ruth.SearchAsync("Pask")).Found());
    }

    private static async Task<string> OpenAsync(Visitor visitor, string title, string name, string place, params (string, string)[] more)
    {
        await visitor.GetAsync(await ReportAsync(visitor, name, place, more));
        await visitor.SubmitAsync("Open a case", ("CaseTitle", title));
        return visitor.Page.Location!;
    }

    private static Task<string> ReportAsync(Visitor visitor, string name, string place, params (string Name, string Value)[] more) =>
        visitor.ReportAsync([.. Answers(name, place).Where(a => more.All(m => m.Name != a.Name)), .. more]);

    // Where it happened and who was affected, as far as the page that checks the answers.
    private static async Task BeginAsync(Visitor visitor, string name, string place)
    {
        foreach (var step in new[] { "where", "affected" })
        {
            await visitor.GetAsync("/asb/report/" + step);
            await visitor.SubmitAsync("Continue", [.. Answers(name, place), ("Affected", "SomebodyElse")]);
        }
    }

    private static (string Name, string Value)[] Answers(string name, string place) =>
        [("Place", place), ("PlaceUprn", Uprn), ("AffectedName", name), ("AffectedMore.LivesThere", "true"), ("Alleged", ""), ("Reporter", "Anonymous")];

    private async Task<(AsbArea Area, Visitor Becky)> WithHousingAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        var homes = await area.Area.PartnerAsync("Lodeside Homes", OrganisationKind.HousingAssociation, Purpose.CrimeAndDisorder, Purpose.Victims);
        var team = await area.Area.TeamAsync(homes, "Tenancy team");
        var becky = await area.Area.PersonAsync("Becky Lund", homes, team);
        await area.Area.TurnOnAsync("asb", area.CouncilTeam, area.PoliceTeam, team);
        return (area, await area.SignInAsync(becky));
    }
}

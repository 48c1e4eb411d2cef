using ECins.Host.Cases.People;
using ECins.Host.People.Joining;
using ECins.Host.Tests.AsbCases;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Hotspots;

public sealed class RepeatListTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Places_ThatComeBack_AreListedToThoseWhoReadTheReports_BySameNameOrProperty()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.ReportAsync(("Place", "Garages"), ("PlaceUprn", "100"));
        await priya.ReportAsync(("Place", "Behind Warren Close"), ("PlaceUprn", "100"));
        Assert.True((await priya.GetAsync("/asb/hotspots/repeats")).Says("None."));
        await priya.ReportAsync(("Place", "The garages, Warren Close"), ("PlaceUprn", "0100"));
        await priya.ReportAsync(("Place", "Elsewhere"));
        var page = await priya.GetAsync("/asb/hotspots/repeats");
        Assert.True(page.Says("3 reports within 3 months"));
        Assert.Single(page.Document.QuerySelectorAll("main .ec-list__item"));
        Assert.False(page.Says("Elsewhere"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Empty((await dan.GetAsync("/asb/hotspots/repeats")).Document.QuerySelectorAll("main .ec-list__item"));
        Assert.NotEmpty(await area.Area.EventsAsync("asb.repeats.listed"));
    }

    [Fact]
    public async Task People_AreListed_OnceSomebodySaidThatTheyAreOne_WithTheirPage_AndOnRecord()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        foreach (var place in new[] { "Mill Lane", "Corn Street", "The bandstand" })
            await priya.ReportAsync(("Place", place));
        Assert.Empty((await priya.GetAsync("/asb/hotspots/repeats")).Document.QuerySelectorAll("main .ec-list__item"));
        await JoinAsync(area, InvolvementRole.Victim);
        var page = await priya.GetAsync("/asb/hotspots/repeats");
        Assert.True(page.Says("Doreen Pask"));
        Assert.False(page.Says("The man upstairs"));
        Assert.False(page.Says("Jean Hollis"));
        await JoinAsync(area, InvolvementRole.AllegedPerpetrator);
        await JoinAsync(area, InvolvementRole.Reporter);
        page = await priya.GetAsync("/asb/hotspots/repeats");
        Assert.True(page.Says("The man upstairs"));
        Assert.False(page.Says("Jean Hollis"));
        var person = page.Document.QuerySelector("main .ec-list__item a")!;
        Assert.Equal("Doreen Pask", person.TextContent);
        Assert.Contains("person:", (await area.Area.EventsAsync("asb.repeats.listed"))[^1].Subjects, StringComparison.Ordinal);
        Assert.Equal("Doreen Pask", (await priya.GetAsync(person.GetAttribute("href")!)).Heading);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.False((await dan.GetAsync("/asb/hotspots/repeats")).Says("Doreen Pask"));
    }

    [Fact]
    public async Task People_OfOneRecord_AreListed_WhetherOrNotItWasJoinedWithAnother()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var victim = await area.RecordOfAsync(path, "Doreen Pask");
        foreach (var what in new[] { "Music", "Shouting" })
        {
            await priya.TypeDiaryAsync(path, victim, host.Clock.UkToday(), what);
            await priya.TakeDiaryAsync(path);
        }

        var page = await priya.GetAsync("/asb/hotspots/repeats");
        Assert.True(page.Says("Doreen Pask"));
        Assert.True(page.Says("3 reports within 3 months"));
        var report = (await priya.GetAsync(path.Asb() + "/diary")).Document.QuerySelector("main a[href^='/asb/incidents/']")!.GetAttribute("href")!;
        Assert.True((await priya.GetAsync(report)).Says("3 reports of the same person harmed within 3 months"));
        using var dan = await area.SignInAsync(area.Dan);
        await dan.ReportAsync();
        Assert.False((await dan.GetAsync("/asb/hotspots/repeats")).Says("Doreen Pask"));
    }

    [Fact]
    public async Task People_JoinedWithWhatOneDoesNotRead_AreCountedByWhatOneReads()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        await priya.ReportAsync();
        foreach (var place in new[] { "Mill Lane", "Corn Street", "The bandstand" })
            await dan.ReportAsync(("Place", place));
        await JoinAsync(area, InvolvementRole.Victim);
        Assert.True((await dan.GetAsync("/asb/hotspots/repeats")).Says("3 reports within 3 months"));
        Assert.Empty((await priya.GetAsync("/asb/hotspots/repeats")).Document.QuerySelectorAll("main .ec-list__item"));
    }

    // As somebody would say on their pages, case by case.
    private static Task JoinAsync(AsbArea area, InvolvementRole role) => area.Area.WriteAsync(async core =>
    {
        var people = await core.Set<Involvement>().Where(i => i.Role == role).Select(i => i.Profile).OrderBy(p => p.Id).ToListAsync();
        var by = area.Priya.Id;
        foreach (var person in people.Skip(1))
        {
            core.Add(new PersonJoin { Id = Guid.CreateVersion7(), ProfileId = person.Id, PersonId = people[0].PersonId, FromPersonId = person.PersonId, Reason = "Same", ById = by, At = DateTime.UtcNow });
            person.PersonId = people[0].PersonId;
        }
    });
}

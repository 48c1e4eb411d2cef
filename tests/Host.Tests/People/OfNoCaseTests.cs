using System.Net;
using ECins.Host.Cases.People;
using ECins.Host.People;
using ECins.Host.People.Details;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Finding;
using ECins.Host.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.People;

/// <summary>People whom only a report of no case knows: a page of their own, under the report's own rule.</summary>
public sealed class OfNoCaseTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly string[] Pages = ["", "/picture", "/links", "/record"];

    [Fact]
    public async Task Person_OfAReport_HasAPageForThoseWhoReadIt_AndForNobodyElse()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var person = await PersonAsync(priya, await priya.ReportAsync(), "Doreen Pask");
        await AddWarningAsync(area, "Doreen Pask");
        using var owen = await area.SignInAsync(area.Owen);
        var screen = await owen.GetAsync(person);
        Assert.Equal("Doreen Pask", screen.Heading);
        foreach (var words in new[] { "Victim", "A dog that bites", "4 Harbour Row", "Protected", Journeys.Place, "of no case yet" })
            Assert.True(screen.Says(words), words);
        foreach (var page in Pages)
            Assert.Equal(HttpStatusCode.OK, (await owen.GetAsync(person + page)).Status);
        Assert.True((await owen.GetAsync(person + "/picture")).Says("Shouting through the wall at night"));
        Assert.Contains(await area.Area.EventsAsync(PersonDeeds.Shown), e => e.UserId == area.Owen.Id && e.Subjects.Contains(person.Split('/')[^1], StringComparison.Ordinal));

        foreach (var stranger in new[] { area.Dan, area.Ruth })
        {
            using var visitor = await area.SignInAsync(stranger);
            foreach (var page in Pages)
                Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(person + page)).Status);
        }
    }

    [Fact]
    public async Task Person_IsReachedFromSearchAndFromMatches_ByThoseAloneWhoReadTheReport()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var first = await PersonAsync(priya, await priya.ReportAsync(("AffectedName", "Ingrid Maier")), "Ingrid Maier");
        var second = await priya.GetAsync(await priya.ReportAsync(("AffectedName", "Ingrid Maier")));
        await priya.GetAsync(second.Document.QuerySelectorAll("main a").First(a => a.TextContent == "Ingrid Maier").GetAttribute("href")!);
        Assert.Contains($"href=\"{first}\"", priya.Page.Text, StringComparison.Ordinal);
        await priya.SearchAsync("ingrid maier");
        Assert.Contains($"href=\"{first}\"", priya.Page.Text, StringComparison.Ordinal);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal("", (await dan.SearchAsync("ingrid maier")).Found());
    }

    [Fact]
    public async Task Person_WhoseReportIsTakenIntoACase_IsFoundThere_FromTheSameAddress()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync();
        var person = await PersonAsync(priya, report, "Doreen Pask");
        await priya.GetAsync(report);
        await priya.SubmitAsync("Open a case", ("CaseTitle", "Noise in Quay Street"));
        var path = priya.Page.Location!;
        foreach (var page in Pages)
        {
            var led = (await priya.GetAsync(person + page)).Location!;
            Assert.StartsWith(path + "/people/", led, StringComparison.Ordinal);
            Assert.EndsWith(page, led, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(led)).Status);
        }

        using var owen = await area.SignInAsync(area.Owen);
        Assert.Equal(HttpStatusCode.NotFound, (await owen.GetAsync(person)).Status);
    }

    [Fact]
    public async Task Workstream_TurnedOff_HasNoPage_AndOnAgainAsBefore()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var person = await PersonAsync(priya, await priya.ReportAsync(), "Doreen Pask");
        await area.Area.TurnOffAsync("asb");
        foreach (var page in Pages)
            Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(person + page)).Status);
        await area.Area.TurnOnAsync("asb", area.CouncilTeam, area.PoliceTeam);
        foreach (var page in Pages)
            Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(person + page)).Status);
    }

    internal static async Task<string> PersonAsync(Visitor visitor, string report, string name)
    {
        var link = (await visitor.GetAsync(report)).Document.QuerySelectorAll("main a").First(a => a.TextContent == name);
        Assert.StartsWith("/people/", link.GetAttribute("href"), StringComparison.Ordinal);
        return link.GetAttribute("href")!;
    }

    private Task AddWarningAsync(AsbArea area, string name) => area.Area.WriteAsync(async core =>
    {
        var profile = await core.Set<Profile>().SingleAsync(p => p.Name == name);
        core.Add(new Warning
        {
            Id = Guid.CreateVersion7(),
            ProfileId = profile.Id,
            AddedById = area.Priya.Id,
            AddedAt = host.Clock.GetUtcNow().UtcDateTime,
            WarningKind = WarningKind.Dog,
            Reason = "A dog that bites",
            ReviewOn = new DateOnly(2099, 1, 1),
        });
        core.Add(new Address
        {
            Id = Guid.CreateVersion7(),
            ProfileId = profile.Id,
            AddedById = area.Priya.Id,
            AddedAt = host.Clock.GetUtcNow().UtcDateTime,
            Lines = "4 Harbour Row",
            Town = "",
            Postcode = "",
            Uprn = "",
            IsProtected = true,
        });
    });
}

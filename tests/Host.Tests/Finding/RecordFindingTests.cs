using ECins.Host.Finding;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Finding;

/// <summary>Records of workstreams' own are found by their words, places and references: by those who read them.</summary>
public sealed class RecordFindingTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly (string, string)[] Told = [("What", "A drum until four in the morning"), ("Place", "Sluice Park shelter"), ("Crime", "No")];

    [Fact]
    public async Task Report_IsFoundByReferenceWordsAndPlace_ByThoseAloneWhoReadIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync(Told);
        var reference = (await priya.GetAsync(report)).Document.QuerySelectorAll("dd").First(d => d.TextContent.StartsWith("REP-", StringComparison.Ordinal)).TextContent;
        string[] ways =
        [
            reference, reference.ToLowerInvariant(), reference.Replace("-", "", StringComparison.Ordinal), reference.Replace('-', ' '),
            "drum morning", "sluice park", "shelter drum",
        ];
        foreach (var way in ways)
            Assert.True((await priya.SearchAsync(way)).Text.Contains($"href=\"{report}\"", StringComparison.Ordinal), way);
        Assert.Contains("drum", priya.Page.Document.QuerySelectorAll("main mark").Select(m => m.TextContent));
        Assert.Contains((await area.Area.EventsAsync(FindDeeds.Searched))[^1].Subjects, $"incident:{report.Split('/')[^1]}", StringComparison.Ordinal);

        using var owen = await area.SignInAsync(area.Owen);
        Assert.True(await owen.FindsAsync("drum morning", "Sluice Park shelter"));
        foreach (var stranger in new[] { area.Dan, area.Ruth })
        {
            using var visitor = await area.SignInAsync(stranger);
            foreach (var way in ways)
                Assert.True((await visitor.SearchAsync(way)).Found().Length == 0, way);
        }
    }

    [Fact]
    public async Task Report_TakenIntoACase_IsFoundByTheCasesReadersAlone()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync(Told);
        await priya.GetAsync(report);
        await priya.SubmitAsync("Open a case", ("CaseTitle", "Nights in the park"));
        var path = priya.Page.Location!;
        using var owen = await area.SignInAsync(area.Owen);
        Assert.Equal("", (await owen.SearchAsync("sluice park shelter")).Found());
        await priya.ShareAsync(path, "Owen", Level.Read);
        Assert.Contains($"href=\"{report}\"", (await owen.SearchAsync("sluice park shelter")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Workstream_TurnedOff_FindsNothing_AndOnAgainAsBefore()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.ReportAsync(Told);
        await area.Area.TurnOffAsync("asb");
        Assert.Equal("", (await priya.SearchAsync("sluice park")).Found());
        await area.Area.TurnOnAsync("asb", area.CouncilTeam, area.PoliceTeam);
        Assert.True(await priya.FindsAsync("sluice park", "Sluice Park shelter"));
    }

    [Fact]
    public async Task Premises_AreFoundByNameAddressAndLicence()
    {
        var area = await AsbArea.MakeAsync(host);
        await area.Area.SignAsync(area.Council, -1, 10, Purpose.Licensing);
        await area.Area.TurnOnAsync("licensing", area.CouncilTeam);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync("/licensing/premises/add");
        await priya.SubmitAsync("Add", ("Name", "The Lugger"), ("Kind", "Pub"), ("Address", "1 Quay Street"), ("LicenceNumber", "LN/2020/44"));
        var premises = priya.Page.Location!;
        foreach (var words in new[] { "lugger", "quay street", "ln/2020/44", "LN202044" })
            Assert.True((await priya.SearchAsync(words)).Text.Contains($"href=\"{premises}\"", StringComparison.Ordinal), words);
        await priya.GetAsync(premises + "/change");
        await priya.SubmitAsync("Save", ("Name", "The Anchor"));
        Assert.False(await priya.FindsAsync("lugger", "The Lugger"));
        Assert.True(await priya.FindsAsync("anchor", "The Anchor"));
    }

    [Fact]
    public async Task Reindex_MakesRecordsFoundAnew_ThoughTheWorkstreamIsOff()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.ReportAsync(Told);
        await area.Area.TurnOffAsync("asb");
        await area.Area.WriteAsync(async core => core.RemoveRange(await core.Set<Findable>().ToListAsync()));
        Assert.Equal(0, await host.RunAsync("reindex", area.Area.Key));
        await area.Area.TurnOnAsync("asb", area.CouncilTeam, area.PoliceTeam);
        Assert.True(await priya.FindsAsync("sluice park", "Sluice Park shelter"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal("", (await dan.SearchAsync("sluice park")).Found());
    }
}

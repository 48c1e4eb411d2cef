using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Triaging;

/// <summary>What a force area keeps its own way: why reports are closed, what is a repeat, and sub-types.</summary>
public sealed class ReportSettingsTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task ClosingReason_IsAdded_Renamed_AndRetired()
    {
        var area = await AsbArea.MakeAsync(host);
        using var ada = await AdministratorAsync(area);
        await ada.GetAsync("/asb/settings/closing-reasons/add");
        Assert.NotNull((await ada.SubmitAsync("Add", ("Name", "Advice given"))).Error("Name"));
        await ada.SubmitAsync("Add", ("Name", "Sent to mediation"));
        Assert.Equal("/asb", ada.Page.Location);
        var link = (await ada.FollowAsync()).Document.QuerySelectorAll("a").Single(a => a.TextContent == "Sent to mediation").GetAttribute("href")!;
        await ada.GetAsync(link);
        await ada.SubmitAsync("Save", ("Name", "Mediation"), ("IsRetired", "true"));
        Assert.True((await ada.FollowAsync()).Says("Mediation"));
        using var priya = await area.SignInAsync(area.Priya);
        Assert.False((await priya.GetAsync("/asb")).Says("Mediation"));
        Assert.Single(await area.Area.EventsAsync("asb.closing-reason.added"), e => e.Outcome == Host.Audit.AuditOutcome.Done);
        Assert.Single(await area.Area.EventsAsync("asb.closing-reason.changed"));
    }

    [Fact]
    public async Task Repeat_IsCountedByTheForceAreasOwnNumbers()
    {
        var area = await AsbArea.MakeAsync(host);
        using var ada = await AdministratorAsync(area);
        await ada.GetAsync("/asb/settings/counting");
        Assert.NotNull((await ada.SubmitAsync("Save", ("RepeatTimes", "1"))).Error("RepeatTimes"));
        await ada.SubmitAsync("Save", ("RepeatTimes", "2"), ("RepeatMonths", "1"), ("ClosesAt", "16:30"));
        Assert.Equal("/asb", ada.Page.Location);
        Assert.Single(await area.Area.EventsAsync("asb.report-scheme.changed"));
        using var priya = await area.SignInAsync(area.Priya);
        Assert.True((await priya.GetAsync("/asb")).Says("16:30"));
        await priya.ReportAsync();
        Assert.True((await priya.GetAsync(await priya.ReportAsync())).Says("2 reports of this place within a month"));
    }

    [Fact]
    public async Task SubType_IsOfferedWithWhatItIsPartOf_AndHasNoPartsItself()
    {
        var area = await AsbArea.MakeAsync(host);
        using var ada = await AdministratorAsync(area);
        await ada.GetAsync("/asb/settings/incident-types/add");
        var noise = ada.Page.Document.QuerySelectorAll("#ParentId option").Single(o => o.TextContent == "Noise").GetAttribute("value")!;
        await ada.SubmitAsync("Add", ("Name", "Barking"), ("ParentId", noise));
        Assert.Equal("/asb", ada.Page.Location);
        await ada.GetAsync("/asb/settings/incident-types/add");
        Assert.DoesNotContain(ada.Page.Document.QuerySelectorAll("#ParentId option"), o => o.TextContent.Contains("Barking", StringComparison.Ordinal));
        using var priya = await area.SignInAsync(area.Priya);
        Assert.Contains((await priya.GetAsync("/asb/report/what")).Document.QuerySelectorAll("#TypeId option"), o => o.TextContent == "Noise: Barking");
    }

    private static async Task<Visitor> AdministratorAsync(AsbArea area) =>
        await area.SignInAsync(await area.Area.PersonAsync("Ada Marsh", area.Police, null, Role.ForceAdministrator));
}

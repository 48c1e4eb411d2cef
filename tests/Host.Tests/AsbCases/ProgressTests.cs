using System.Net;
using ECins.Host.Audit;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.AsbCases;

/// <summary>From investigating to closed and opened again: what a case comes through, and what is owed on the way.</summary>
public sealed class ProgressTests(TestHost host) : IClassFixture<TestHost>
{
    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Case_GoesThroughItsStates_AndKeepsThemAll()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var progress = path.Asb() + "/progress";
        Assert.True((await priya.GetAsync(progress)).Says("Investigating"));
        Assert.True(priya.Page.Says("To be agreed by"));
        await PlanAsync(priya, path, ("IsAgreed", "false"), ("Words", "She would not speak to us yet"));
        Assert.True((await priya.FollowAsync()).Says("No action plan could be agreed"));
        Assert.True(priya.Page.Says("Investigating"));
        await PlanAsync(priya, path, ("IsAgreed", "true"), ("PersonId", (await area.RecordOfAsync(path, "Doreen Pask")).ToString()), ("Words", "A letter, then mediation"));
        Assert.True((await priya.FollowAsync()).Says("Action plan agreed with Doreen Pask"));
        await MoveAsync(priya, path, "Enforcement", "A community protection warning");
        Assert.Equal("Enforcement", State(await priya.FollowAsync()));
        await MoveAsync(priya, path, "Monitoring", "Quiet since Sunday", Persons.Date("Until", Today.AddDays(30)));
        Assert.Equal("Monitoring", State(await priya.FollowAsync()));
        Assert.True(priya.Page.Says("until " + Today.AddDays(30).Show()));
        await priya.CloseCaseAsync(path, "No evidence");
        Assert.Equal("Closed", State(await priya.GetAsync(progress)));
        Assert.True(priya.Page.Says("Closed: No evidence"));
        Assert.True((await priya.GetAsync(path)).Says("No evidence"));
        await priya.GetAsync(path + "/reopen");
        await priya.SubmitAsync("Open it again", ("Reason", "It began again"));
        Assert.Equal("Investigating", State(await priya.GetAsync(progress)));
        foreach (var said in new[] { "Opened again", "It began again", "The music stopped", "Quiet since Sunday", "A letter, then mediation", "She would not speak to us yet" })
            Assert.True(priya.Page.Says(said), said);
        Assert.True(priya.Page.Says("To be agreed by"));
        Assert.True((await priya.GetAsync(path)).Says("A community protection warning"));
        Assert.Equal(2, (await area.Area.EventsAsync("asb.progress.plan")).Count(e => e.Outcome == AuditOutcome.Done));
        Assert.Equal(2, (await area.Area.EventsAsync("asb.progress.moved")).Count(e => e.Outcome == AuditOutcome.Done));
    }

    [Theory]
    [InlineData("false", 3)]
    [InlineData("true", 2)]
    public async Task ActionPlan_IsDueAsTheMostUrgentReportAsks(string isDanger, int days)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync(await priya.ReportAsync(("IsDanger", isDanger)));
        await priya.SubmitAsync("Open a case", ("CaseTitle", "Noise in Quay Street"));
        var path = priya.Page.Location!;
        var now = UkTime.InUk(host.Clock.GetUtcNow().UtcDateTime);
        var working = new WorkingDays([]);
        var today = DateOnly.FromDateTime(now);
        var counted = working.IsWorkingDay(today) && TimeOnly.FromDateTime(now) <= new TimeOnly(17, 0) ? today : working.After(today, 1);
        Assert.True((await priya.GetAsync(path.Asb() + "/progress")).Says("To be agreed by " + working.After(counted, days).Show()));
        host.Clock.Advance(TimeSpan.FromDays(12));
        using var later = await area.SignInAsync(area.Priya);
        Assert.True((await later.GetAsync(path.Asb() + "/progress")).Says("Overdue"));
    }

    [Fact]
    public async Task Step_WithoutWhatItNeeds_IsToldBesideTheField()
    {
        var (_, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        Assert.NotNull((await MoveAsync(priya, path, "Monitoring", "Quiet")).Error("Until"));
        Assert.NotNull((await MoveAsync(priya, path, "PlanAgreed", "Sneaked in")).Error("Kind"));
        Assert.NotNull((await MoveAsync(priya, path, "Intervention", "")).Error("Words"));
        Assert.NotNull((await PlanAsync(priya, path, ("IsAgreed", "true"), ("Words", "A letter"))).Error("PersonId"));
        Assert.NotNull((await PlanAsync(priya, path, ("IsAgreed", "true"), ("PersonId", Guid.NewGuid().ToString()), ("Words", "A letter"))).Error("PersonId"));
        Assert.NotNull((await PlanAsync(priya, path, [("IsAgreed", "false"), ("Words", "A letter"), .. Persons.Date("On", Today.AddDays(1))])).Error("On"));
    }

    [Fact]
    public async Task WhoContributes_Reads_AndDoesNotMoveIt_WhoManages_Does()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        using var dan = await area.SignInAsync(area.Dan);
        var progress = path.Asb() + "/progress";
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(progress)).Status);
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(progress)).Status);
        Assert.Empty(dan.Page.Document.QuerySelectorAll($"a[href='{progress}/move']"));
        foreach (var page in new[] { "/move", "/plan" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(progress + page)).Status);
            await dan.GetAsync("/asb");
            Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync(progress + page, ("Kind", "Enforcement"), ("Words", "Mine"))).Status);
        }

        await priya.EndShareAsync(path, "Neighbourhood");
        await priya.ShareAsync(path, "Neighbourhood", Level.Manage);
        Assert.Equal(progress, (await MoveAsync(dan, path, "Intervention", "Mediation on Friday")).Location);
    }

    [Fact]
    public async Task Closing_OffersTheForceAreasReasons_AndCountsThem()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        using var ada = await area.SignInAsync(await area.Area.PersonAsync("Ada Moss", area.Council, null, Role.ForceAdministrator));
        await ada.GetAsync("/asb/settings/lists/CaseClosing/add");
        Assert.NotNull((await ada.SubmitAsync("Add", ("Name", "Resolved"))).Error("Name"));
        await ada.SubmitAsync("Add", ("Name", "Settled by mediation"));
        var link = (await ada.FollowAsync()).Document.QuerySelectorAll("a").Single(a => a.TextContent == "Withdrawn").GetAttribute("href")!;
        await ada.GetAsync(link);
        await ada.SubmitAsync("Save", ("IsRetired", "true"));
        var screen = await priya.GetAsync(path + "/close");
        Assert.True(screen.Says("Settled by mediation"));
        Assert.False(screen.Says("Withdrawn"));
        Assert.False(screen.Says("Passed to another agency"));
        foreach (var gone in new[] { "Withdrawn", "PassedOn", "OfWorkstream", "Anything" })
            Assert.Equal("Select why it is closed", (await priya.SubmitAsync("Close the case", ("Reason", gone), ("Summary", "All is well"))).Error("Reason"));
        await priya.CloseCaseAsync(path, "Settled by mediation");
        Assert.True((await priya.GetAsync(path)).Says("Settled by mediation"));
        Assert.Contains("Settled by mediation 1", Flat(await priya.GetAsync("/measures/asb/how-cases-ended")), StringComparison.Ordinal);
        await priya.GetAsync(path + "/reopen");
        await priya.SubmitAsync("Open it again", ("Reason", "It began again"));
        Assert.DoesNotContain("Settled by mediation 1", Flat(await priya.GetAsync("/measures/asb/how-cases-ended")), StringComparison.Ordinal);
        Assert.Single(await area.Area.EventsAsync("asb.list.changed"));
    }

    [Fact]
    public async Task List_ThatIsNone_IsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var ada = await area.SignInAsync(await area.Area.PersonAsync("Ada Moss", area.Council, null, Role.ForceAdministrator));
        Assert.Equal(HttpStatusCode.NotFound, (await ada.GetAsync("/asb/settings/lists/Nothing/add")).Status);
        Assert.Equal(HttpStatusCode.OK, (await ada.GetAsync("/asb/settings/lists/Remedy/add")).Status);
    }

    private static string Flat(Screen screen) => string.Join(' ', screen.Document.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string State(Screen screen) => screen.Document.QuerySelector("main .govuk-summary-list .govuk-tag")!.TextContent.Trim();

    private static async Task<Screen> PlanAsync(Visitor visitor, string path, params (string Name, string Value)[] fields)
    {
        await visitor.GetAsync(path.Asb() + "/progress/plan");
        return await visitor.SubmitAsync("Save", fields);
    }

    private static async Task<Screen> MoveAsync(Visitor visitor, string path, string kind, string words, params (string Name, string Value)[] more)
    {
        await visitor.GetAsync(path.Asb() + "/progress/move");
        return await visitor.SubmitAsync("Save", [("Kind", kind), ("Words", words), .. more]);
    }
}

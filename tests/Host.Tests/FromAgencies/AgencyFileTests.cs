using System.Net;
using ECins.Host.Identity;
using ECins.Host.Jobs;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.FromAgencies;

/// <summary>What becomes of a file of another agency: who sees it, and that its reports come once.</summary>
public sealed class AgencyFileTests(TestHost host) : IClassFixture<TestHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task File_IsLookedAtThenTakenIn_AndItsReportsWaitInTheInbox_AsIfTypedIn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var preview = await priya.PreviewAsync(
            AgencyFiles.Row(reporter: "Joan Marsh", agreed: "Yes", victim: "Joan Marsh", alleged: "The tenant of flat 4; two young men", hate: "Racist; disability"),
            AgencyFiles.Row("WH-2", what: "\"Fireworks, again\r\nat the shops\"", place: "High Street", reporter: "Anonymous"));
        Assert.Equal("2", preview.Row("New reports"));
        Assert.True(preview.Says("5 November 2025 at 21:30"));
        Assert.True((await priya.GetAsync("/asb/triage")).Says("Nothing waits here"));

        await priya.GetAsync(preview.PathOf());
        var done = await priya.TakeInAsync(area);
        Assert.True(done.Says("2 added"));

        using var owen = await area.SignInAsync(area.Owen);
        Assert.True((await owen.GetAsync("/asb/triage")).Says("All that wait (2)"));
        var report = await owen.ReportAtAsync("12 Quay Street");
        Assert.True(report.Says("Another agency passed it on: Westlea Homes, their reference WH-1"));
        Assert.True(report.Says("Joan Marsh"));
        Assert.True(report.Says("The tenant of flat 4"));
        Assert.True(report.Says("two young men"));
        Assert.True(report.Says("Race and disability"));
        var other = await owen.ReportAtAsync("High Street");
        Assert.True(other.Says("Fireworks, again"));
        Assert.True(other.Says("Did not give their name"));

        using var dan = await area.SignInAsync(area.Dan);
        Assert.True((await dan.GetAsync("/asb/incidents")).Says("There are none that you can see"));
        var added = await area.Area.EventsAsync("asb.agency-file.reports-added");
        Assert.All(added, e => Assert.Equal(area.Priya.Id, e.UserId));
        Assert.Contains(added, e => e.Subjects.Split("incident").Length == 3);
    }

    [Fact]
    public async Task File_ChangedInAnotherTab_OrNotPlannedYet_IsNotStarted()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = (await priya.PreviewAsync(AgencyFiles.Row())).PathOf();
        using var other = await area.SignInAsync(area.Priya);
        await other.GetAsync(path + "/columns");
        await other.SubmitAsync("Continue", ("Columns[10]", ""));
        var answer = await priya.SubmitAsync("Take in", ("AreDealtWith", "false"));
        Assert.True(answer.Says("while you were on this page"));
        Assert.Equal("1", answer.Row("New reports"));
        await other.GetAsync(path + "/kinds");
        Assert.Equal(path, (await other.SubmitAsync("Continue")).Location);

        var next = (await priya.BringFileAsync(AgencyFiles.Of(AgencyFiles.Row("WH-2")))).PathOf().Replace("/columns", "", StringComparison.Ordinal);
        Assert.Equal(next, (await priya.PostAsync(next + "?handler=Start", ("ReasonId", "x"))).Location);
        await priya.GetAsync(path);
        Assert.True((await priya.PostAsync(path + "?handler=Stop")).Says("It is not being taken in any more"));
        await area.Area.DrainAsync();
        Assert.Empty(await area.Area.EventsAsync("asb.agency-file.stopped"));
    }

    [Fact]
    public async Task File_BroughtAgain_AddsWhatIsNewAndNothingTwice_NotWhatWasTypedInEither()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.PreviewAsync(AgencyFiles.Row(), AgencyFiles.Row(""), AgencyFiles.Row("", time: "22:00"), AgencyFiles.Row(""));
        Assert.Equal("1", priya.Page.Row("Here already, or twice in the file"));
        var first = await priya.TakeInAsync(area);
        Assert.Equal("3", first.Row("Added"));
        await priya.ReportAsync(("FromAgency", "westlea homes"), ("FromReference", "WH-9"), ("Channel", "OtherAgency"), ("Day.Day", "5"), ("Day.Month", "11"), ("Day.Year", "2025"));

        var again = await priya.PreviewAsync(
            AgencyFiles.Row(what: "Their words have changed"), AgencyFiles.Row(""), AgencyFiles.Row("WH-9"), AgencyFiles.Row("WH-10"));
        Assert.Equal("1", again.Row("New reports"));
        Assert.Equal("3", again.Row("Here already, or twice in the file"));
        Assert.Equal("1", (await priya.TakeInAsync(area)).Row("Added"));

        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal("1", (await dan.PreviewAsync(AgencyFiles.Row())).Row("New reports"));
    }

    [Fact]
    public async Task File_DealtWithAlready_IsKeptAsClosed_AndOwesNoContact()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var preview = await priya.PreviewAsync(AgencyFiles.Row(reporter: "Joan Marsh", agreed: "Y"));
        Assert.Equal("Select what becomes of them", (await priya.SubmitAsync("Take in")).Error("AreDealtWith"));
        Assert.Equal("Select why they are closed", (await priya.SubmitAsync("Take in", ("AreDealtWith", "true"))).Error("ReasonId"));
        var reason = priya.Page.Document.QuerySelectorAll("#ReasonId option").Select(o => o.GetAttribute("value")!).First(v => v.Length > 0);
        await priya.SubmitAsync("Take in", ("AreDealtWith", "true"), ("ReasonId", reason));
        await area.Area.DrainAsync();
        Assert.True((await priya.GetAsync("/asb/triage")).Says("Nothing waits here"));
        var report = await priya.ReportAtAsync("12 Quay Street");
        Assert.True(report.Says("Closed"));
        Assert.True(report.Says("The agency that passed it on has dealt with it"));
        Assert.Equal("1", (await priya.GetAsync(preview.PathOf())).Row("Added"));
    }

    [Fact]
    public async Task File_IsSeenByWhoBroughtItAndNobodyElse()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = (await priya.PreviewAsync(AgencyFiles.Row())).PathOf();
        using var owen = await area.SignInAsync(area.Owen);
        using var ruth = await area.SignInAsync(area.Ruth);
        foreach (var visitor in new[] { owen, ruth })
        {
            foreach (var page in new[] { path, path + "/columns", path + "/kinds", path + "?handler=Faults" })
                Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(page)).Status);
            foreach (var handler in new[] { "Start", "GoOn", "Stop", "Forget" })
            {
                await visitor.GetAsync("/");
                Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostAsync($"{path}?handler={handler}", ("AreDealtWith", "false"))).Status);
            }
        }

        Assert.True((await owen.GetAsync("/asb/from-agencies")).Says("You have brought none yet"));
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync("/asb/from-agencies")).Status);
        await area.Area.DrainAsync();
        Assert.Equal("1", (await priya.GetAsync(path)).Row("New reports"));
    }

    [Fact]
    public async Task File_OfSeveralBatches_IsStopped_GoesOn_AndEndsWhenItsOwnerMayNoMore()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = (await priya.PreviewAsync([.. Enumerable.Range(1, 120).Select(n => AgencyFiles.Row($"WH-{n}"))])).PathOf();
        await priya.SubmitAsync("Take in", ("AreDealtWith", "false"));
        await DoOneBatchAsync(area);
        Assert.NotNull((await priya.GetAsync(path)).Document.QuerySelector("progress[value='50']"));
        await priya.SubmitAsync("Stop it");
        await area.Area.DrainAsync();
        Assert.True((await priya.GetAsync(path)).Says("Stopped after 50 of 120 rows"));

        await priya.SubmitAsync("Go on");
        await DoOneBatchAsync(area);
        await area.Area.WriteAsync(async core => (await core.Set<User>().SingleAsync(u => u.Id == area.Priya.Id, Cancellation)).Status = UserStatus.Suspended);
        await area.Area.DrainAsync();
        using var owen = await area.SignInAsync(area.Owen);
        Assert.True((await owen.GetAsync("/asb/triage")).Says("All that wait (100)"));

        await area.Area.WriteAsync(async core => (await core.Set<User>().SingleAsync(u => u.Id == area.Priya.Id, Cancellation)).Status = UserStatus.Active);
        using var back = await area.SignInAsync(area.Priya);
        Assert.True((await back.GetAsync(path)).Says("Stopped after 100 of 120 rows"));
        await back.SubmitAsync("Go on");
        await area.Area.DrainAsync();
        Assert.Equal("120", (await back.GetAsync(path)).Row("Added"));
    }

    [Fact]
    public async Task File_NotTakenIn_IsErasedByItsOwner_OrAfterAWeek()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var first = (await priya.PreviewAsync(AgencyFiles.Row())).PathOf();
        await priya.SubmitAsync("Erase this file");
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(first)).Status);

        var second = (await priya.PreviewAsync(AgencyFiles.Row())).PathOf();
        await ForgetAsync(area);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(second)).Status);
        host.Clock.Advance(TimeSpan.FromDays(8));
        await ForgetAsync(area);
        using var back = await area.SignInAsync(area.Priya);
        Assert.Equal(HttpStatusCode.NotFound, (await back.GetAsync(second)).Status);
        Assert.Equal(2, (await area.Area.EventsAsync("asb.agency-file.forgotten")).Count);
    }

    private static Task ForgetAsync(AsbArea area) => area.Area.InScopeAsync(services =>
        services.GetRequiredService<HostJobs>().RunAsync(area.Area.Key, "asb", "forget-agency-files", Cancellation));

    // As a host does that is killed before it notes that the message is done.
    private static async Task DoOneBatchAsync(AsbArea area)
    {
        var payload = await area.Area.ReadAsync(core => core.Set<OutboxMessage>()
            .Where(m => m.Kind == QueuedJobs.MessageKind && m.State == OutboxState.Waiting).OrderBy(m => m.Id).Select(m => m.Payload).FirstAsync(Cancellation));
        await area.Area.InScopeAsync(services =>
            services.GetServices<IOutboxHandler>().Single(h => h.Kind == QueuedJobs.MessageKind).HandleAsync(payload, 1, Cancellation));
    }
}

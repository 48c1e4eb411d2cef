using System.Net;
using System.Text;
using ECins.Host.Identity;
using ECins.Host.Jobs;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.FromAgencies;

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
        var report = await ReportAtAsync(owen, "12 Quay Street");
        Assert.True(report.Says("Another agency passed it on: Westlea Homes, their reference WH-1"));
        Assert.True(report.Says("Joan Marsh"));
        Assert.True(report.Says("The tenant of flat 4"));
        Assert.True(report.Says("two young men"));
        Assert.True(report.Says("Race and disability"));
        var other = await ReportAtAsync(owen, "High Street");
        Assert.True(other.Says("Fireworks, again"));
        Assert.True(other.Says("Did not give their name"));

        using var dan = await area.SignInAsync(area.Dan);
        Assert.True((await dan.GetAsync("/asb/incidents")).Says("There are none that you can see"));
        var added = await area.Area.EventsAsync("asb.agency-file.reports-added");
        Assert.All(added, e => Assert.Equal(area.Priya.Id, e.UserId));
        Assert.Contains(added, e => e.Subjects.Split("incident").Length == 3);
    }

    [Fact]
    public async Task File_WhoReportedItDidNotAgree_IsCountedAndNothingIsKeptOfThem()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var preview = await priya.PreviewAsync(
            AgencyFiles.Row(reporter: "Joan Marsh", agreed: "No", victim: "Joan Marsh"),
            AgencyFiles.Row("WH-2", reporter: "Peter Hale", place: "High Street"));
        Assert.False(preview.Says("Joan Marsh"));
        Assert.False(preview.Says("Peter Hale"));
        await priya.TakeInAsync(area);
        foreach (var place in new[] { "12 Quay Street", "High Street" })
        {
            var report = await ReportAtAsync(priya, place);
            Assert.True(report.Says("Does not want to be on a shared system"));
            Assert.False(report.Says("Joan Marsh"));
            Assert.False(report.Says("Peter Hale"));
        }

        Assert.False(await area.Area.ReadAsync(core => core.Set<Host.Cases.People.Profile>().AnyAsync(Cancellation)));
    }

    [Fact]
    public async Task File_WhoDidNotAgree_IsNotTakenInAsWhoWasAffected_HoweverTheyAreWritten()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.PreviewAsync(
            AgencyFiles.Row("WH-1", reporter: "Mrs J Marsh", agreed: "No", victim: "Joan Marsh"),
            AgencyFiles.Row("WH-2", reporter: "Anonymous", agreed: "No", victim: "Peter Hale"),
            AgencyFiles.Row("WH-3", reporter: "Member of public", agreed: "", victim: "Amina Yusuf"),
            AgencyFiles.Row("WH-4", reporter: "The caretaker", agreed: "No", victim: "Doreen Pask"));
        Assert.Equal("4", (await priya.TakeInAsync(area)).Row("Added"));
        Assert.Equal(["Doreen Pask"], await area.Area.ReadAsync(core => core.Set<Host.Cases.People.Profile>().Select(p => p.Name).ToListAsync(Cancellation)));
    }

    [Fact]
    public async Task File_ReferencesThatAreNone_OrOfSeveralIncidents_MakeNoTwoReportsOne()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var preview = await priya.PreviewAsync(
            AgencyFiles.Row("N/A"), AgencyFiles.Row("N/A", what: "Eggs at the door"), AgencyFiles.Row("-", reporter: "Joan Marsh", agreed: "Yes"),
            AgencyFiles.Row("24/101"), AgencyFiles.Row("241/01"), AgencyFiles.Row("24/101", day: "6/11/2025"), AgencyFiles.Row("24/101"));
        Assert.Equal("6", preview.Row("New reports"));
        Assert.Equal("1", preview.Row("Here already"));
        Assert.Equal("6", (await priya.TakeInAsync(area)).Row("Added"));
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
        Assert.Equal("1", priya.Page.Row("Here already"));
        var first = await priya.TakeInAsync(area);
        Assert.Equal("3", first.Row("Added"));
        await priya.ReportAsync(("FromAgency", "westlea homes"), ("FromReference", "WH-9"), ("Channel", "OtherAgency"), ("Day.Day", "5"), ("Day.Month", "11"), ("Day.Year", "2025"));

        var again = await priya.PreviewAsync(
            AgencyFiles.Row(what: "Their words have changed"), AgencyFiles.Row(""), AgencyFiles.Row("WH-9"), AgencyFiles.Row("WH-10"));
        Assert.Equal("1", again.Row("New reports"));
        Assert.Equal("3", again.Row("Here already"));
        Assert.Equal("1", (await priya.TakeInAsync(area)).Row("Added"));

        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal("1", (await dan.PreviewAsync(AgencyFiles.Row())).Row("New reports"));
    }

    [Fact]
    public async Task File_RowsThatBreakTheRules_AreListedWithLineAndReason_AndTheOthersTakenIn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var preview = await priya.PreviewAsync(
            AgencyFiles.Row(),
            AgencyFiles.Row("WH-2", day: "11/25/2025"),
            AgencyFiles.Row("WH-3", day: "5/11/2999"),
            AgencyFiles.Row("WH-4", place: ""),
            AgencyFiles.Row("WH-5", time: "late"),
            AgencyFiles.Row("WH-6", hate: "Yes"),
            AgencyFiles.Row("WH-7", reporter: "Joan Marsh", agreed: "maybe"),
            AgencyFiles.Row("WH-8") + ",one too many",
            "=cmd|' /C calc'!A0");
        Assert.Equal("1", preview.Row("New reports"));
        Assert.Equal("8", preview.Row("Rows that cannot be read"));
        var lines = preview.Document.QuerySelectorAll("table tbody tr").Select(r => r.TextContent).ToList();
        foreach (var (line, reason) in new[]
                 {
                     ("3", "Day it happened: Write the day like 5/11/2026"), ("4", "must be today or in the past"), ("5", "Where: Enter where it happened"),
                     ("6", "Time of day: Write the time"), ("7", "Hate: Write No, or what it was against"), ("8", "Agreed to be recorded: Write Yes or No"),
                     ("9", "It has 12 fields in place of 11"), ("10", "It has 1 fields"),
                 })
            Assert.Contains(lines, l => l.Trim().StartsWith(line, StringComparison.Ordinal) && l.Contains(reason, StringComparison.Ordinal));

        var sheet = await priya.GetAsync(preview.PathOf() + "?handler=Faults");
        Assert.Equal("text/csv", sheet.Response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("WH-4", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("'=cmd", sheet.Text, StringComparison.Ordinal);
        await priya.GetAsync(preview.PathOf());
        var done = await priya.TakeInAsync(area);
        Assert.Equal("1", done.Row("Added"));
        Assert.Equal("8", done.Row("Rows that cannot be read"));
        Assert.True(done.Says("Where: Enter where it happened"));
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(preview.PathOf() + "?handler=Faults")).Status);
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("Just a letter to the council.", "a heading over each column")]
    [InlineData("Date,Where,What\r\n", "headings and no rows")]
    [InlineData("Date,Date,What\r\n1,2,3\r\n", "Two columns have the heading")]
    [InlineData("PK\u0003\u0004workbook", "This is a workbook")]
    [InlineData("PK,Date,What\r\n", "headings and no rows")]
    [InlineData("a,b\0c\r\n1,2", "a heading over each column")]
    public async Task File_OfAnotherKind_IsToldBesideTheField_WithTheAgencyKept(string content, string message)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var answer = await priya.BringFileAsync(Encoding.UTF8.GetBytes(content));
        Assert.Contains(message, answer.Error("File"), StringComparison.Ordinal);
        Assert.Equal("Westlea Homes", answer.Value("Agency"));
        Assert.True((await priya.GetAsync("/asb/from-agencies")).Says("You have brought none yet"));
    }

    [Fact]
    public async Task File_SavedByASpreadsheetOnWindows_KeepsItsLetters()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var text = string.Join("\r\n", AgencyFiles.Header, AgencyFiles.Row(place: "Café Zoë", what: "£5 \u2013 \u201cpay up\u201d"));
        await priya.BringFileAsync(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text));
        Assert.True(priya.Page.Says("Café Zoë"));
    }

    [Fact]
    public async Task Columns_AreGuessed_AskedWhereNot_AndRememberedForTheSameAgency()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var file = Encoding.UTF8.GetBytes("Date,Spot,Said,Sort\r\n5/11/2025,Quay Street,Shouting,ASB2\r\n6/11/2025,Quay Street,Shouting,Parking\r\n");
        var columns = await priya.BringFileAsync(file);
        Assert.Equal("Date", columns.Value("Columns_0_"));
        var answer = await priya.SubmitAsync("Continue", ("Columns[2]", "Date"), ("Columns[4]", "Sort"));
        Assert.Contains("chosen", answer.Error("Columns_2_"), StringComparison.Ordinal);
        Assert.Contains("Select the column", answer.Error("Columns_3_"), StringComparison.Ordinal);
        Assert.Contains("Select who was affected", answer.Error("Unnamed"), StringComparison.Ordinal);
        Assert.Equal("Sort", answer.Value("Columns_4_"));

        await priya.SubmitAsync("Continue", ("Columns[2]", "Spot"), ("Columns[3]", "Said"), ("Columns[4]", "Sort"), ("Unnamed", "Community"));
        var kinds = await priya.FollowAsync();
        Assert.True(kinds.Says("ASB2 (1 row)"));
        answer = await priya.SubmitAsync("Continue", ("Kinds[1]", "out"));
        Assert.Contains("Select a kind", answer.Error("Kinds_0_"), StringComparison.Ordinal);
        var ours = answer.Document.QuerySelectorAll("#Kinds_0_ option").Select(o => o.GetAttribute("value")!).First(v => Guid.TryParse(v, out _));
        await priya.SubmitAsync("Continue", ("Kinds[0]", ours));
        var preview = await priya.FollowAsync();
        Assert.Equal("1", preview.Row("New reports"));
        Assert.Equal("1", preview.Row("Of kinds that are left out"));

        var next = await priya.BringFileAsync(file, "WESTLEA HOMES");
        Assert.Equal("Spot", next.Value("Columns_2_"));
        await priya.SubmitAsync("Continue");
        Assert.Equal(ours, (await priya.FollowAsync()).Value("Kinds_0_"));
    }

    [Fact]
    public async Task Kinds_ThatAreDescriptions_AreToldBesideTheColumn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        foreach (var rows in new[] { Enumerable.Range(1, 61).Select(n => AgencyFiles.Row(kind: $"Kind {n}")), [AgencyFiles.Row(kind: new string('a', 101))] })
        {
            await priya.BringFileAsync(AgencyFiles.Of([.. rows]));
            Assert.Contains("too much in this column", (await priya.SubmitAsync("Continue", ("Unnamed", "Community"))).Error("Columns_4_"), StringComparison.Ordinal);
        }
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
        var report = await ReportAtAsync(priya, "12 Quay Street");
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

    private static async Task<Screen> ReportAtAsync(Visitor visitor, string place)
    {
        var list = await visitor.GetAsync("/asb/incidents");
        var line = list.Document.QuerySelectorAll("main li").First(l => l.TextContent.Contains(place, StringComparison.Ordinal));
        return await visitor.GetAsync(line.QuerySelector("a")!.GetAttribute("href")!);
    }

    // As a host does that is killed before it notes that the message is done.
    private static async Task DoOneBatchAsync(AsbArea area)
    {
        var payload = await area.Area.ReadAsync(core => core.Set<OutboxMessage>()
            .Where(m => m.Kind == QueuedJobs.MessageKind && m.State == OutboxState.Waiting).OrderBy(m => m.Id).Select(m => m.Payload).FirstAsync(Cancellation));
        await area.Area.InScopeAsync(services =>
            services.GetServices<IOutboxHandler>().Single(h => h.Kind == QueuedJobs.MessageKind).HandleAsync(payload, 1, Cancellation));
    }
}

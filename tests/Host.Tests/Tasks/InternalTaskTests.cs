using System.Globalization;
using System.Net;
using ECins.Host.Cases.People;
using ECins.Host.Tasks.Inside;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Tasks;

/// <summary>What those who have accounts ask each other to do.</summary>
public sealed class InternalTaskTests(TestHost host) : IClassFixture<TestHost>
{
    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Ask_SomebodyWhoReads_IsDoneByThem_AndByNoOtherReader()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        await priya.ShareAsync(path, "Calder", Level.Read);
        await priya.ShareAsync(path, "Gareth", Level.Read);
        var task = await priya.AskAsync(path, $"User.{area.Ruth.Id}", "Speak to his form teacher", Today.AddDays(20));
        using var gareth = await area.SignInAsync(area.Gareth);
        Assert.Empty((await gareth.GetAsync(task)).Document.QuerySelectorAll("input[name=Move]"));
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.MoveAsync(task, "Finish")).Status);
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.True((await ruth.GetAsync("/")).Says("A task for you in"));
        Assert.True((await ruth.GetAsync("/tasks")).Says("Speak to his form teacher"));
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(task + "/change")).Status);
        Assert.Equal("Enter why you decline", (await ruth.MoveAsync(task, "Decline")).Error("Words"));
        await ruth.MoveAsync(task, "Accept");
        Assert.False((await ruth.GetAsync("/")).Says("A task for you in"));
        Assert.Equal(task, (await ruth.MoveAsync(task, "Finish", "Spoke on Monday")).Location);
        Assert.True((await priya.GetAsync(path + "/plan")).Says("Spoke on Monday"));
        Assert.False((await ruth.GetAsync("/tasks")).Says("form teacher"));
        Assert.All(await area.Area.MailsAsync(), m => Assert.DoesNotContain("music", m.Text + m.Subject, StringComparison.OrdinalIgnoreCase));
        Assert.Single(await MailsAsync(area, "A task waits for you"), m => m.To == area.Ruth.Email);
        Assert.Single(await area.Area.EventsAsync("internal-task.finished"), e => e.UserId == area.Ruth.Id);
    }

    [Fact]
    public async Task Ask_AboutSomebodyOfTheCase_StandsOnTheirPage_AndNobodyElsewhereIsTakenInTheirPlace()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var (path, other) = (await priya.OpenCaseAsync("Upstairs music"), await priya.OpenCaseAsync("Another"));
        var (olive, elsewhere) = (await priya.AddPersonAsync(path, "Olive Tarn"), await priya.AddPersonAsync(other, "Ivy Elsewhere"));
        Assert.Equal("Olive Tarn", (await priya.GetAsync($"{path}/plan/tasks/add?about={olive[^36..]}")).Document.QuerySelector("#Task_About option[selected]")!.TextContent);
        var task = await priya.AskAsync(path, $"User.{area.Priya.Id}", "Ring her in the morning", Today.AddDays(3), ("Task.About", olive[^36..]));
        Assert.True((await priya.GetAsync(task)).Says("Olive Tarn"));
        Assert.True((await priya.GetAsync(olive)).Says("Ring her in the morning"));

        // She is somebody else in the case too: one person all the same, by whichever part the page came from.
        var part = Guid.CreateVersion7();
        var id = Guid.Parse(olive[^36..]);
        var first = await area.Area.ReadAsync(core => core.Set<Involvement>().SingleAsync(i => i.Id == id));
        await area.Area.AddAsync(new Involvement { Id = part, HoldingId = first.HoldingId, ProfileId = first.ProfileId, Role = InvolvementRole.Witness, Note = "" });
        var offered = (await priya.GetAsync($"{path}/plan/tasks/add?about={part}")).Document.QuerySelectorAll("#Task_About option").Where(o => o.TextContent == "Olive Tarn").Select(o => o.GetAttribute("value"));
        Assert.Equal([$"{part}"], offered);
        Assert.True((await priya.GetAsync($"{path}/people/{part}")).Says("Ring her in the morning"));

        await priya.GetAsync(task + "/change");
        Assert.Equal("Select somebody of this case, or nobody", (await priya.SubmitAsync("Save", ("Task.About", elsewhere[^36..]))).Error("Task_About"));
        Assert.False((await priya.GetAsync(elsewhere)).Says("Ring her"));
        await priya.GetAsync(task + "/change");
        await priya.SubmitAsync("Save", ("Task.About", ""));
        Assert.False((await priya.GetAsync(olive)).Says("Ring her in the morning"));
        Assert.True((await priya.GetAsync(path + "/plan")).Says("Ring her in the morning"));
    }

    [Fact]
    public async Task Ask_MuchThatIsWrong_IsToldBesideTheFields_AndKept()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.GetAsync(path + "/plan/tasks/add");
        var screen = await priya.SubmitAsync("Save", ("Task.What", "Visit"), ("Task.To", $"User.{area.Gareth.Id}"), ("Task.InDays", "500"));
        Assert.Equal("Visit", screen.Value("Task_What"));
        Assert.NotNull(screen.Error("Task_InDays"));
        screen = await priya.SubmitAsync("Save", ("Task.InDays", "3"));
        Assert.Equal("Select who does it", screen.Error("Task_To"));
        await priya.SubmitAsync("Save", ("Task.To", $"User.{area.Priya.Id}"), ("Task.InDays", "3"));
        Assert.True((await priya.GetAsync(path + "/plan")).Says(new WorkingDays([]).After(Today, 3).Show()));
    }

    [Fact]
    public async Task Ask_ATeamThatCannotSee_ByWhoManages_LetsItInUntilItIsDone()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.GetAsync($"{path}/plan/tasks/add/Team/{area.PoliceTeam.Id}");
        Assert.True(priya.Page.Says("They cannot see the case"));
        Assert.True(priya.Page.Says("Dan Okafor"));
        var first = await priya.AskAnybodyAsync(path, $"Team.{area.PoliceTeam.Id}", "Visit him", Today.AddDays(3));
        var second = await priya.AskAsync(path, $"Team.{area.PoliceTeam.Id}", "Visit her", Today.AddDays(4));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.True((await dan.GetAsync("/tasks")).Says("Visit him"));
        await dan.MoveAsync(first, "Finish", "He was out");
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(second)).Status);
        Assert.Equal("/tasks?done=1", (await dan.MoveAsync(second, "Decline", "Not ours")).Location);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path)).Status);
        Assert.True((await priya.GetAsync("/")).Says("A task of yours was declined"));
        await priya.GetAsync(second + "/hand-on");
        await priya.SubmitAsync("Hand it on", ("Task.To", $"User.{area.Priya.Id}"));
        Assert.False((await priya.GetAsync("/")).Says("was declined"));
        Assert.True((await priya.GetAsync(second)).Says("handed it on to Priya Nair"));
    }

    [Fact]
    public async Task Ask_SomebodyWhoCannotSee_ByWhoContributes_WaitsForTheOwner()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Dan", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        var task = await dan.AskAnybodyAsync(path, $"User.{area.Ruth.Id}", "Speak to his form teacher", Today.AddDays(3));
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(task)).Status);
        Assert.Empty(await MailsAsync(area, "A task waits for you"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.MoveAsync(task, "LetIn")).Status);
        Assert.True((await priya.GetAsync("/")).Says("is to be let into"));
        await priya.MoveAsync(task, "LetIn");
        Assert.True((await ruth.GetAsync("/tasks")).Says("form teacher"));
        Assert.Single(await MailsAsync(area, "A task waits for you"), m => m.To == area.Ruth.Email);
        await ruth.MoveAsync(task, "Finish");
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path)).Status);

        var other = await dan.AskAnybodyAsync(path, $"User.{area.Gareth.Id}", "Ask his brother", Today.AddDays(3));
        Assert.NotNull((await priya.MoveAsync(other, "KeepOut")).Error("Words"));
        await priya.MoveAsync(other, "KeepOut", "He is his uncle");
        using var gareth = await area.SignInAsync(area.Gareth);
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(path)).Status);
        Assert.True((await dan.GetAsync(other)).Says("He is his uncle"));
    }

    [Fact]
    public async Task Share_OfATask_Ended_GivesTheTaskBack()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var task = await priya.AskAnybodyAsync(path, $"User.{area.Ruth.Id}", "Speak to his form teacher", Today.AddDays(3));
        var sharing = await priya.GetAsync(path + "/sharing");
        var end = await priya.GetAsync(sharing.Document.QuerySelector("a[href$='/end']")!.GetAttribute("href")!);
        Assert.True(end.Says("it goes back to whoever asked"));
        await priya.SubmitAsync("End the share", ("Reason", "She left"));
        Assert.True((await priya.GetAsync(task)).Says("Declined"));
        Assert.True(priya.Page.Says("She left"));
    }

    [Fact]
    public async Task Verify_IsForWhoAsked_WhoMaySendItBack()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Calder", Level.Read);
        var task = await priya.AskAsync(path, $"User.{area.Ruth.Id}", "Send the timetable", Today.AddDays(3), ("Task.IsVerified", "true"));
        using var ruth = await area.SignInAsync(area.Ruth);
        await ruth.MoveAsync(task, "AskMore", "Which term?");
        Assert.True((await priya.GetAsync("/")).Says("More is asked about a task of yours"));
        await priya.MoveAsync(task, "SayMore", "Spring");
        await ruth.MoveAsync(task, "Finish", "Sent");
        Assert.True((await ruth.GetAsync(task)).Says("To be looked at"));
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.MoveAsync(task, "Verify")).Status);
        Assert.True((await priya.GetAsync("/")).Says("to be looked at"));
        await priya.MoveAsync(task, "SendBack", "It is last year's");
        await ruth.MoveAsync(task, "Finish", "This year's");
        await priya.MoveAsync(task, "Verify");
        Assert.True((await ruth.GetAsync(task)).Says("found it done as asked"));
        Assert.Empty(ruth.Page.Document.QuerySelectorAll("input[name=Move]"));
    }

    [Fact]
    public async Task Change_Meanwhile_ShowsBoth_AndOfAnotherCaseIsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var task = await priya.AskAsync(path, $"User.{area.Priya.Id}", "Visit", Today.AddDays(3));
        using var second = await area.SignInAsync(area.Priya);
        await second.GetAsync(task + "/change");
        await priya.GetAsync(task + "/change");
        await priya.SubmitAsync("Save", ("Task.What", "Visit by day"));
        var screen = await second.SubmitAsync("Save", ("Task.What", "Visit by night"));
        Assert.True(screen.Says("Visit by day"));
        Assert.Equal("Visit by night", screen.Value("Task_What"));
        await second.SubmitAsync("Save");
        Assert.True((await priya.GetAsync(path + "/plan")).Says("Visit by night"));

        var other = await priya.OpenCaseAsync("Shouting at the quay");
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(task.Replace(path, other, StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task Repeated_ComesAgainOnceItIsDone_UntilItsLastDay()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var task = await priya.AskAsync(
            path, $"User.{area.Priya.Id}", "Call her", Today.AddDays(1),
            [("Task.Repeat", "EveryWeek"), .. Persons.Date("Task.RepeatUntil", Today.AddDays(10))]);
        await priya.MoveAsync(task, "Finish", "Called");
        var next = (await priya.GetAsync("/tasks")).Document.QuerySelector("main .ec-list a")!.GetAttribute("href")!;
        Assert.NotEqual(task, next);
        Assert.True((await priya.GetAsync(next)).Says(Today.AddDays(8).Show()));
        await priya.MoveAsync(next, "Finish");
        Assert.True((await priya.GetAsync("/tasks")).Says("There is nothing to do here"));
    }

    [Theory]
    [InlineData("2026-01-31", "EveryMonth", "2026-01-31", "2026-02-28")]
    [InlineData("2026-01-05", "EveryWeek", "2026-02-03", "2026-02-09")]
    [InlineData("2026-01-05", "EveryTwoWeeks", "2026-01-05", "2026-01-19")]
    [InlineData("2025-11-30", "EveryThreeMonths", "2025-12-01", "2026-02-28")]
    public void After_IsTheNextThatIsNotPast(string due, string repeat, string today, string next) => Assert.Equal(
        Day(next), Enum.Parse<Repeat>(repeat).After(Day(due), Day(today)));

    [Fact]
    public async Task Overdue_TellsTheDoer_ThenTheirSpoc_ThenTheOwner_OnWorkingDays()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        await priya.ShareAsync(path, "Calder", Level.Read);
        var due = new WorkingDays([]).After(Today, 3);
        await priya.AskAsync(path, $"User.{area.Ruth.Id}", "Speak to his form teacher", due);
        (string Subject, string To, int Day)[] told =
        [
            ("A task of yours is due", area.Ruth.Email!, -1), ("A task of yours is overdue", area.Ruth.Email!, 1),
            ("A task of your organisation is overdue", area.Irene.Email!, 2), ("A task in a case of yours is overdue", area.Priya.Email!, 3),
        ];
        foreach (var (subject, to, day) in told)
        {
            var morning = UkTime.FromUk(day < 0 ? new WorkingDays([]).After(Today, 2) : new WorkingDays([]).After(due, day), new TimeOnly(8, 0));
            host.Clock.Advance(morning - host.Clock.GetUtcNow().UtcDateTime - TimeSpan.FromMinutes(1));
            await area.Area.DrainAsync();
            Assert.Empty(await MailsAsync(area, subject));
            host.Clock.Advance(TimeSpan.FromMinutes(2));
            await area.Area.DrainAsync();
            Assert.Single(await MailsAsync(area, subject), m => m.To == to);
        }

        using var irene = await area.SignInAsync(area.Irene);
        var board = await irene.GetAsync("/tasks?view=Organisation");
        Assert.True(board.Says("Ruth Calder"));
        Assert.False(board.Says("form teacher"));
        Assert.False(board.Says("Upstairs music"));
        Assert.False(board.Says("ASB-"));
        using var gareth = await area.SignInAsync(area.Gareth);
        Assert.False((await gareth.GetAsync("/tasks?view=Organisation")).Says("Ruth Calder"));
    }

    [Fact]
    public async Task Due_Moved_NobodyIsToldOfTheOldDay()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Calder", Level.Read);
        var task = await priya.AskAsync(path, $"User.{area.Ruth.Id}", "Speak to his form teacher", new WorkingDays([]).After(Today, 3));
        await priya.GetAsync(task + "/change");
        await priya.SubmitAsync("Save", Persons.Date("Task.DueOn", new WorkingDays([]).After(Today, 40)));
        host.Clock.Advance(UkTime.FromUk(new WorkingDays([]).After(Today, 4), new TimeOnly(9, 0)) - host.Clock.GetUtcNow().UtcDateTime);
        await area.Area.DrainAsync();
        Assert.Empty(await MailsAsync(area, "A task of yours is overdue"));
    }

    [Fact]
    public async Task Board_OfATeam_ListsItsOwnAndItsPeoples_InCasesThatAreRead()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.AskAsync(path, $"User.{area.Priya.Id}", "Call her", Today.AddDays(1));
        using var owen = await area.SignInAsync(area.Owen);
        Assert.False((await owen.GetAsync("/tasks?view=Team")).Says("Call her"));
        await priya.ShareAsync(path, "Owen", Level.Read);
        Assert.True((await owen.GetAsync("/tasks?view=Team")).Says("Call her"));
        Assert.False((await owen.GetAsync("/tasks")).Says("Call her"));
        Assert.True((await priya.GetAsync("/tasks?view=Asked")).Says("Call her"));
        Assert.False((await priya.GetAsync("/tasks?view=Asked&late=true")).Says("Call her"));
    }

    [Fact]
    public async Task Board_SeveralAtOnce_AreDoneAsFarAsTheyAreTheirs()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Calder", Level.Read);
        var ids = new List<string>();
        foreach (var (to, what) in new[] { (area.Priya, "Call her"), (area.Priya, "Call him"), (area.Ruth, "Call the school") })
            ids.Add((await priya.AskAsync(path, $"User.{to.Id}", what, Today.AddDays(1)))[^36..]);
        await priya.GetAsync("/tasks");
        Assert.Equal("Tick at least one task", (await priya.PostAsync("/tasks")).Error("Chosen"));
        var link = priya.Page.Document.QuerySelectorAll(".govuk-error-summary a").Single(a => a.TextContent == "Tick at least one task");
        Assert.Equal("checkbox", priya.Page.Document.GetElementById(link.GetAttribute("href")![1..])!.GetAttribute("type"));
        await priya.PostAsync("/tasks", [("Act", "Done"), ("Words", "By telephone"), .. ids.Take(2).Select(id => ("Chosen", id))]);
        Assert.Contains("done=2&left=0", priya.Page.Location, StringComparison.Ordinal);
        Assert.True((await priya.GetAsync(path + "/plan")).Says("By telephone"));
        Assert.Equal(2, (await area.Area.EventsAsync("internal-task.finished")).Count);

        await priya.PostAsync("/tasks?view=Asked", [("Act", "Date"), .. Persons.Date("DueOn", Today.AddDays(9)), ("Chosen", ids[2])]);
        Assert.True((await priya.GetAsync(path + "/plan")).Says(Today.AddDays(9).Show()));
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync("/tasks");
        await dan.PostAsync("/tasks", ("Act", "CallOff"), ("Words", "No"), ("Chosen", ids[2]));
        Assert.Contains("done=0&left=1", dan.Page.Location, StringComparison.Ordinal);
        using var ruth = await area.SignInAsync(area.Ruth);
        await ruth.GetAsync("/tasks");
        await ruth.PostAsync("/tasks", [("Act", "Done"), .. ids.Select(id => ("Chosen", id))]);
        Assert.Contains("done=1&left=2", ruth.Page.Location, StringComparison.Ordinal);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static async Task<IEnumerable<Host.Mail.ReadableMail>> MailsAsync(AsbArea area, string subject) =>
        (await area.Area.MailsAsync()).Where(m => m.Subject.StartsWith(subject, StringComparison.Ordinal));
}

using System.Net;
using ECins.Host.Audit;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.AsbCases;

/// <summary>How people of a case are kept in touch with: how often, in what way, by whom, and what is overdue.</summary>
public sealed class ContactPlanTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Victim = "Doreen Pask";

    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Plan_BeginsAsTheSchemeSays_AndShowsWhenContactIsDue()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        var screen = await priya.GetAsync($"{path.Asb()}/contact/{victim}/plan");
        Assert.Equal("10", screen.Value("Every"));
        Assert.NotNull((await priya.SubmitAsync("Save", ("Every", "often"))).Error("Every"));
        Assert.NotNull(priya.Page.Error("Way"));
        await priya.PlanContactAsync(path, victim, ("Note", "After six, she works"));
        Assert.Equal(path.Asb() + "/contact", priya.Page.Location);
        Assert.True((await priya.FollowAsync()).Says("Every 10 working days, by telephone, by Priya Nair"));
        Assert.True(priya.Page.Says("Due on " + new WorkingDays([]).After(Today, 10).Show()));
        Assert.True(priya.Page.Says("Never yet"));
        Assert.True(priya.Page.Says("After six, she works"));
        Assert.Contains(await area.Area.EventsAsync("asb.contact.planned"), e => e.Outcome == AuditOutcome.Done);
    }

    [Fact]
    public async Task Contact_Reached_MovesWhatIsDue_AndStandsInTheChronology()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        await priya.PlanContactAsync(path, victim, ("Every", "7"), ("Count", "Calendar"));
        await priya.RecordContactAsync(path, victim, ("IsReached", "false"), ("Said", "Nobody answered"));
        Assert.True((await priya.FollowAsync()).Says("Tried once in vain since"));
        Assert.True(priya.Page.Says("Due on " + Today.AddDays(7).Show()));
        await priya.RecordContactAsync(path, victim);
        Assert.False((await priya.FollowAsync()).Says("in vain"));
        Assert.True(priya.Page.Says("Last reached"));
        Assert.False(priya.Page.Says("Never yet"));
        var chronology = await priya.GetAsync(path);
        Assert.True(chronology.Says("Doreen Pask was reached by telephone."));
        Assert.True(chronology.Says("She slept better this week"));
        var all = await priya.GetAsync($"{path.Asb()}/contact/{victim}");
        Assert.Equal(2, all.Document.QuerySelectorAll("main .ec-list__item").Length);
        Assert.Equal(2, (await area.Area.EventsAsync("asb.contact.recorded")).Count(e => e.Outcome == AuditOutcome.Done));
    }

    [Theory]
    [InlineData("Said", "")]
    [InlineData("IsReached", "")]
    [InlineData("Time", "late")]
    [InlineData("Way", "")]
    public async Task Contact_WithoutWhatIsNeeded_IsToldBesideTheField_AndKeepsWhatWasTyped(string field, string value)
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var screen = await priya.RecordContactAsync(path, await area.RecordOfAsync(path, Victim), (field, value));
        Assert.NotNull(screen.Error(field));
        if (field != "Said")
            Assert.Equal("She slept better this week", screen.Value("Said"));
    }

    [Fact]
    public async Task Overdue_IsShown_OnTheCase_InTheList_AndOnHome()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        (string, string)[] plan = [("Every", "1"), ("Count", "Calendar"), ("DoerId", area.Owen.Id.ToString())];
        Assert.StartsWith("They cannot work on this case", (await priya.PlanContactAsync(path, victim, plan)).Error("DoerId"), StringComparison.Ordinal);
        await priya.ShareAsync(path, "Owen", Level.Read);
        Assert.NotNull((await priya.PlanContactAsync(path, victim, plan)).Error("DoerId"));
        await priya.EndShareAsync(path, "Owen");
        await priya.ShareAsync(path, "Owen", Level.Contribute);
        await priya.PlanContactAsync(path, victim, plan);
        Assert.False((await priya.GetAsync("/")).Says("Contact with Doreen Pask"));
        host.Clock.Advance(TimeSpan.FromDays(3));
        using var again = await area.SignInAsync(area.Priya);
        Assert.True((await again.GetAsync(path.Asb() + "/contact")).Says("Overdue"));
        Assert.True((await again.GetAsync("/")).Says("Contact with Doreen Pask"));
        Assert.True((await again.GetAsync("/asb/contacts?view=Owned")).Says("Doreen Pask"));
        Assert.False((await again.GetAsync("/asb/contacts")).Says("Doreen Pask"));
        using var owen = await area.SignInAsync(area.Owen);
        Assert.True((await owen.GetAsync("/asb/contacts")).Says("Doreen Pask"));
        Assert.True((await owen.GetAsync("/asb")).Says("1 to be reached by you now"));
        await owen.RecordContactAsync(path, victim);
        Assert.False((await again.GetAsync("/")).Says("Contact with Doreen Pask"));
    }

    [Fact]
    public async Task List_OfWhoDoesNotReachTheCase_NamesNobody()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        await priya.ShareAsync(path, "Owen", Level.Contribute);
        await priya.PlanContactAsync(path, await area.RecordOfAsync(path, Victim), ("DoerId", area.Owen.Id.ToString()));
        await priya.EndShareAsync(path, "Owen");
        using var owen = await area.SignInAsync(area.Owen);
        foreach (var view in new[] { "Mine", "Owned", "Agency" })
            Assert.False((await owen.GetAsync("/asb/contacts?view=" + view)).Says("Doreen Pask"), view);
        Assert.True((await priya.GetAsync("/asb/contacts?view=Agency")).Says("Doreen Pask"));
    }

    [Fact]
    public async Task WayThatIsNotSafe_IsNotOffered_AndRefused()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        await priya.PlanContactAsync(path, victim, ("Way", "Message"));
        var person = await priya.PersonPathAsync(path, Victim);
        await priya.AddDetailAsync(person, "telephones", ("Number", "01632 960 001"), ("NeverLeaveMessage", "true"), ("Safely", "Ask for the plumber"));
        var screen = await priya.GetAsync(path.Asb() + "/contact");
        Assert.True(screen.Says("Never by text or voice message."));
        Assert.True(screen.Says("Ask for the plumber"));
        Assert.True(screen.Says("not safe any more"));
        screen = await priya.GetAsync($"{path.Asb()}/contact/{victim}/plan");
        Assert.Empty(screen.Document.QuerySelectorAll("input[name=Way][value=Message]"));
        Assert.NotNull((await priya.SubmitAsync("Save", ("Way", "Message"))).Error("Way"));
        await priya.AddDetailAsync(person, "telephones", ("Number", "07700 900 002"), ("Safely", ""));
        screen = await priya.GetAsync($"{path.Asb()}/contact/{victim}/plan");
        Assert.Single(screen.Document.QuerySelectorAll("input[name=Way][value=Message]"));
    }

    [Theory]
    [InlineData("telephones", "NeverLeaveMessage", "Message", "Number:07700 900 002", "Number:+44 7700 900002")]
    [InlineData("addresses", "NeverVisit", "Visit", "Lines:4 Harbour Row", "Lines:4 harbour row")]
    [InlineData("addresses", "NeverWrite", "Letter", "Lines:4 Harbour Row", "Lines:4 harbour row")]
    public async Task Way_ThatAnotherRecordSaysIsNotSafe_IsNotSafeHere(string what, string never, string way, string there, string here)
    {
        var two = await TwoCases.MakeAsync(host);
        using var priya = two.Priya;
        using var dan = two.Dan;
        var hers = await priya.PersonPathAsync(two.Hers, "Ingrid Maier");
        await priya.AddDetailAsync(hers, what, Field(there), (never, "true"));
        await priya.ShareAsync(two.Hers, "Neighbourhood", Level.Read);
        var his = await dan.PersonPathAsync(two.His, "Ingrid Mayer");
        await dan.AddDetailAsync(his, what, Field(here));
        var plan = $"{two.His.Asb()}/contact/{await two.Area.RecordOfAsync(two.His, "Ingrid Mayer")}/plan";
        await dan.GetAsync(plan);
        Assert.NotEmpty(dan.Page.Document.QuerySelectorAll($"input[name=Way][value={way}]"));
        await dan.JoinAsync(his);
        await dan.GetAsync(plan);
        Assert.Empty(dan.Page.Document.QuerySelectorAll($"input[name=Way][value={way}]"));
        Assert.NotNull((await dan.SubmitAsync("Save", ("Way", way))).Error("Way"));
    }

    [Fact]
    public async Task Plan_Ended_FallsDueNoMore_AndCanBeMadeAgain()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        await priya.PlanContactAsync(path, victim);
        await priya.GetAsync($"{path.Asb()}/contact/{victim}/end");
        Assert.NotNull((await priya.SubmitAsync("End the plan")).Error("Why"));
        await priya.SubmitAsync("End the plan", ("Why", "She moved to her daughter"));
        Assert.True((await priya.FollowAsync()).Says("She moved to her daughter"));
        Assert.False((await priya.GetAsync("/asb/contacts")).Says("Doreen Pask"));
        await priya.PlanContactAsync(path, victim, ("Every", "5"));
        Assert.True((await priya.FollowAsync()).Says("Every 5 working days"));
    }

    [Fact]
    public async Task Plan_ChangedMeanwhile_ShowsBothAndLosesNeither_AlsoWhereItIsEnded()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        await priya.ShareAsync(path, "Owen", Level.Contribute);
        await priya.PlanContactAsync(path, victim);
        using var owen = await area.SignInAsync(area.Owen);
        await owen.GetAsync($"{path.Asb()}/contact/{victim}/plan");
        await priya.PlanContactAsync(path, victim, ("DoerId", area.Owen.Id.ToString()));
        var both = await owen.SubmitAsync("Save", ("Every", "5"));
        Assert.Equal(
            ["How often: 10 | 5", "Who does it?: Owen Price | Priya Nair"],
            both.Document.QuerySelectorAll(".govuk-table tbody tr").Select(r => $"{r.Children[0].TextContent}: {r.Children[1].TextContent} | {r.Children[2].TextContent}"));
        await owen.GetAsync($"{path.Asb()}/contact/{victim}/end");
        await priya.PlanContactAsync(path, victim, ("Every", "7"));
        Assert.True((await owen.SubmitAsync("End the plan", ("Why", "She moved"))).Says("Every 7 working days, by telephone, by Owen Price"));
        await owen.SubmitAsync("End the plan");
        Assert.True((await owen.FollowAsync()).Says("She moved"));
    }

    [Fact]
    public async Task Reader_SeesHowTheyAreKeptInTouchWith_AndChangesNothing_OthersSeeNothing()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        await priya.PlanContactAsync(path, victim);
        using var dan = await area.SignInAsync(area.Dan);
        var contact = path.Asb() + "/contact";
        foreach (var page in new[] { "", $"/{victim}", $"/{victim}/plan", $"/{victim}/record", $"/{victim}/end" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(contact + page)).Status);
        await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        Assert.True((await dan.GetAsync(contact)).Says("Every 10 working days"));
        Assert.Empty(dan.Page.Document.QuerySelectorAll($"a[href='{contact}/{victim}/record']"));
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync($"{contact}/{victim}")).Status);
        foreach (var page in new[] { "plan", "record", "end" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync($"{contact}/{victim}/{page}")).Status);
        await priya.EndShareAsync(path, "Neighbourhood");
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        Assert.Equal(path.Asb() + "/contact", (await dan.RecordContactAsync(path, victim)).Location);
    }

    [Fact]
    public async Task Closed_NothingIsDue_AndNothingIsRecorded()
    {
        var (area, priya, path) = await host.CaseAsync();
        using var visitor = priya;
        var victim = await area.RecordOfAsync(path, Victim);
        await priya.PlanContactAsync(path, victim, ("Every", "1"), ("Count", "Calendar"));
        await priya.CloseCaseAsync(path);
        Assert.False((await priya.GetAsync("/asb/contacts")).Says("Doreen Pask"));
        Assert.True((await priya.GetAsync(path.Asb() + "/contact")).Says("Doreen Pask"));
        Assert.Empty(priya.Page.Document.QuerySelectorAll("a[href*='/contact/'][href$='/record']"));
        await priya.GetAsync("/asb");
        Assert.Equal(HttpStatusCode.NotFound, (await priya.PostAsync($"{path.Asb()}/contact/{victim}/end", ("Why", "Done"))).Status);
    }

    private static (string Name, string Value) Field(string said) => (said.Split(':')[0], said.Split(':')[1]);
}

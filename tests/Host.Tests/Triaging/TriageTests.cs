using System.Globalization;
using System.Net;
using ECins.Host.Audit;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Triaging;

/// <summary>From the inbox to an answer: a report is sorted, its reporter spoken to, and it ends in a case or without one.</summary>
public sealed class TriageTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Report_New_WaitsInItsAgencysInbox_AndInNoOther()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync();
        using var owen = await area.SignInAsync(area.Owen);
        var inbox = await owen.GetAsync("/asb/triage");
        Assert.Contains(report, inbox.Text, StringComparison.Ordinal);
        Assert.True(inbox.Says("Not triaged yet"));
        Assert.True(inbox.Says("First contact due"));
        Assert.True((await owen.GetAsync("/asb")).Says("1 of your agency's reports waits"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.DoesNotContain(report, (await dan.GetAsync("/asb/triage")).Text, StringComparison.Ordinal);
        Assert.True((await dan.GetAsync("/asb")).Says("No report of your agency waits"));
    }

    [Theory]
    [InlineData("triage")]
    [InlineData("contact")]
    [InlineData("close")]
    [InlineData("reopen")]
    public async Task Page_OfAnotherOrganisation_Returns404_AndWorkstreamOffTo(string step)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var page = $"{await priya.ReportAsync()}/{step}";
        Assert.NotEqual(HttpStatusCode.NotFound, (await priya.GetAsync(page)).Status);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync("/asb");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(page)).Status);
        await area.Area.TurnOffAsync("asb");
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(page)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync("/asb/triage")).Status);
    }

    [Fact]
    public async Task Page_ForWhomTheCaseIsSharedWith_ButWhoDoesNotWorkIt_Returns404()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync();
        await priya.GetAsync(report);
        await priya.SubmitAsync("Open a case", ("CaseTitle", "Noise in Quay Street"));
        await priya.ShareAsync(priya.Page.Location!, "Calder", Level.Contribute);
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.Equal(HttpStatusCode.OK, (await ruth.GetAsync(report)).Status);
        Assert.Empty(ruth.Page.Document.QuerySelectorAll($"a[href='{report}/contact']"));
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(report + "/contact")).Status);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync(report + "/contact")).Status);
    }

    [Fact]
    public async Task Report_FromTheInbox_ToAnAnswer_AndOpenedAgain()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync();
        await priya.TriageAsync(report, ("OfficerId", area.Owen.Id.ToString()));
        var page = await priya.FollowAsync();
        Assert.True(page.Says("Triaged"));
        Assert.True(page.Says("Owen Price, Northton Council"));
        using var owen = await area.SignInAsync(area.Owen);
        Assert.Contains(report, (await owen.GetAsync("/asb/triage?view=Mine")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(report, (await priya.GetAsync("/asb/triage?view=Mine")).Text, StringComparison.Ordinal);

        Assert.NotNull((await owen.CloseAsync(report, "We came and looked")).Error("Answer"));
        await owen.ContactAsync(report);
        Assert.True((await owen.FollowAsync()).Says("in time"));
        Assert.NotNull((await owen.CloseAsync(report, "")).Error("Answer"));
        await owen.CloseAsync(report, "We came and looked");
        Assert.True((await owen.FollowAsync()).Says("Answered and closed"));
        Assert.True(owen.Page.Says("We came and looked"));
        Assert.False(owen.Page.Says("What is the case about?"));
        Assert.DoesNotContain(report, (await owen.GetAsync("/asb/triage")).Text, StringComparison.Ordinal);

        await owen.GetAsync(report + "/reopen");
        Assert.NotNull((await owen.SubmitAsync("Open it again")).Error("Reason"));
        await owen.SubmitAsync("Open it again", ("Reason", "It began again"));
        Assert.True((await owen.FollowAsync()).Says("It began again"));
        Assert.Contains(report, (await owen.GetAsync("/asb/triage")).Text, StringComparison.Ordinal);
        foreach (var deed in new[] { "triaged", "contact-recorded", "closed", "reopened" })
            Assert.Contains(await area.Area.EventsAsync("asb.incident." + deed), e => e.Outcome == AuditOutcome.Done);
    }

    [Theory]
    [InlineData("IsDanger", "true", "Urgent", "somebody was in danger")]
    [InlineData("Crime", "MayBe", "Priority", "it could be a crime")]
    [InlineData("Crime", "NotSure", "Standard", "nothing in the report speaks for more")]
    public async Task Standard_IsSuggestedByTheAnswers_AndAPersonDecides(string name, string value, string suggested, string why)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync((name, value));
        Assert.True((await priya.GetAsync(report)).Says(suggested + ", as suggested"));
        var screen = await priya.GetAsync(report + "/triage");
        Assert.True(screen.Says($"Suggested: {suggested}, because {why}"));
        var last = screen.Document.QuerySelectorAll("input[name=StandardId]")[^1].GetAttribute("value")!;
        await priya.SubmitAsync("Save", ("StandardId", last));
        Assert.False((await priya.FollowAsync()).Says("as suggested"));
        Assert.True(priya.Page.Says("Standard"));
    }

    [Fact]
    public async Task Standard_OfARepeat_IsSuggestedMoreUrgent()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.ReportAsync();
        await priya.ReportAsync();
        Assert.True((await priya.GetAsync(await priya.ReportAsync() + "/triage")).Says("Suggested: Priority, because it is a repeat"));
    }

    [Fact]
    public async Task Time_OfTodayThatHasNotCome_IsToldBesideTheField()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync("/asb/report/when");
        var soon = UkTime.InUk(area.Area.Now.AddMinutes(5));
        var answer = await priya.SubmitAsync("Continue", [("HowLong", "Weeks"), ("Time", soon.ToString("HH:mm", CultureInfo.InvariantCulture)), .. Persons.Date("Day", DateOnly.FromDateTime(soon))]);
        Assert.NotNull(answer.Error(DateOnly.FromDateTime(soon) > UkTime.DayOf(area.Area.Now) ? "Day" : "Time"));
        Assert.Equal(soon.ToString("HH:mm", CultureInfo.InvariantCulture), answer.Value("Time"));
    }

    [Fact]
    public async Task Hate_IsKeptWithItsStrands_AndSuggestsTheMostUrgent()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync(("IsHate", "true"), ("Strands", "Race"), ("Strands", "Disability"));
        var screen = await priya.GetAsync(report);
        Assert.True(screen.Says("Race and disability"));
        Assert.True(screen.Says("Urgent, as suggested"));
        await priya.GetAsync("/asb/report/hate");
        Assert.NotNull((await priya.SubmitAsync("Continue", ("IsHate", "true"))).Error("Strands"));
    }

    [Fact]
    public async Task PassedOn_NamesTheAgencyAndItsReference()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync(("Channel", "OtherAgency"), ("FromAgency", "Lodeside Homes"), ("FromReference", "LH-20418"));
        Assert.True((await priya.GetAsync(report)).Says("Lodeside Homes, their reference LH-20418"));
        await priya.GetAsync("/asb/report/reporter");
        Assert.NotNull((await priya.SubmitAsync("Continue", ("Channel", "OtherAgency"), ("Reporter", "Anonymous"))).Error("FromAgency"));
    }

    [Fact]
    public async Task Anonymous_HasNoClock_AndIsTriagedAllTheSame()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync(("Reporter", "Anonymous"));
        Assert.True((await priya.GetAsync("/asb/triage")).Says("Nobody to contact: the reporter is anonymous"));
        Assert.Equal(report, (await priya.GetAsync(report + "/contact")).Location);
        await priya.TriageAsync(report);
        await priya.CloseAsync(report, "");
        Assert.Equal(report, priya.Page.Location);
        Assert.True((await priya.FollowAsync()).Says("Answered and closed"));
    }

    [Fact]
    public async Task NoContactPossible_NeedsAReason_AndStopsTheClock()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync();
        await priya.GetAsync(report + "/contact");
        Assert.NotNull((await priya.SubmitAsync("Save", ("IsMade", "false"))).Error("Why"));
        await priya.SubmitAsync("Save", ("IsMade", "false"), ("Why", "The number is not in use"));
        Assert.True((await priya.FollowAsync()).Says("No contact was possible"));
    }

    [Fact]
    public async Task Clock_RunOut_IsLateInTheInbox_UntilContactIsMade()
    {
        var area = await AsbArea.MakeAsync(host);
        string report;
        using (var before = await area.SignInAsync(area.Priya))
        {
            report = await before.ReportAsync(("IsDanger", "true"));
            Assert.DoesNotContain(report, (await before.GetAsync("/asb/triage?view=Late")).Text, StringComparison.Ordinal);
        }

        host.Clock.Advance(TimeSpan.FromDays(9));
        using var priya = await area.SignInAsync(area.Priya);
        var late = await priya.GetAsync("/asb/triage?view=Late");
        Assert.Contains(report, late.Text, StringComparison.Ordinal);
        Assert.True(late.Says("late by"));
        Assert.True((await priya.GetAsync("/asb")).Says("1 late"));
        await priya.ContactAsync(report);
        Assert.DoesNotContain(report, (await priya.GetAsync("/asb/triage?view=Late")).Text, StringComparison.Ordinal);
        Assert.Contains(report, (await priya.GetAsync("/asb/triage")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Officer_WhoIsGivenAReport_IsToldAndMailedOfNothingInIt_AndWhoTakesOneIsNot()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var owen = await area.SignInAsync(area.Owen);
        var report = await priya.ReportAsync();
        await priya.TriageAsync(report, ("OfficerId", area.Priya.Id.ToString()));
        await priya.TriageAsync(report, ("OfficerId", area.Owen.Id.ToString()));
        await priya.TriageAsync(report, ("OfficerId", area.Owen.Id.ToString()));
        Assert.False((await priya.GetAsync("/notices")).Says("A report is yours to deal with"));
        var notice = Assert.Single((await owen.GetAsync("/notices")).Document.QuerySelectorAll("input[name=notice]")).GetAttribute("value")!;
        Assert.True(owen.Page.Says("A report is yours to deal with"));
        Assert.Equal(report, (await owen.PostAsync("/notices?handler=Open", ("notice", notice))).Location);
        var mail = Assert.Single(await area.Area.MailsAsync());
        Assert.DoesNotContain("Doreen", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Quay", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Officer_OfAnotherOrganisation_IsRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync();
        await priya.GetAsync(report + "/triage");
        Assert.NotNull((await priya.SubmitAsync("Save", ("OfficerId", area.Dan.Id.ToString()))).Error("OfficerId"));
    }

    [Fact]
    public async Task Triage_SecondSaver_IsShownBothAndChooses()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync();
        using var owen = await area.SignInAsync(area.Owen);
        await owen.GetAsync(report + "/triage");
        await priya.TriageAsync(report, ("OfficerId", area.Priya.Id.ToString()));
        var screen = await owen.SubmitAsync("Save", ("OfficerId", area.Owen.Id.ToString()));
        Assert.True(screen.Says("Somebody else saved a change"));
        await owen.SubmitAsync("Save");
        Assert.Equal(report, owen.Page.Location);
        Assert.True((await owen.FollowAsync()).Says("Owen Price"));
    }
}

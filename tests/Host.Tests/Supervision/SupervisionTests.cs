using System.Net;
using ECins.Host.Organisations;
using ECins.Host.Tests.AsbCases;
using ECins.Host.Tests.Assessments;
using ECins.Host.Tests.CaseReviews;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.Host.Tests.Triaging;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Supervision;

/// <summary>What is late in a team, for who supervises it.</summary>
public sealed class SupervisionTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Late_IsToldToTheSupervisor_OfCasesThatTheyRead_AndCountedOfOthers()
    {
        var area = await SupervisedAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.AssessAsync(await priya.PersonPathAsync(path, "Doreen Pask"), isWorst: true);
        host.Clock.Advance(TimeSpan.FromDays(15));

        using var owen = await area.SignInAsync(area.Owen);
        Assert.Contains("/supervision", (await owen.GetAsync("/")).Text, StringComparison.Ordinal);
        var page = await owen.GetAsync("/supervision");
        Assert.True(page.Says("Nothing is late that you can see"));
        Assert.True(page.Says("Something is overdue in 1 case of your teams that you cannot read"));
        Assert.False(page.Says("Doreen"));

        using var later = await area.SignInAsync(area.Priya);
        await later.ShareAsync(path, "Owen", Level.Contribute);
        page = await owen.GetAsync("/supervision");
        Assert.True(page.Says("Sergeant's review of Doreen Pask, high"));
        Assert.True(page.Says($"Was due {host.Clock.UkToday().AddDays(-1).Show()}"));
        Assert.Equal("Priya Nair", page.Document.QuerySelector("main h2")!.TextContent);
        Assert.NotEmpty(await area.Area.EventsAsync("supervision.listed"));
    }

    [Fact]
    public async Task FirstContactLate_IsToldOfColleaguesAndOfNobody_UntilItIsMade()
    {
        var area = await SupervisedAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var (hers, nobodys) = (await priya.ReportAsync(("Place", "Canal Walk")), await priya.ReportAsync(("Place", "Castle Green")));
        await priya.TriageAsync(hers, ("OfficerId", area.Priya.Id.ToString()));
        using var owen = await area.SignInAsync(area.Owen);
        Assert.True((await owen.GetAsync("/supervision")).Says("Nothing is late that you can see"));

        host.Clock.Advance(TimeSpan.FromDays(20));
        using var later = await area.SignInAsync(area.Owen);
        Assert.Equal(["Nobody yet", "Priya Nair"], await LateWithAsync(later));
        Assert.True(later.Page.Says("Castle Green"));
        using var officer = await area.SignInAsync(area.Priya);
        var home = await officer.GetAsync("/");
        Assert.True(home.Says("Canal Walk"));
        Assert.False(home.Says("Castle Green"));
        await officer.ContactAsync(hers);
        await officer.ContactAsync(nobodys);
        Assert.Empty(await LateWithAsync(later));
        Assert.False((await officer.GetAsync("/")).Says("First contact"));
    }

    [Fact]
    public async Task CaseReviewAndRemedyLate_AreToldToWhoAnswersForThem_AndWhoSupervisesThem()
    {
        var area = await SupervisedAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Owen", Level.Read);
        var (victim, alleged) = (await area.RecordOfAsync(path, "Doreen Pask"), await area.RecordOfAsync(path, "The man upstairs"));
        await priya.AskRemedyAsync(path, victim);
        await priya.GetAsync(await priya.RemedyPathAsync(path) + "/offer");
        await priya.SubmitAsync("Save", [("ToId", alleged.ToString()), .. Persons.Date("DueOn", host.Clock.UkToday().AddDays(7))]);
        await priya.RequestReviewAsync("Three years of noise");
        Assert.False((await priya.GetAsync("/")).Says("Community remedy"));

        host.Clock.Advance(TimeSpan.FromDays(20));
        using var owner = await area.SignInAsync(area.Priya);
        using var owen = await area.SignInAsync(area.Owen);
        using var dan = await area.SignInAsync(area.Dan);
        foreach (var page in new[] { await owner.GetAsync("/"), await owen.GetAsync("/supervision") })
            Assert.All(["Community remedy:", "Three years of noise", "Acknowledge the request"], told => Assert.True(page.Says(told), told));
        Assert.Equal(["Priya Nair"], await LateWithAsync(owen));
        Assert.False((await dan.GetAsync("/")).Says("Community remedy"));
        Assert.False((await dan.GetAsync("/")).Says("Acknowledge the request"));
    }

    [Fact]
    public async Task Late_InACaseThatTheyOnlyRead_IsToldToo_AndLeadsToWhereItIsRead()
    {
        var area = await SupervisedAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var assessment = await priya.AssessAsync(await priya.PersonPathAsync(path, "Doreen Pask"), isWorst: true);
        var victim = await area.RecordOfAsync(path, "Doreen Pask");
        await priya.PlanContactAsync(path, victim);
        await priya.ShareAsync(path, "Owen", Level.Read);
        host.Clock.Advance(TimeSpan.FromDays(20));
        using var owen = await area.SignInAsync(area.Owen);
        var page = await owen.GetAsync("/supervision");
        Assert.True(page.Says("Sergeant's review of Doreen Pask, high"));
        Assert.True(page.Says("Contact with Doreen Pask"));
        Assert.False(page.Says("that you cannot read"));
        foreach (var href in new[] { assessment, $"{path.Asb()}/contact/{victim}" })
        {
            Assert.NotEmpty(page.Document.QuerySelectorAll($"main a[href='{href}']"));
            Assert.Equal(HttpStatusCode.OK, (await owen.GetAsync(href)).Status);
        }

        Assert.False((await owen.GetAsync("/assessments/reviews")).Says("Doreen Pask"));
        Assert.False((await owen.GetAsync("/asb/contacts?view=Agency")).Says("Doreen Pask"));
    }

    [Fact]
    public async Task Page_ForWhoSupervisesNobody_IsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync("/supervision")).Status);
        Assert.DoesNotContain("/supervision", (await priya.GetAsync("/")).Text, StringComparison.Ordinal);
    }

    /// <summary>Owen supervises Priya's team.</summary>
    private async Task<AsbArea> SupervisedAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        await area.Area.WriteAsync(async core => (await core.Set<TeamMember>().SingleAsync(m => m.UserId == area.Owen.Id)).IsSupervisor = true);
        return area;
    }

    private static async Task<IEnumerable<string>> LateWithAsync(Visitor visitor) =>
        (await visitor.GetAsync("/supervision")).Document.QuerySelectorAll("main h2").Select(h => h.TextContent).Order();
}

using System.Net;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Tasks;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

public sealed class PlanTests(TestHost host) : IClassFixture<TestHost>
{
    private DateOnly Today => host.Clock.UkToday();

    [Fact]
    public async Task Risk_Judged_StandsInTheBar_BringsTheReview_AndKeepsWhatWasSaidBefore()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        Assert.True((await priya.GetAsync(path)).Says("Risk not assessed"));
        await JudgeAsync(priya, path, "Low", "First report");
        await JudgeAsync(priya, path, "High", "Followed home");
        Assert.True((await priya.GetAsync(path)).Says("High risk"));
        var plan = await priya.GetAsync(path + "/plan");
        Assert.True(plan.Says("First report"));
        Assert.True(plan.Says(Today.AddDays(14).Show()));
        await priya.GetAsync(path + "/plan/risk");
        Assert.Equal("Enter why", (await priya.SubmitAsync("Save", ("Risk", "Low"))).Error("Reason"));
    }

    [Fact]
    public async Task Plan_ByWhoContributes_HasTasksAndNoMore_ByAStrangerIsNotThere()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        foreach (var page in new[] { "risk", "objective", "review" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync($"{path}/plan/{page}")).Status);
        await AddTaskAsync(dan, path, area.Priya, "Call the landlord", 3);
        using var gareth = await area.SignInAsync(area.Gareth);
        foreach (var page in new[] { "", "/tasks/add", "/risk" })
            Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync($"{path}/plan{page}")).Status);
    }

    [Fact]
    public async Task Review_WritesTheChronology_SetsTheNext_AndOpenTasksStandInTheWayOfClosing()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var task = await AddTaskAsync(priya, path, area.Priya, "Visit", 3);
        await priya.GetAsync(path + "/plan/review");
        Assert.Equal("Enter what came of the review", (await priya.SubmitAsync("Save the review")).Error("Outcome"));
        await priya.SubmitAsync("Save the review", ("Outcome", "Goes well"));
        Assert.True((await priya.GetAsync(path)).Says("Goes well"));
        Assert.True((await priya.GetAsync(path + "/plan")).Says(Today.AddDays(28).Show()));
        var close = await priya.GetAsync(path + "/close");
        Assert.NotNull(close.Document.QuerySelector($"main a[href='{task}']"));
    }

    [Fact]
    public async Task Overdue_IsShownToOwnerAndSupervisor_AsFarAsTheyReadTheCase()
    {
        var area = await AsbArea.MakeAsync(host);
        var spoc = await area.Area.PersonAsync("Sue Spoc", area.Council, null, Role.Spoc);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Noise in Quay Street");
        await priya.ShareAsync(path, "Calder", Level.Read);
        await AddTaskAsync(priya, path, area.Ruth, "Speak to his form teacher", 0);
        using var sue = await area.SignInAsync(spoc);
        await sue.GetAsync($"/colleagues/{area.Owen.Id}/change");
        await sue.SubmitAsync("Save", ("Supervised", area.CouncilTeam.Id.ToString()));
        Assert.True((await sue.GetAsync($"/colleagues/{area.Owen.Id}")).Says("Supervises"));
        host.Clock.Advance(TimeSpan.FromDays(1));

        using var owner = await area.SignInAsync(area.Priya);
        Assert.True((await owner.GetAsync("/")).Says("Speak to his form teacher"));
        using var owen = await area.SignInAsync(area.Owen);
        var home = await owen.GetAsync("/");
        Assert.True(home.Says("Something is overdue in 1 case of your team that you cannot read"));
        Assert.False(home.Says("form teacher"));
        Assert.False(home.Says("Quay Street"));
        await owner.ShareAsync(path, "Owen", Level.Read);
        home = await owen.GetAsync("/");
        Assert.True(home.Says("Speak to his form teacher"));
        Assert.False(home.Says("you cannot read"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.False((await dan.GetAsync("/")).Says("overdue"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Overdue_InACaseThatTheIndexDoesNotTellOf_IsNotCountedForTheSupervisor(bool isSealed)
    {
        var area = await AsbArea.MakeAsync(host);
        await area.Area.WriteAsync(async core =>
            (await core.Set<TeamMember>().SingleAsync(m => m.UserId == area.Owen.Id)).IsSupervisor = true);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await AddTaskAsync(priya, path, area.Priya, "Speak to his form teacher", 0);
        if (isSealed)
        {
            await priya.GetAsync(path + "/sharing/seal");
            await priya.SubmitAsync("Save", ("IsSealed", "true"), ("Reason", "He works here"));
        }
        else
        {
            await priya.GetAsync($"{path}/sharing/keep-out/{area.Owen.Id}");
            await priya.SubmitAsync("Keep them out", ("Reason", "His cousin"));
        }

        host.Clock.Advance(TimeSpan.FromDays(1));
        using var owen = await area.SignInAsync(area.Owen);
        var home = await owen.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.False(home.Says("overdue"));
    }

    private static async Task JudgeAsync(Visitor visitor, string path, string risk, string why)
    {
        await visitor.GetAsync(path + "/plan/risk");
        await visitor.SubmitAsync("Save", ("Risk", risk), ("Reason", why));
        Assert.Equal(path + "/plan", visitor.Page.Location);
    }

    private Task<string> AddTaskAsync(Visitor visitor, string path, ECins.Host.Identity.User doer, string what, int inDays) =>
        visitor.AskAsync(path, $"User.{doer.Id}", what, Today.AddDays(inDays));
}

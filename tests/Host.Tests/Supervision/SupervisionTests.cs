using System.Net;
using ECins.Host.Organisations;
using ECins.Host.Tests.AsbCases;
using ECins.Host.Tests.Assessments;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
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
        var area = await AsbArea.MakeAsync(host);
        await area.Area.WriteAsync(async core => (await core.Set<TeamMember>().SingleAsync(m => m.UserId == area.Owen.Id)).IsSupervisor = true);
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
        Assert.True(page.Says("1 day late"));
        Assert.Equal("Priya Nair", page.Document.QuerySelector("main h2")!.TextContent);
        Assert.NotEmpty(await area.Area.EventsAsync("supervision.listed"));
    }

    [Fact]
    public async Task Late_InACaseThatTheyOnlyRead_IsToldToo_AndLeadsToWhereItIsRead()
    {
        var area = await AsbArea.MakeAsync(host);
        await area.Area.WriteAsync(async core => (await core.Set<TeamMember>().SingleAsync(m => m.UserId == area.Owen.Id)).IsSupervisor = true);
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
}

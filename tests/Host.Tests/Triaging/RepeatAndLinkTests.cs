using System.Net;
using ECins.Host.Cases.People;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Triaging;

public sealed class RepeatAndLinkTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task ThirdReport_OfThePlace_IsARepeat_ForThoseWhoReadThem()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.ReportAsync();
        var second = await priya.ReportAsync();
        Assert.False((await priya.GetAsync(second)).Says("Repeat"));
        var third = await priya.ReportAsync();
        Assert.True((await priya.GetAsync(third)).Says("3 reports of this place within 3 months"));
        Assert.True((await priya.GetAsync("/asb/triage")).Says("Repeat"));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.False((await dan.GetAsync(await dan.ReportAsync())).Says("Repeat"));
    }

    [Fact]
    public async Task ReportsThatNameOnePerson_AreARepeatAndSuggested_OnceSomebodySaidThatItIsOne()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var first = await priya.ReportAsync(("Place", "Mill Lane"));
        await priya.ReportAsync(("Place", "Corn Street"));
        var third = await priya.ReportAsync(("Place", "The bandstand"));
        Assert.False((await priya.GetAsync(third)).Says("Repeat"));
        Assert.DoesNotContain(first, priya.Page.Text, StringComparison.Ordinal);
        await JoinVictimsAsync(area);
        var screen = await priya.GetAsync(third);
        Assert.True(screen.Says("3 reports of the same person harmed within 3 months"));
        Assert.False(screen.Says("of this place within"));
        Assert.Contains(first, screen.Text, StringComparison.Ordinal);
        Assert.True(screen.Says("Names the same person as harmed"));
    }

    [Fact]
    public async Task Suggested_AtThePlace_IsLinked_ShownByBoth_AndTakenAway()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var first = await priya.ReportAsync();
        var second = await priya.ReportAsync();
        Assert.True((await priya.GetAsync(second)).Says("Same place, on the same day"));
        await priya.SubmitAsync("Link", ("OtherId", first.Split('/')[^1]), ("LinkWhy", "One party"));
        Assert.Equal(second, priya.Page.Location);
        Assert.True((await priya.FollowAsync()).Says("Linked because: One party"));
        var other = await priya.GetAsync(first);
        Assert.True(other.Says("Linked because: One party"));
        Assert.Contains(second, other.Text, StringComparison.Ordinal);
        await priya.SubmitAsync("Take the link away");
        Assert.False((await priya.GetAsync(second)).Says("Linked reports"));
        Assert.Single(await area.Area.EventsAsync("asb.incident.linked"));
        Assert.Single(await area.Area.EventsAsync("asb.incident.unlinked"));
    }

    [Fact]
    public async Task Link_WithAReportThatOneDoesNotRead_IsRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var hers = await priya.ReportAsync();
        using var dan = await area.SignInAsync(area.Dan);
        var his = await dan.ReportAsync();
        await dan.GetAsync(his);
        Assert.DoesNotContain(hers, dan.Page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.PostAsync(his + "?handler=Link", ("OtherId", hers.Split('/')[^1]))).Status);
    }

    // As somebody would say on their pages, case by case.
    private static Task JoinVictimsAsync(AsbArea area) => area.Area.WriteAsync(async core =>
    {
        var victims = await core.Set<Involvement>().Where(i => i.Role == InvolvementRole.Victim).Select(i => i.Profile).OrderBy(p => p.Id).ToListAsync();
        victims.ForEach(v => v.PersonId = victims[0].PersonId);
    });
}

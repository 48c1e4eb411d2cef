using System.Net;
using ECins.Host.Tests.AsbCases;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.People;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Triaging;

/// <summary>What becomes of a report that a case took in: whom it names, and what is still owed to who made it.</summary>
public sealed class ReportInCaseTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task FirstContact_OfAReportInACase_IsOwedUntilItIsMade_AlsoWhenTheCaseIsClosed()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync();
        await priya.TriageAsync(report, ("OfficerId", area.Priya.Id.ToString()));
        await priya.GetAsync(report);
        await priya.SubmitAsync("Open a case", ("CaseTitle", "Noise at night"));
        var path = priya.Page.Location!;
        Assert.Contains(report, (await priya.GetAsync("/asb/triage")).Text, StringComparison.Ordinal);
        host.Clock.Advance(TimeSpan.FromDays(30));
        using var later = await area.SignInAsync(area.Priya);
        Assert.Contains(report, (await later.GetAsync("/asb/triage?view=Late")).Text, StringComparison.Ordinal);
        Assert.Contains(report, (await later.GetAsync("/")).Text, StringComparison.Ordinal);

        await later.CloseCaseAsync(path);
        Assert.Contains(report, (await later.GetAsync("/asb/triage")).Text, StringComparison.Ordinal);
        Assert.Empty((await later.GetAsync(report)).Document.QuerySelectorAll($"a[href='{report}/triage']"));
        await later.ContactAsync(report);
        Assert.DoesNotContain(report, (await later.GetAsync("/asb/triage")).Text, StringComparison.Ordinal);
        Assert.True((await later.GetAsync(report)).Says("In a case"));
    }

    [Fact]
    public async Task FirstContact_OfAReportInACase_IsInTheInboxOfThoseWhoReadTheCase_AndRecordedByThoseWhoContribute()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var owen = await area.SignInAsync(area.Owen);
        var report = await priya.ReportAsync();
        Assert.Contains(report, (await owen.GetAsync("/asb/triage")).Text, StringComparison.Ordinal);
        await priya.GetAsync(report);
        await priya.SubmitAsync("Open a case", ("CaseTitle", "Noise at night"));
        var path = priya.Page.Location!;
        await AssertOwenAsync(seesIt: false);
        await priya.ShareAsync(path, "Owen", Level.Read);
        await AssertOwenAsync(seesIt: true);
        await priya.CloseCaseAsync(path);
        await AssertOwenAsync(seesIt: true);

        async Task AssertOwenAsync(bool seesIt)
        {
            Assert.Equal(seesIt, (await owen.GetAsync("/asb/triage")).Text.Contains(report, StringComparison.Ordinal));
            Assert.Equal(seesIt ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await owen.GetAsync(report)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await owen.GetAsync(report + "/contact")).Status);
            await owen.GetAsync("/asb/triage");
            Assert.Equal(HttpStatusCode.NotFound, (await owen.PostAsync(report + "/contact", ("IsMade", "false"), ("Why", "None"))).Status);
        }
    }

    [Fact]
    public async Task Officer_WhoDoesNotReachTheCase_IsNotLeftWithItsReport()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var (left, kept) = (await priya.ReportAsync(), await priya.ReportAsync());
        foreach (var report in new[] { left, kept })
            await priya.TriageAsync(report, ("OfficerId", area.Owen.Id.ToString()));
        await AddAsync(left);
        await priya.ShareAsync(path, "Owen", Level.Contribute);
        await AddAsync(kept);
        var mine = (await priya.GetAsync("/asb/triage?view=Mine")).Text;
        Assert.Contains(left, mine, StringComparison.Ordinal);
        Assert.DoesNotContain(kept, mine, StringComparison.Ordinal);
        using var owen = await area.SignInAsync(area.Owen);
        Assert.Contains(kept, (await owen.GetAsync("/asb/triage?view=Mine")).Text, StringComparison.Ordinal);

        async Task AddAsync(string report)
        {
            await priya.GetAsync(report);
            await priya.SubmitAsync("Add to this case", ("CaseId", path.Split('/')[^1]));
        }
    }

    [Fact]
    public async Task Report_TakenIntoACase_NamesItsOwnPeopleAlone()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var report = await priya.ReportAsync(("AffectedName", "Peter Hale"), ("Alleged", "A boy in red"), ("ReporterName", "Amina Yusuf"));
        await priya.GetAsync(report);
        await priya.SubmitAsync("Add to this case", ("CaseId", path.Split('/')[^1]));
        var page = await priya.GetAsync(report);
        foreach (var name in new[] { "Peter Hale", "A boy in red", "Amina Yusuf" })
            Assert.True(page.Says(name));
        foreach (var name in new[] { "Doreen Pask", "The man upstairs", "Jean Hollis" })
            Assert.False(page.Says(name));
        Assert.Equal(3, (await area.Area.EventsAsync("asb.incident.shown"))[^1].Subjects.Split("person").Length - 1);
    }

    [Fact]
    public async Task Report_OfPeopleWhomTheCaseHas_AsksWhetherTheyAreTheSame()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        Assert.False((await priya.GetAsync(path + "/people")).Says("has the same name"));
        await priya.GetAsync(await priya.ReportAsync(("Alleged", "A boy in red"), ("ReporterName", "Amina Yusuf")));
        await priya.SubmitAsync("Add to this case", ("CaseId", path.Split('/')[^1]));
        Assert.True((await priya.GetAsync(path + "/people")).Says("Somebody else of this case has the same name"));
        await priya.JoinAsync(await priya.PersonPathAsync(path, "Doreen Pask"));
        Assert.False((await priya.GetAsync(path + "/people")).Says("has the same name"));
    }

    [Fact]
    public async Task TakenIntoACase_TheCaseShowsItsClock_AndWhoTookItDealsWithIt()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var report = await priya.ReportAsync();
        await priya.GetAsync(report);
        await priya.SubmitAsync("Open a case", ("CaseTitle", "Noise in Quay Street"));
        var path = priya.Page.Location!;
        Assert.Contains(report, (await priya.GetAsync("/asb/triage?view=Mine")).Text, StringComparison.Ordinal);
        Assert.True((await priya.GetAsync($"/asb{path}/reports")).Says("First contact due"));
        Assert.True((await priya.GetAsync(report)).Says("In a case"));
        await priya.ContactAsync(report);
        Assert.True((await priya.GetAsync($"/asb{path}/reports")).Says("in time"));
    }
}

using ECins.Host.Audit;
using ECins.Host.Composition;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Audit;
using Xunit;

namespace ECins.Host.Tests.Home;

/// <summary>Whatever the start of the day shows of cases, people and accounts is on record.</summary>
public sealed class HomeRecordTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Home_OfTheOwner_RecordsTheRequestAndTheCase()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.AskAsync();
        await two.Priya.GetAsync("/");
        var shown = await ShownAsync(two.Area, two.Area.Priya.Id);
        Assert.Contains(new Subject("case", two.HersId.ToString()), shown);
        Assert.Contains(new Subject("request", (await two.DecidePathAsync()).Split('/')[^1]), shown);
    }

    [Fact]
    public async Task Home_OfTheTeam_RecordsTheReferral()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var referral = await priya.ReferAsync(path, area);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync("/");
        var shown = await ShownAsync(area, area.Dan.Id);
        Assert.Contains(new Subject("referral", referral.Split('/')[^1]), shown);
        Assert.Contains(new Subject("case", path.Split('/')[^1]), shown);
    }

    [Fact]
    public async Task Home_OfTheDataSharingManager_RecordsWhatIsBroughtBeforeThem()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.AskAsync();
        await two.RefuseAsync();
        await two.ChallengeAsync();
        using var ravi = await two.Area.SignInAsync(two.Ravi);
        await ravi.GetAsync("/");
        var shown = await ShownAsync(two.Area, two.Ravi.Id);
        Assert.Contains(new Subject("case", two.HersId.ToString()), shown);
        Assert.Contains(new Subject("request", (await two.DecidePathAsync()).Split('/')[^1]), shown);
    }

    private static async Task<IReadOnlyList<Subject>> ShownAsync(AsbArea area, Guid user) =>
        SubjectList.Parse((await area.Area.EventsAsync(CoreDeeds.HomeShown)).Last(e => e.UserId == user).Subjects);
}

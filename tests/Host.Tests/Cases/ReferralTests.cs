using System.Net;
using ECins.Host.Cases.Referrals;
using ECins.Host.Identity;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>Referring a case to a team.</summary>
public sealed class ReferralTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Refer_Accepted_LetsTheTeamInAsFarAsOffered_UntilItIsDone()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Upstairs music");
        var referral = await priya.ReferAsync(path, area);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.True((await dan.GetAsync("/")).Says("is referred to Neighbourhood team"));
        Assert.True((await dan.GetAsync("/referrals")).Says("Visit the man upstairs"));
        Assert.True((await dan.GetAsync(path)).Says("Your team is asked"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path + "/note")).Status);

        await MoveAsync(dan, referral, "Accept");
        await dan.NoteAsync(path, "Went to see him");
        Assert.True((await priya.GetAsync(referral)).Says("accepted it"));
        Assert.NotNull((await MoveAsync(dan, referral, "Finish", "")).Error("Words"));
        await MoveAsync(dan, referral, "Finish", "Spoke to him");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path)).Status);
        Assert.True((await priya.GetAsync(referral)).Says("Spoke to him"));
        Assert.Single(await area.Area.EventsAsync("referral.done"));
        Assert.All(await area.Area.MailsAsync(), m => Assert.DoesNotContain("upstairs", m.Text + m.Subject, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Refer_Declined_LetsNobodyInAnyMore()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var referral = await priya.ReferAsync(path, area);
        using var dan = await area.SignInAsync(area.Dan);
        await MoveAsync(dan, referral, "Decline", "Not ours");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path)).Status);
        Assert.True((await priya.GetAsync(path + "/sharing")).Says("Declined"));
    }

    [Fact]
    public async Task Refer_MoreAskedFor_IsSaidAndThenTakenBack()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var referral = await priya.ReferAsync(path, area);
        using var dan = await area.SignInAsync(area.Dan);
        await MoveAsync(dan, referral, "AskMore", "Does he have a dog?");
        Assert.True((await priya.GetAsync("/")).Says("asks for more about"));
        await MoveAsync(priya, referral, "SayMore", "A white one");
        Assert.True((await dan.GetAsync(referral)).Says("A white one"));
        await MoveAsync(priya, referral, "Withdraw", "He moved away");
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(referral)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Answer_ByWhoIsNotOfTheTeam_OrMayNotManage_IsRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var referral = await priya.ReferAsync(path, area);
        Assert.Empty((await priya.GetAsync(referral)).Document.QuerySelectorAll("input[value=Accept]"));
        Assert.Equal(HttpStatusCode.NotFound, (await MoveAsync(priya, referral, "Accept")).Status);
        using var dan = await area.SignInAsync(area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await MoveAsync(dan, referral, "Withdraw", "No")).Status);
        using var gareth = await area.SignInAsync(area.Gareth);
        Assert.Equal(HttpStatusCode.NotFound, (await gareth.GetAsync(referral)).Status);
        var other = await priya.OpenCaseAsync("Another");
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(referral.Replace(path, other, StringComparison.Ordinal))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path + "/sharing/refer")).Status);
    }

    [Fact]
    public async Task Answer_TwoOfTheTeamAtOnce_TheSecondIsToldOfTheFirst()
    {
        var area = await AsbArea.MakeAsync(host);
        var jess = await area.Area.PersonAsync("Jess Whitlock", area.Police, area.PoliceTeam);
        using var priya = await area.SignInAsync(area.Priya);
        var referral = await priya.ReferAsync(await priya.OpenCaseAsync(), area);
        using var dan = await area.SignInAsync(area.Dan);
        using var second = await area.SignInAsync(jess);
        await second.GetAsync(referral);
        await MoveAsync(dan, referral, "Accept");
        var told = await second.SubmitAsync("Save", ("Move", "Decline"), ("Words", "No time"));
        Assert.True(told.Says("Somebody else saved a change"));
        Assert.True(told.Says("Accepted"));
        Assert.Equal("No time", told.Value("Words"));
    }

    [Fact]
    public async Task Refer_TwiceToOneTeam_IsToldSo()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.ReferAsync(path, area);
        await priya.GetAsync($"{path}/sharing/refer/{area.PoliceTeam.Id}");
        await priya.SubmitAsync("Continue", ("Ask", "Again"), ("UpTo", "Read"));
        Assert.Contains("asked already", (await priya.SubmitAsync("Refer")).Error("Ask"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ChangeIt_KeepsWhatWasEntered()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await priya.GetAsync($"{path}/sharing/refer/{area.PoliceTeam.Id}");
        await priya.SubmitAsync("Continue", ("Ask", "Visit him"), ("UpTo", "Read"));
        var again = await priya.SubmitAsync("Change it");
        Assert.Equal("Visit him", again.Value("Ask"));
        Assert.NotNull(again.Document.QuerySelector("input[name=UpTo][value=Read][checked]"));
        await priya.SubmitAsync("Continue", ("Ask", "Visit her"));
        await priya.SubmitAsync("Refer");
        Assert.True((await priya.GetAsync(path + "/sharing")).Says("Visit her"));
    }

    [Fact]
    public async Task Share_OfAReferral_Ended_TakesTheReferralBack()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var referral = await priya.ReferAsync(path, area);
        using var dan = await area.SignInAsync(area.Dan);
        await MoveAsync(dan, referral, "Accept");
        var sharing = await priya.GetAsync(path + "/sharing");
        var end = await priya.GetAsync(sharing.Document.QuerySelector("a[href$='/end']")!.GetAttribute("href")!);
        Assert.True(end.Says("The referral is taken back with the share"));
        await priya.SubmitAsync("End the share", ("Reason", "He moved away"));
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(referral)).Status);
        var seen = await priya.GetAsync(referral);
        Assert.True(seen.Says("Taken back"));
        Assert.True(seen.Says("He moved away"));
        await priya.ReferAsync(path, area);
        Assert.Equal(HttpStatusCode.OK, (await dan.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("Decline", "declined it")]
    [InlineData("Finish", "said that it is done")]
    public async Task Over_WhoSentIt_IsToldUntilTheyHaveSeenIt_AndTheTeamWhatBecomesOfIt(string move, string told)
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var referral = await priya.ReferAsync(await priya.OpenCaseAsync(), area);
        using var dan = await area.SignInAsync(area.Dan);
        if (move == "Finish")
            await MoveAsync(dan, referral, "Accept");
        Assert.False((await priya.GetAsync("/")).Says(told));
        await MoveAsync(dan, referral, move, "It is the landlord's");
        Assert.NotNull((await dan.FollowAsync()).Document.QuerySelector(".govuk-notification-banner--success"));
        Assert.Equal(HttpStatusCode.OK, dan.Page.Status);

        Assert.True((await priya.GetAsync("/")).Says(told));
        using var owen = await area.SignInAsync(area.Owen);
        Assert.False((await owen.GetAsync("/")).Says(told));
        await priya.GetAsync(referral);
        await priya.SubmitAsync("I have seen this");
        Assert.False((await priya.GetAsync("/")).Says(told));
        Assert.Single(await area.Area.EventsAsync("referral.seen"));
    }

    [Fact]
    public async Task Refer_WritesToThoseOfTheTeamWhoReadTheCase_AndNobodyElse()
    {
        var area = await AsbArea.MakeAsync(host);
        var kept = await area.Area.PersonAsync("Lee Kept Out", area.Police, area.PoliceTeam);
        var under = await area.Area.PersonAsync("Una Cleared", area.Police, area.PoliceTeam);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        await KeepOutAsync(priya, path, kept);
        await area.Area.WriteAsync(async core =>
        {
            var id = Guid.Parse(path.Split('/')[^1]);
            (await core.Set<Holding>().SingleAsync(h => h.Id == id)).Marking = Marking.OfficialSensitive;
            foreach (var user in await core.Set<User>().Where(u => u.Id != under.Id).ToListAsync())
                user.Handling = Marking.OfficialSensitive;
        });
        var referral = await priya.ReferAsync(path, area);
        Assert.Equal(area.Dan.Email, Assert.Single(await MailsAsync(area, "A case is referred")).To);

        using var dan = await area.SignInAsync(area.Dan);
        await MoveAsync(dan, referral, "AskMore", "Does he have a dog?");
        Assert.Equal(area.Priya.Email, Assert.Single(await MailsAsync(area, "A team has answered")).To);
        await KeepOutAsync(priya, path, area.Dan);
        await MoveAsync(priya, referral, "SayMore", "A white one");
        Assert.Empty(await MailsAsync(area, "More is said"));
    }

    [Fact]
    public async Task Referrals_ToBeAnswered_ComeFirst_HoweverManyAreWorkedOn()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var waiting = await priya.OpenCaseAsync("Waiting for long");
        var referral = await priya.ReferAsync(waiting, area);
        host.Clock.Advance(TimeSpan.FromHours(1));
        await area.Area.WriteAsync(async core =>
        {
            var one = await core.Set<Referral>().SingleAsync();
            var now = host.Clock.GetUtcNow().UtcDateTime;
            core.AddRange(Enumerable.Range(0, ReferralQueries.Most + 5).Select(_ => new Referral
            {
                Id = Guid.CreateVersion7(),
                HoldingId = one.HoldingId,
                TeamId = one.TeamId,
                ShareId = one.ShareId,
                UpTo = Level.Read,
                Ask = "In hand already",
                Status = ReferralStatus.Accepted,
                SentAt = now,
                ChangedAt = now,
                SentById = one.SentById,
            }));
        });
        using var dan = await area.SignInAsync(area.Dan);
        Assert.NotNull((await dan.GetAsync("/")).Document.QuerySelector($"main a[href='{referral}']"));
        var listed = (await dan.GetAsync("/referrals")).Document.QuerySelectorAll("main .ec-list__item a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(referral, listed[0]);
        Assert.Equal(ReferralQueries.Most, listed.Count);
    }

    private static async Task KeepOutAsync(Visitor visitor, string path, User user)
    {
        await visitor.GetAsync($"{path}/sharing/keep-out/{user.Id}");
        await visitor.SubmitAsync("Keep them out", ("Reason", "His cousin"));
        Assert.NotNull(visitor.Page.Location);
    }

    private static async Task<IEnumerable<Host.Mail.ReadableMail>> MailsAsync(AsbArea area, string subject) =>
        (await area.Area.MailsAsync()).Where(m => m.Subject.StartsWith(subject, StringComparison.Ordinal));

    private static async Task<Screen> MoveAsync(Visitor visitor, string referral, string move, string words = "")
    {
        await visitor.GetAsync(referral);
        var version = visitor.Page.Document.QuerySelector("input[name=Version]")?.GetAttribute("value") ?? "0";
        return await visitor.PostAsync(referral, ("Move", move), ("Words", words), ("Version", version));
    }
}

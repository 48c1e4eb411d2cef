using System.Net;
using System.Text;
using ECins.Host.Audit;
using ECins.Host.Cases.Chronology;
using ECins.Host.Drafts;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Drafts;

public sealed class KeptFormTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Words = "He said he would come back on Friday";
    private const string BackSince = "What you had typed is back in the form";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_Kept_IsPutBack_ForWhoeverTypedItAndNobodyElse()
    {
        var (area, priya, path) = await BegunAsync();
        var screen = await priya.GetAsync(path + "/note");
        Assert.True(screen.Says(BackSince));
        Assert.Equal((Words, "Call", "07:15"), (screen.Value("Text"), screen.Value("Kind"), screen.Value("Time")));
        Assert.True(((AngleSharp.Html.Dom.IHtmlInputElement)screen.Document.GetElementById("IsOpinion")!).IsChecked);
        Assert.DoesNotContain("Error", screen.Document.Title ?? "", StringComparison.Ordinal);

        using var owen = await area.SignInAsync(area.Owen);
        await priya.ShareAsync(path, "Community safety team", Level.Manage);
        screen = await owen.GetAsync(path + "/note");
        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.False(screen.Says(BackSince) || screen.Text.Contains(Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kept_AtRestInTheLogAndOnRecord_SaysNothingOfWhatWasTyped()
    {
        var (area, priya, path) = await OpenedAsync();
        await priya.GetAsync(path + "/note");
        var before = (await area.Area.EventsAsync("draft.kept")).Count;
        await priya.KeepAsync(path + "/note", ("Text", Words));
        await priya.KeepAsync(path + "/note", ("Text", Words + " and Saturday"));
        var kept = Assert.Single(await KeptAsync(area));
        Assert.DoesNotContain("Friday", Encoding.UTF8.GetString(kept.Content), StringComparison.Ordinal);
        Assert.DoesNotContain(host.Log.Lines, l => l.Contains("Friday", StringComparison.Ordinal));
        var details = await area.Area.ReadAsync(core => core.Set<AuditDetail>().Select(d => d.Value).ToListAsync(Cancellation));
        Assert.DoesNotContain(details, d => d?.Contains("Friday", StringComparison.Ordinal) == true);
        Assert.Equal(before + 1, (await area.Area.EventsAsync("draft.kept")).Count);
    }

    [Fact]
    public async Task Kept_MovedToAnotherUser_CannotBeRead()
    {
        var (area, priya, path) = await BegunAsync();
        await priya.ShareAsync(path, "Community safety team", Level.Manage);
        var kept = Assert.Single(await KeptAsync(area));
        await area.Area.AddAsync(new KeptForm
        {
            UserId = area.Owen.Id,
            Place = kept.Place,
            HoldingId = kept.HoldingId,
            Level = kept.Level,
            BegunAt = kept.BegunAt,
            KeptAt = kept.KeptAt,
            Content = kept.Content,
        });
        using var owen = await area.SignInAsync(area.Owen);
        var screen = await owen.GetAsync(path + "/note");
        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.False(screen.Says(BackSince) || screen.Text.Contains(Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keep_WhoMayOnlyRead_IsRefused()
    {
        var (area, priya, path) = await OpenedAsync();
        await priya.ShareAsync(path, "Calder", Level.Read);
        using var ruth = await area.SignInAsync(area.Ruth);
        await ruth.GetAsync("/account/password");
        Assert.Equal(HttpStatusCode.NotFound, await ruth.KeepAsync(path + "/note", (Forms.Place, path + "/note"), ("Text", Words)));
        Assert.Empty(await KeptAsync(area));
    }

    [Theory]
    [InlineData(Forms.Token, "")]
    [InlineData(Forms.Place, "")]
    [InlineData(Forms.Place, "/cases/0190c5a2-0000-7000-8000-000000000001/note")]
    public async Task Keep_WithoutTheFormsOwnMarks_IsRefused(string mark, string value)
    {
        var (area, priya, path) = await OpenedAsync();
        await priya.GetAsync(path + "/note");
        Assert.Equal(HttpStatusCode.BadRequest, await priya.KeepAsync(path + "/note", (mark, value), ("Text", Words)));
        Assert.Empty(await KeptAsync(area));
    }

    [Fact]
    public async Task Keep_TooMuch_IsRefused()
    {
        var (area, priya, path) = await OpenedAsync();
        await priya.GetAsync(path + "/note");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await priya.KeepAsync(path + "/note", ("Text", new string('a', 70_000))));
        Assert.Empty(await KeptAsync(area));
    }

    [Fact]
    public async Task Keep_ManyForms_DropsTheOldest()
    {
        var (area, priya, path) = await OpenedAsync();
        for (var i = 0; i < 52; i++)
        {
            await priya.GetAsync($"{path}/note?n={i}");
            await priya.KeepAsync($"{path}/note?n={i}", ("Text", Words));
        }

        var kept = await KeptAsync(area);
        Assert.Equal(50, kept.Count);
        Assert.DoesNotContain(kept, k => k.Place.EndsWith("n=0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_Kept_IsErased_AndABrokenRuleErasesNothing()
    {
        var (area, priya, path) = await BegunAsync();
        await priya.GetAsync(path + "/note");
        await priya.SubmitAsync("Save note", ("Time", "25:99"));
        Assert.NotNull(priya.Page.Error("Time"));
        Assert.Single(await KeptAsync(area));
        await priya.SubmitAsync("Save note", ("Time", "07:15"), ("Day.Day", "1"), ("Day.Month", "3"), ("Day.Year", "2026"));
        Assert.Equal(path, priya.Page.Location);
        Assert.Empty(await KeptAsync(area));
    }

    [Fact]
    public async Task ThrowAway_Kept_IsErased()
    {
        var (area, priya, path) = await BegunAsync();
        await priya.GetAsync(path + "/note");
        await priya.SubmitAsync("Throw it away");
        Assert.Equal(path + "/note", priya.Page.Location);
        Assert.Empty(await KeptAsync(area));
        Assert.False((await priya.FollowAsync()).Says(BackSince));
    }

    [Fact]
    public async Task Send_AgainAfterALostAnswer_SavesOnce()
    {
        var (area, priya, path) = await BegunAsync();
        await priya.GetAsync(path + "/note");
        var key = Guid.NewGuid();
        (string, string)[] form = [("Text", Words), ("Day.Day", "1"), ("Day.Month", "3"), ("Day.Year", "2026"), ("Time", "07:15"), ("Kind", "Note"), ("Audience", "Everyone")];
        Assert.Equal(path, await priya.SendAsync(path + "/note", key, form));
        Assert.Equal(path, await priya.SendAsync(path + "/note", key, form));
        Assert.Equal(HttpStatusCode.NoContent, await priya.KeepAsync(path + "/note", key, ("Text", Words)));
        Assert.Empty(await KeptAsync(area));
        Assert.Equal(1, await area.Area.ReadAsync(core => core.Set<Entry>().CountAsync(e => e.Text == Words, Cancellation)));
        Assert.Equal(path, await priya.SendAsync(path + "/note", Guid.NewGuid(), form));
        Assert.Equal(2, await area.Area.ReadAsync(core => core.Set<Entry>().CountAsync(e => e.Text == Words, Cancellation)));
    }

    [Fact]
    public async Task Send_TwiceAtOnce_SavesOnce()
    {
        var (area, priya, path) = await OpenedAsync();
        await priya.GetAsync(path + "/note");
        var key = Guid.NewGuid();
        (string, string)[] form = [("Text", Words), ("Day.Day", "1"), ("Day.Month", "3"), ("Day.Year", "2026"), ("Time", "07:15"), ("Kind", "Note"), ("Audience", "Everyone")];
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => priya.SendAsync(path + "/note", key, form)));
        Assert.All(answers, a => Assert.Equal(path, a));
        Assert.Equal(1, await area.Area.ReadAsync(core => core.Set<Entry>().CountAsync(e => e.Text == Words, Cancellation)));
    }

    [Fact]
    public async Task Send_BrokenRule_SaysThatThePageHasSomethingToSay()
    {
        var (area, priya, path) = await BegunAsync();
        await priya.GetAsync(path + "/note");
        Assert.Null(await priya.SendAsync(path + "/note", Guid.NewGuid(), ("Text", "")));
        Assert.Single(await KeptAsync(area));
    }

    [Fact]
    public async Task Kept_TooLong_IsNotPutBack_AndTheSweepErasesIt()
    {
        var (area, priya, path) = await BegunAsync();
        await area.Area.SignAsync(area.Council, -10, 40, Purpose.CrimeAndDisorder, Purpose.Victims);
        host.Clock.Advance(TimeSpan.FromDays(15));
        using var again = await area.SignInAsync(area.Priya);
        var screen = await again.GetAsync(path + "/note");
        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.False(screen.Says(BackSince));
        Assert.Single(await KeptAsync(area));
        await SweepAsync(area);
        Assert.Empty(await KeptAsync(area));
        priya.Dispose();
    }

    [Fact]
    public async Task Journey_HalfWay_IsUnreadableAtRest_AndErasedWhenNobodyGoesOn()
    {
        var area = await AsbArea.MakeAsync(host);
        await area.Area.SignAsync(area.Council, -10, 40, Purpose.CrimeAndDisorder, Purpose.Victims);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync("/asb/report/reporter");
        await priya.SubmitAsync("Continue", ("Reporter", "Named"), ("ReporterName", "Jean Hollis"));
        Assert.Equal("Jean Hollis", (await priya.GetAsync("/asb/report/reporter")).Value("ReporterName"));
        var draft = Assert.Single(await DraftsAsync(area));
        Assert.DoesNotContain("Hollis", Encoding.UTF8.GetString(draft.Content), StringComparison.Ordinal);
        await area.Area.AddAsync(new Draft { UserId = area.Owen.Id, Name = draft.Name, Content = draft.Content, KeptAt = draft.KeptAt });
        using (var owen = await area.SignInAsync(area.Owen))
            Assert.Equal("", (await owen.GetAsync("/asb/report/reporter")).Value("ReporterName"));

        await SweepAsync(area);
        Assert.Equal(2, (await DraftsAsync(area)).Count);
        host.Clock.Advance(TimeSpan.FromDays(15));
        using var again = await area.SignInAsync(area.Priya);
        Assert.Equal("", (await again.GetAsync("/asb/report/reporter")).Value("ReporterName"));
        await SweepAsync(area);
        Assert.Empty(await DraftsAsync(area));
    }

    [Fact]
    public async Task Sweep_WhoCanStillWrite_KeepsIt_WhoCannotLosesIt()
    {
        var (area, priya, path) = await BegunAsync();
        await priya.ShareAsync(path, "Okafor", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(path + "/note");
        Assert.Equal(HttpStatusCode.NoContent, await dan.KeepAsync(path + "/note", ("Text", Words)));
        await SweepAsync(area);
        Assert.Equal(2, (await KeptAsync(area)).Count);
        await priya.EndShareAsync(path, area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, await dan.KeepAsync(path + "/note", (Forms.Place, path + "/note"), ("Text", Words)));
        await SweepAsync(area);
        Assert.Equal(area.Priya.Id, Assert.Single(await KeptAsync(area)).UserId);
    }

    [Fact]
    public async Task Kept_ShareEnded_IsErasedWhenItsPageIsAskedFor()
    {
        var (area, priya, path) = await OpenedAsync();
        await priya.ShareAsync(path, "Okafor", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(path + "/note");
        await dan.KeepAsync(path + "/note", ("Text", Words));
        await priya.EndShareAsync(path, area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path + "/note")).Status);
        Assert.Empty(await KeptAsync(area));
    }

    [Fact]
    public async Task Keep_CaseClosed_IsRefused_AndWhatWasKeptIsErased()
    {
        var (area, priya, path) = await BegunAsync();
        await priya.GetAsync(path + "/note");
        var id = Guid.Parse(path["/cases/".Length..]);
        await area.Area.WriteAsync(async core => (await core.Set<Holding>().SingleAsync(h => h.Id == id)).IsOpen = false);
        Assert.Equal(HttpStatusCode.NotFound, await priya.KeepAsync(path + "/note", ("Text", Words)));
        Assert.Empty(await KeptAsync(area));
    }

    [Fact]
    public async Task Keep_WorkstreamOff_IsRefused()
    {
        var (area, priya, path) = await OpenedAsync();
        await priya.GetAsync(path + "/note");
        await area.Area.TurnOffAsync("asb");
        Assert.Equal(HttpStatusCode.NotFound, await priya.KeepAsync(path + "/note", ("Text", Words)));
        Assert.Empty(await KeptAsync(area));
    }

    [Fact]
    public async Task Post_SessionEnded_IsPutBackAfterSigningInAgain_AndForNobodyElse()
    {
        var (area, priya, path) = await OpenedAsync();
        await priya.ShareAsync(path, "Community safety team", Level.Manage);
        await priya.GetAsync(path + "/note");
        host.Clock.Advance(TimeSpan.FromMinutes(40));
        await priya.SubmitAsync("Save note", ("Text", Words));
        Assert.StartsWith("/demo/sign-in", priya.Page.Location, StringComparison.Ordinal);
        using var owen = await area.SignInAsync(area.Owen);
        Assert.False((await owen.GetAsync(path + "/note")).Says(BackSince));
        using var again = await area.SignInAsync(area.Priya);
        var screen = await again.GetAsync(path + "/note");
        Assert.True(screen.Says(BackSince));
        Assert.Equal(Words, screen.Value("Text"));
    }

    [Fact]
    public async Task Post_SessionEndedLongAgo_IsNotKept()
    {
        var (area, priya, path) = await OpenedAsync();
        await priya.GetAsync(path + "/note");
        host.Clock.Advance(TimeSpan.FromHours(14));
        await priya.SubmitAsync("Save note", ("Text", Words));
        Assert.Empty(await KeptAsync(area));
    }

    [Fact]
    public async Task Post_SessionEnded_WithoutTheToken_IsNotKept()
    {
        var (area, priya, path) = await OpenedAsync();
        await priya.GetAsync(path + "/note");
        host.Clock.Advance(TimeSpan.FromMinutes(40));
        await priya.KeepAsync(path + "/note", (Forms.Token, "no"), ("Text", Words));
        Assert.Empty(await KeptAsync(area));
    }

    [Fact]
    public async Task Post_SignedOutEverywhere_IsNotKept()
    {
        var (area, priya, path) = await OpenedAsync();
        using var other = await area.SignInAsync(area.Priya);
        await priya.GetAsync(path + "/note");
        await other.GetAsync("/account");
        await other.SubmitAsync("Sign out everywhere");
        await priya.SubmitAsync("Save note", ("Text", Words));
        Assert.StartsWith("/demo/sign-in", priya.Page.Location, StringComparison.Ordinal);
        Assert.Empty(await KeptAsync(area));
    }

    private async Task<(AsbArea Area, Visitor Priya, string Path)> OpenedAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        var priya = await area.SignInAsync(area.Priya);
        return (area, priya, await priya.OpenCaseAsync());
    }

    // Priya has typed a note and not saved it.
    private async Task<(AsbArea Area, Visitor Priya, string Path)> BegunAsync()
    {
        var (area, priya, path) = await OpenedAsync();
        await priya.GetAsync(path + "/note");
        Assert.Equal(
            HttpStatusCode.NoContent,
            await priya.KeepAsync(path + "/note", ("Text", Words), ("Kind", "Call"), ("Time", "07:15"), ("IsOpinion", "true")));
        return (area, priya, path);
    }

    private static Task<List<KeptForm>> KeptAsync(AsbArea area) =>
        area.Area.ReadAsync(core => core.Set<KeptForm>().AsNoTracking().OrderBy(f => f.BegunAt).ToListAsync(Cancellation));

    private static Task<List<Draft>> DraftsAsync(AsbArea area) =>
        area.Area.ReadAsync(core => core.Set<Draft>().AsNoTracking().ToListAsync(Cancellation));

    private static Task SweepAsync(AsbArea area) =>
        area.Area.InScopeAsync(services => services.GetRequiredService<FormSweep>().RunAsync(Cancellation));
}

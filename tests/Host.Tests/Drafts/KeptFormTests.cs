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
using Xunit;

namespace ECins.Host.Tests.Drafts;

public sealed class KeptFormTests(TestHost host) : IClassFixture<TestHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Open_Kept_IsPutBack_ForWhoeverTypedItAndNobodyElse()
    {
        var (area, priya, path) = await BegunAsync();
        var screen = await priya.GetAsync(path + "/note");
        Assert.True(screen.Says(Forms.BackSince));
        Assert.Equal((Forms.Words, "Call", "07:15"), (screen.Value("Text"), screen.Value("Kind"), screen.Value("Time")));
        Assert.True(((AngleSharp.Html.Dom.IHtmlInputElement)screen.Document.GetElementById("IsOpinion")!).IsChecked);
        Assert.DoesNotContain("Error", screen.Document.Title ?? "", StringComparison.Ordinal);

        using var owen = await area.SignInAsync(area.Owen);
        await priya.ShareAsync(path, "Community safety team", Level.Manage);
        screen = await owen.GetAsync(path + "/note");
        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.False(screen.Says(Forms.BackSince) || screen.Text.Contains(Forms.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kept_AtRestInTheLogAndOnRecord_SaysNothingOfWhatWasTyped()
    {
        var (area, priya, path) = await Forms.OpenedAsync(host);
        await priya.GetAsync(path + "/note");
        var before = (await area.Area.EventsAsync("draft.kept")).Count;
        await priya.KeepAsync(path + "/note", ("Text", Forms.Words));
        await priya.KeepAsync(path + "/note", ("Text", Forms.Words + " and Saturday"));
        var kept = Assert.Single(await area.KeptAsync());
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
        var kept = Assert.Single(await area.KeptAsync());
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
        Assert.False(screen.Says(Forms.BackSince) || screen.Text.Contains(Forms.Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keep_WhoMayOnlyRead_IsRefused()
    {
        var (area, priya, path) = await Forms.OpenedAsync(host);
        await priya.ShareAsync(path, "Calder", Level.Read);
        using var ruth = await area.SignInAsync(area.Ruth);
        await ruth.GetAsync("/account/password");
        Assert.Equal(HttpStatusCode.NotFound, await ruth.KeepAsync(path + "/note", (Forms.Place, path + "/note"), ("Text", Forms.Words)));
        Assert.Empty(await area.KeptAsync());
    }

    [Theory]
    [InlineData(Forms.Token, "")]
    [InlineData(Forms.Place, "")]
    [InlineData(Forms.Place, "/cases/0190c5a2-0000-7000-8000-000000000001/note")]
    public async Task Keep_WithoutTheFormsOwnMarks_IsRefused(string mark, string value)
    {
        var (area, priya, path) = await Forms.OpenedAsync(host);
        await priya.GetAsync(path + "/note");
        Assert.Equal(HttpStatusCode.BadRequest, await priya.KeepAsync(path + "/note", (mark, value), ("Text", Forms.Words)));
        Assert.Empty(await area.KeptAsync());
    }

    [Fact]
    public async Task Keep_TooMuch_IsRefused()
    {
        var (area, priya, path) = await Forms.OpenedAsync(host);
        await priya.GetAsync(path + "/note");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await priya.KeepAsync(path + "/note", ("Text", new string('a', 70_000))));
        Assert.Empty(await area.KeptAsync());
    }

    [Fact]
    public async Task Keep_ManyForms_DropsTheOldest()
    {
        var (area, priya, path) = await Forms.OpenedAsync(host);
        for (var i = 0; i < 52; i++)
        {
            await priya.GetAsync($"{path}/note?n={i}");
            await priya.KeepAsync($"{path}/note?n={i}", ("Text", Forms.Words));
        }

        var kept = await area.KeptAsync();
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
        Assert.Single(await area.KeptAsync());
        await priya.SubmitAsync("Save note", ("Time", "07:15"), ("Day.Day", "1"), ("Day.Month", "3"), ("Day.Year", "2026"));
        Assert.Equal(path, priya.Page.Location);
        Assert.Empty(await area.KeptAsync());
    }

    [Fact]
    public async Task ThrowAway_Kept_IsErased()
    {
        var (area, priya, path) = await BegunAsync();
        await priya.GetAsync(path + "/note");
        await priya.SubmitAsync("Throw it away");
        Assert.Equal(path + "/note", priya.Page.Location);
        Assert.Empty(await area.KeptAsync());
        Assert.False((await priya.FollowAsync()).Says(Forms.BackSince));
    }

    [Fact]
    public async Task Send_AgainAfterALostAnswer_SavesOnce()
    {
        var (area, priya, path) = await BegunAsync();
        await priya.GetAsync(path + "/note");
        var key = Guid.NewGuid();
        (string, string)[] form = [("Text", Forms.Words), ("Day.Day", "1"), ("Day.Month", "3"), ("Day.Year", "2026"), ("Time", "07:15"), ("Kind", "Note"), ("Audience", "Everyone")];
        Assert.Equal(path, await priya.SendAsync(path + "/note", key, form));
        Assert.Equal(path, await priya.SendAsync(path + "/note", key, form));
        Assert.Equal(HttpStatusCode.NoContent, await priya.KeepAsync(path + "/note", key, ("Text", Forms.Words)));
        Assert.Empty(await area.KeptAsync());
        Assert.Equal(1, await area.Area.ReadAsync(core => core.Set<Entry>().CountAsync(e => e.Text == Forms.Words, Cancellation)));
        Assert.Equal(path, await priya.SendAsync(path + "/note", Guid.NewGuid(), form));
        Assert.Equal(2, await area.Area.ReadAsync(core => core.Set<Entry>().CountAsync(e => e.Text == Forms.Words, Cancellation)));
    }

    [Fact]
    public async Task Send_TwiceAtOnce_SavesOnce()
    {
        var (area, priya, path) = await Forms.OpenedAsync(host);
        await priya.GetAsync(path + "/note");
        var key = Guid.NewGuid();
        (string, string)[] form = [("Text", Forms.Words), ("Day.Day", "1"), ("Day.Month", "3"), ("Day.Year", "2026"), ("Time", "07:15"), ("Kind", "Note"), ("Audience", "Everyone")];
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => priya.SendAsync(path + "/note", key, form)));
        Assert.All(answers, a => Assert.Equal(path, a));
        Assert.Equal(1, await area.Area.ReadAsync(core => core.Set<Entry>().CountAsync(e => e.Text == Forms.Words, Cancellation)));
    }

    [Fact]
    public async Task Send_BrokenRule_SaysThatThePageHasSomethingToSay()
    {
        var (area, priya, path) = await BegunAsync();
        await priya.GetAsync(path + "/note");
        Assert.Null(await priya.SendAsync(path + "/note", Guid.NewGuid(), ("Text", "")));
        Assert.Single(await area.KeptAsync());
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
        Assert.False(screen.Says(Forms.BackSince));
        Assert.Single(await area.KeptAsync());
        await area.SweepAsync();
        Assert.Empty(await area.KeptAsync());
        priya.Dispose();
    }

    [Fact]
    public async Task Sweep_WhoCanStillWrite_KeepsIt_WhoCannotLosesIt()
    {
        var (area, priya, path) = await BegunAsync();
        await priya.ShareAsync(path, "Okafor", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(path + "/note");
        Assert.Equal(HttpStatusCode.NoContent, await dan.KeepAsync(path + "/note", ("Text", Forms.Words)));
        await area.SweepAsync();
        Assert.Equal(2, (await area.KeptAsync()).Count);
        await priya.EndShareAsync(path, area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, await dan.KeepAsync(path + "/note", (Forms.Place, path + "/note"), ("Text", Forms.Words)));
        await area.SweepAsync();
        Assert.Equal(area.Priya.Id, Assert.Single(await area.KeptAsync()).UserId);
    }

    [Fact]
    public async Task Kept_ShareEnded_IsErasedWhenItsPageIsAskedFor()
    {
        var (area, priya, path) = await Forms.OpenedAsync(host);
        await priya.ShareAsync(path, "Okafor", Level.Contribute);
        using var dan = await area.SignInAsync(area.Dan);
        await dan.GetAsync(path + "/note");
        await dan.KeepAsync(path + "/note", ("Text", Forms.Words));
        await priya.EndShareAsync(path, area.Dan);
        Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(path + "/note")).Status);
        Assert.Empty(await area.KeptAsync());
    }

    [Fact]
    public async Task Keep_CaseClosed_IsRefused_AndWhatWasKeptIsErased()
    {
        var (area, priya, path) = await BegunAsync();
        await priya.GetAsync(path + "/note");
        var id = Guid.Parse(path["/cases/".Length..]);
        await area.Area.WriteAsync(async core => (await core.Set<Holding>().SingleAsync(h => h.Id == id)).IsOpen = false);
        Assert.Equal(HttpStatusCode.NotFound, await priya.KeepAsync(path + "/note", ("Text", Forms.Words)));
        Assert.Empty(await area.KeptAsync());
    }

    [Fact]
    public async Task Keep_WorkstreamOff_IsRefused()
    {
        var (area, priya, path) = await Forms.OpenedAsync(host);
        await priya.GetAsync(path + "/note");
        await area.Area.TurnOffAsync("asb");
        Assert.Equal(HttpStatusCode.NotFound, await priya.KeepAsync(path + "/note", ("Text", Forms.Words)));
        Assert.Empty(await area.KeptAsync());
    }

    // Priya has typed a note and not saved it.
    private async Task<(AsbArea Area, Visitor Priya, string Path)> BegunAsync()
    {
        var (area, priya, path) = await Forms.OpenedAsync(host);
        await priya.GetAsync(path + "/note");
        Assert.Equal(
            HttpStatusCode.NoContent,
            await priya.KeepAsync(path + "/note", ("Text", Forms.Words), ("Kind", "Call"), ("Time", "07:15"), ("IsOpinion", "true")));
        return (area, priya, path);
    }
}

using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Drafts;

/// <summary>A form that is sent after the session has ended.</summary>
public sealed class EndedSessionTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Post_SessionEnded_IsPutBackAfterSigningInAgain_AndForNobodyElse()
    {
        var (area, priya, path) = await Forms.OpenedAsync(host);
        await priya.ShareAsync(path, "Community safety team", Level.Manage);
        await priya.GetAsync(path + "/note");
        host.Clock.Advance(TimeSpan.FromMinutes(40));
        await priya.SubmitAsync("Save note", ("Text", Forms.Words));
        Assert.StartsWith("/demo/sign-in", priya.Page.Location, StringComparison.Ordinal);
        using var owen = await area.SignInAsync(area.Owen);
        Assert.False((await owen.GetAsync(path + "/note")).Says(Forms.BackSince));
        using var again = await area.SignInAsync(area.Priya);
        var screen = await again.GetAsync(path + "/note");
        Assert.True(screen.Says(Forms.BackSince));
        Assert.Equal(Forms.Words, screen.Value("Text"));
    }

    [Fact]
    public async Task Post_SessionEndedLongAgo_IsNotKept()
    {
        var (area, priya, path) = await Forms.OpenedAsync(host);
        await priya.GetAsync(path + "/note");
        host.Clock.Advance(TimeSpan.FromHours(14));
        await priya.SubmitAsync("Save note", ("Text", Forms.Words));
        Assert.Empty(await area.KeptAsync());
    }

    [Fact]
    public async Task Post_SessionEnded_WithoutTheToken_IsNotKept()
    {
        var (area, priya, path) = await Forms.OpenedAsync(host);
        await priya.GetAsync(path + "/note");
        host.Clock.Advance(TimeSpan.FromMinutes(40));
        await priya.KeepAsync(path + "/note", (Forms.Token, "no"), ("Text", Forms.Words));
        Assert.Empty(await area.KeptAsync());
    }

    [Fact]
    public async Task Post_SignedOutEverywhere_IsNotKept()
    {
        var (area, priya, path) = await Forms.OpenedAsync(host);
        using var other = await area.SignInAsync(area.Priya);
        await priya.GetAsync(path + "/note");
        await other.GetAsync("/account");
        await other.SubmitAsync("Sign out everywhere");
        await priya.SubmitAsync("Save note", ("Text", Forms.Words));
        Assert.StartsWith("/demo/sign-in", priya.Page.Location, StringComparison.Ordinal);
        Assert.Empty(await area.KeptAsync());
    }
}

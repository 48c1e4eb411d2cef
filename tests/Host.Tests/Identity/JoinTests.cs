using System.Net;
using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.Identity;

public sealed class JoinTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Join_GoodLink_LeadsThroughPasswordAndAuthenticatorToHome()
    {
        var area = await host.NewAreaAsync();
        using var visitor = area.Visitor();
        await Account.JoinAsync(visitor, area.JoinSecret, "ada");
        var home = await visitor.GetAsync("/");
        Assert.Equal("Ada First", home.Heading);
        Assert.Contains("Workstreams", home.Menu);
    }

    [Fact]
    public async Task Join_Opening_ChangesNothing()
    {
        var area = await host.NewAreaAsync();
        using var visitor = area.Visitor();
        for (var i = 0; i < 3; i++)
            Assert.Equal("Choose a password", (await visitor.GetAsync("/join/" + area.JoinSecret)).Heading);
    }

    [Fact]
    public async Task Join_UsedGuessedExpired_AllSayTheSame()
    {
        var (used, expired) = (await host.NewAreaAsync(), await host.NewAreaAsync());
        using var visitor = used.Visitor();
        await Account.JoinAsync(visitor, used.JoinSecret, "ada");
        using var other = used.Visitor();
        var afterUse = await other.GetAsync("/join/" + used.JoinSecret);
        var guessed = await other.GetAsync("/join/" + new string('A', 43));
        host.Clock.Advance(TimeSpan.FromDays(8));
        using var late = expired.Visitor();
        var afterTime = await late.GetAsync("/join/" + expired.JoinSecret);

        Assert.Equal("Ask for a new link", afterUse.Heading);
        Assert.Equal(afterUse.Text, guessed.Text);
        Assert.Equal(afterUse.Document.QuerySelector("main")!.InnerHtml, afterTime.Document.QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public async Task Join_LinkOfAnotherForceArea_IsDead()
    {
        var (mine, other) = (await host.NewAreaAsync(), await host.NewAreaAsync());
        using var visitor = other.Visitor();
        Assert.Equal("Ask for a new link", (await visitor.GetAsync("/join/" + mine.JoinSecret)).Heading);
    }

    [Theory]
    [InlineData("short", "Password must be 12 characters or more")]
    [InlineData("aaaaaaaabbbb", "Password must have more different characters")]
    [InlineData("my name is first of all", "Password must not contain your name or e-mail address")]
    public async Task Join_WeakPassword_IsToldBesideTheFieldAndTheLinkStaysGood(string password, string message)
    {
        var area = await host.NewAreaAsync();
        using var visitor = area.Visitor();
        await visitor.GetAsync("/join/" + area.JoinSecret);
        var screen = await visitor.SubmitAsync("Continue", ("Password", password));
        Assert.Equal(HttpStatusCode.OK, screen.Status);
        Assert.Equal(message, screen.Error("Password"));
        Assert.DoesNotContain(password, screen.Text, StringComparison.Ordinal);
        await Account.JoinAsync(visitor, area.JoinSecret, "ada");
    }

    [Fact]
    public async Task Join_BeforeTheAuthenticatorIsSetUp_NothingElseOpens()
    {
        var area = await host.NewAreaAsync();
        using var visitor = area.Visitor();
        await visitor.GetAsync("/join/" + area.JoinSecret);
        await visitor.SubmitAsync("Continue", ("Password", Account.GoodPassword));
        foreach (var path in new[] { "/", "/partners", "/workstreams", "/account", "/account/password", "/syops/publish" })
            Assert.Equal("/account/second-factor", (await visitor.GetAsync(path)).Location);
    }
}

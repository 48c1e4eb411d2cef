using System.Net;
using ECins.Host.Tests.Harness;
using Xunit;

namespace ECins.Host.Tests.Identity;

public sealed class SignInLimitTests(SignInLimitTests.StrictHost host) : IClassFixture<SignInLimitTests.StrictHost>
{
    private const int Tries = 3;

    [Fact]
    public async Task SignIn_TriedTooOftenFromOneAddress_IsTurnedAwayAtThatForceAreaAlone()
    {
        var area = await host.NewAreaAsync();
        for (var i = 0; i < Tries; i++)
            Assert.Equal(HttpStatusCode.OK, (await TryAsync(area)).Status);
        var answer = await TryAsync(area);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.NotEmpty(answer.Heading);
        Assert.Equal(HttpStatusCode.OK, (await TryAsync(await host.NewAreaAsync())).Status);
    }

    [Fact]
    public async Task SignIn_TriedAtOtherSpellingsOfTheHost_CountsAsOne()
    {
        var area = await host.NewAreaAsync();
        foreach (var spelling in new[] { ".localhost", ".localhost:81", ".LOCALHOST:82" })
            Assert.Equal(HttpStatusCode.OK, (await TryAsync(new Visitor(host.Client(area.Key + spelling)))).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await TryAsync(new Visitor(host.Client(area.Key + ".LocalHost:83")))).Status);
    }

    private static Task<Screen> TryAsync(TestArea area) => TryAsync(area.Visitor());

    private static async Task<Screen> TryAsync(Visitor visitor)
    {
        using var leaving = visitor;
        await visitor.GetAsync("/sign-in");
        return await visitor.PostAsync("/sign-in", ("Address", "nobody@example.org"), ("Password", "x"));
    }

    public sealed class StrictHost : TestHost
    {
        protected override IEnumerable<(string Key, string Value)> Settings => [("SignIn:TriesAMinute", $"{Tries}")];
    }
}

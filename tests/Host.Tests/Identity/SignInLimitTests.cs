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

    private static async Task<Screen> TryAsync(TestArea area)
    {
        using var visitor = area.Visitor();
        await visitor.GetAsync("/sign-in");
        return await visitor.PostAsync("/sign-in", ("Address", "nobody@example.org"), ("Password", "x"));
    }

    public sealed class StrictHost : TestHost
    {
        protected override IEnumerable<(string Key, string Value)> Settings => [("SignIn:TriesAMinute", $"{Tries}")];
    }
}

using ECins.Host.Identity;
using ECins.Host.People.Known;
using ECins.Host.People.Protecting;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Access;

/// <summary>What is seen first of a person, and where the same is said of them, against <see cref="NaiveRule"/> on random force areas.</summary>
public sealed class SeenFirstRuleTests(TestHost host) : IClassFixture<TestHost>
{
    private int _seen;
    private int _unseen;

    [Fact]
    public async Task SeenFirstAndSameSaid_AgreeWithTheNaiveStatement()
    {
        foreach (var seed in Gen.Choose(0, int.MaxValue).Sample(50, 3).Select(s => (int)s))
            await CheckAsync(seed);

        Assert.True(_seen > 50, $"Only {_seen} addresses were to be seen.");
        Assert.True(_unseen > 50, $"Only {_unseen} addresses were not to be seen.");
    }

    private async Task CheckAsync(int seed)
    {
        var area = await host.NewAreaAsync();
        var world = World.Make(seed, host.Clock.GetUtcNow().UtcDateTime);
        world.Entries.Clear();
        world.Files.Clear();
        await world.StoreAsync(area);
        var naive = new NaiveRule(world);
        var people = await Peopled.MakeAsync(world, naive, seed, area);
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        foreach (var user in world.Users)
        {
            await area.InScopeAsync(async services =>
            {
                services.GetRequiredService<CurrentCaller>().Value = await AccessRuleTests.CallerAsync(user, services);
                foreach (var person in people.People)
                    await CheckAsync($"seed {seed}, {user.Name}", world, naive, people, user, person, services);
            });
        }
    }

    private async Task CheckAsync(
        string where, World world, NaiveRule naive, Peopled people, User user, Guid person, IServiceProvider services)
    {
        var readable = people.ReadableOf(user, person).ToDictionary(p => p.Id, p => p.HoldingId);
        var theirs = people.Addresses.Where(a => readable.ContainsKey(a.ProfileId)).ToList();
        var first = (await services.GetRequiredService<SeenFirstQueries>().OfAsync([person], default))[person];
        Same(theirs.Select(a => a.ProfileId), first.SelectMany(f => f.SafeContact).Select(c => c.ProfileId), where);
        _seen += theirs.Count;
        _unseen += people.Addresses.Count(a => people.Profiles.Exists(p => p.Id == a.ProfileId && p.PersonId == person)) - theirs.Count;
        if (theirs.Count == 0)
            return;

        var same = await services.GetRequiredService<SameSaidQueries>().OfAsync(person, theirs[0], default);
        Same(theirs.Skip(1).Select(a => a.Id), same.Select(s => s.Detail.Id), where);
        Assert.All(same, s => Assert.Equal(
            naive.MayReach(user, world.Holdings.Single(h => h.Id == readable[s.Detail.ProfileId]), Level.Contribute), s.MayWrite));
    }

    private static void Same(IEnumerable<Guid> expected, IEnumerable<Guid> actual, string where)
    {
        var (want, have) = (expected.Order().ToList(), actual.Order().ToList());
        Assert.True(want.SequenceEqual(have), $"{where}: expected {want.Count}, got {have.Count}");
    }
}

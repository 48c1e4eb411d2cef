using ECins.Host.Cases.People;
using ECins.Host.Home;
using ECins.Host.Identity;
using ECins.Host.People.Details;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Access;

/// <summary>Whom the home page asks whether a warning still stands, against <see cref="NaiveRule"/>, on random force areas.</summary>
public sealed class ReviewRuleTests(TestHost host) : IClassFixture<TestHost>
{
    private const int MostShown = 10;
    private int _asked;
    private int _unasked;

    [Fact]
    public async Task Warnings_AreAskedOfThoseWhoseTheyAreToJudge_AsTheNaiveStatementSays()
    {
        foreach (var seed in Gen.Choose(0, int.MaxValue).Sample(50, 6).Select(s => (int)s))
            await CheckAsync(seed);

        Assert.True(_asked > 20, $"Only {_asked} were asked.");
        Assert.True(_unasked > 100, $"Only {_unasked} were not.");
    }

    private async Task CheckAsync(int seed)
    {
        var area = await host.NewAreaAsync();
        var world = World.Make(seed, host.Clock.GetUtcNow().UtcDateTime);
        await world.StoreAsync(area);
        var naive = new NaiveRule(world);
        var people = await Peopled.MakeAsync(world, naive, seed, area);
        var random = new Random(seed);
        var warnings = people.Profiles.ConvertAll(p => WarningOf(world, p, random));
        await area.AddAsync([.. warnings]);
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        foreach (var user in world.Users)
        {
            var expected = new List<Guid>();
            foreach (var warning in warnings)
            {
                if (IsTheirs(world, naive, user, warning, people.Profiles.Single(p => p.Id == warning.ProfileId)))
                    expected.Add(warning.ProfileId);
            }

            await area.InScopeAsync(services => CheckAsync($"seed {seed}, {user.Name}", user, expected, services));
            _asked += expected.Count;
            _unasked += warnings.Count - expected.Count;
        }
    }

    private static async Task CheckAsync(string where, User user, List<Guid> expected, IServiceProvider services)
    {
        services.GetRequiredService<CurrentCaller>().Value = await AccessRuleTests.CallerAsync(user, services);
        var shown = (await services.GetRequiredService<ReviewQueries>().DueAsync(default)).Where(d => d.Warning is not null).Select(d => d.ProfileId).ToList();
        Assert.True(shown.All(expected.Contains), where);
        Assert.True(shown.Count == Math.Min(expected.Count, MostShown), $"{where}: expected {expected.Count}, got {shown.Count}");
    }

    private static bool IsTheirs(World world, NaiveRule naive, User user, Warning warning, Profile profile)
    {
        var holding = world.Holdings.Single(h => h.Id == profile.HoldingId);
        var isDue = warning.ReviewOn <= world.Today.AddDays(7) && warning.EndedAt is null && !warning.WasWrong;
        var isTheirs = holding.OwnerId == user.Id || holding.DeputyId == user.Id || warning.AddedById == user.Id;
        return isDue && isTheirs && holding.IsOpen && holding.Kind == Holding.CaseKind && naive.MayReach(user, holding, Level.Contribute);
    }

    private static Warning WarningOf(World world, Profile profile, Random random) => new()
    {
        Id = Guid.CreateVersion7(),
        ProfileId = profile.Id,
        AddedById = world.Users[random.Next(world.Users.Count)].Id,
        AddedAt = world.Now,
        WarningKind = WarningKind.Dog,
        Reason = "Barks",
        ReviewOn = world.Today.AddDays(random.Next(-3, 10)),
        EndedAt = random.Next(5) == 0 ? world.Now : null,
        WasWrong = random.Next(6) == 0,
    };
}

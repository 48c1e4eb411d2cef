using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Files;
using ECins.Host.Data;
using ECins.Host.Finding;
using ECins.Host.Finding.Text;
using ECins.Host.Identity;
using ECins.Host.Tenancy;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Access;

/// <summary>The access rule on every surface against <see cref="NaiveRule"/>, on random force areas.</summary>
public sealed class AccessRuleTests(TestHost host) : IClassFixture<TestHost>
{
    private const int AtLeast = 50_000;
    private static readonly Level[] Levels = [Level.Index, Level.Read, Level.Contribute, Level.Manage, Level.Own];

    private int _checks;
    private int _allowed;

    [Fact]
    public async Task Rule_OnEverySurface_AgreesWithTheNaiveStatement()
    {
        foreach (var seed in Gen.Choose(0, int.MaxValue).Sample(50, 8).Select(s => (int)s))
            await CheckAsync(seed);

        Assert.True(_checks >= AtLeast, $"Only {_checks} checks were made.");
        Assert.InRange(_allowed, _checks / 200, _checks / 2);
        TestContext.Current.SendDiagnosticMessage("{0} checks, {1} of them allowed", _checks, _allowed);
    }

    private async Task CheckAsync(int seed)
    {
        var area = await host.NewAreaAsync();
        var world = World.Make(seed, host.Clock.GetUtcNow().UtcDateTime);
        await world.StoreAsync(area);
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        var naive = new NaiveRule(world);
        foreach (var user in world.Users)
            await area.InScopeAsync(services => CheckAsync(seed, world, naive, user, services));
        foreach (var holding in world.Holdings)
            await area.InScopeAsync(services => CheckAudienceAsync(seed, world, naive, holding, services));
    }

    private async Task CheckAsync(int seed, World world, NaiveRule naive, User user, IServiceProvider services)
    {
        var where = $"seed {seed}, {user.Name}";
        var caller = await CallerAsync(user, services);
        services.GetRequiredService<CurrentCaller>().Value = caller;
        var core = services.GetRequiredService<CoreDbContext>();
        var holdings = services.GetRequiredService<Holdings>();
        var rule = holdings.Rule;
        foreach (var level in Levels)
        {
            var expected = world.Holdings.Where(h => naive.MayReach(user, h, level)).Select(h => h.Id).ToHashSet();
            var listed = await core.Set<Holding>().Where(rule.Allows(level)).Select(h => h.Id).ToListAsync();
            Same(expected, listed, world.Holdings.Count, $"{where}, listed at {level}");
            Same(expected.Count, await core.Set<Holding>().CountAsync(rule.Allows(level)), $"{where}, counted at {level}");
        }

        var known = world.Holdings.Where(h => naive.MayKnowOf(user, h)).Select(h => h.Id).ToHashSet();
        var indexed = await core.Set<Holding>().Where(rule.KnowsOf()).Select(h => h.Id).ToListAsync();
        Same(known, indexed, world.Holdings.Count, $"{where}, indexed");
        foreach (var holding in world.Holdings)
            await CheckOneAsync(where, naive, user, holding, services);
        foreach (var holding in world.Holdings.Where(h => naive.MayReach(user, h, Level.Read)))
            await CheckPageAsync(where, world, naive, user, holding, services);
        await CheckCasesAsync(where, world, naive, user, services);
        await CheckFindingAsync(where, world, naive, user, services);
    }

    private async Task CheckOneAsync(
        string where, NaiveRule naive, User user, Holding holding, IServiceProvider services)
    {
        var holdings = services.GetRequiredService<Holdings>();
        var rule = holdings.Rule;
        var loaded = (await holdings.FindAsync(holding.Id, default))!;
        Same(naive.LevelOf(user, holding), rule.LevelOf(loaded), $"{where}, level");
        Same(naive.LevelOf(user, holding), await holdings.LevelAsync(holding.Id, default), $"{where}, asked level");
        Same(naive.MayKnowOf(user, holding), rule.KnowsOf(loaded), $"{where}, told of");
        foreach (var level in Levels)
        {
            var expected = naive.MayReach(user, holding, level);
            Same(expected, rule.LevelOf(loaded) >= level, $"{where}, one at {level}");
            Same(expected, rule.Explain(loaded, level).Values.All(holds => holds), $"{where}, explained at {level}");
        }

        if (naive.MayReach(user, holding, Level.Index))
        {
            var core = services.GetRequiredService<CoreDbContext>();
            Same(
                true, await core.Set<Reach>().AnyAsync(r => r.HoldingId == holding.Id && rule.Principals.Contains(r.PrincipalId)),
                $"{where}, proposed");
        }
    }

    private async Task CheckCasesAsync(string where, World world, NaiveRule naive, User user, IServiceProvider services)
    {
        foreach (var isOpen in new[] { true, false })
        {
            var expected = world.Holdings.Where(h => h.IsOpen == isOpen && naive.MayReach(user, h, Level.Read))
                .OrderByDescending(h => h.ChangedAt).Select(h => h.Id).ToHashSet();
            var page = await services.GetRequiredService<CaseQueries>().MineAsync(isOpen, null, default);
            Same(expected, [.. page.Lines.Select(l => l.Id)], world.Holdings.Count, $"{where}, cases");
        }
    }

    private async Task CheckFindingAsync(string where, World world, NaiveRule naive, User user, IServiceProvider services)
    {
        var read = world.People.Where(p => naive.MayReach(user, world.HoldingOf(p), Level.Read)).Select(p => p.Id).ToHashSet();
        var told = world.People.Where(p => naive.MayKnowOf(user, world.HoldingOf(p)) && !read.Contains(p.Id)).Select(p => p.Id).ToHashSet();
        var people = await FindAsync(services, "ingrid maier", FindPart.People);
        Same(read, [.. people.People.Shown.Select(p => p.ProfileId)], world.People.Count, $"{where}, people found");
        Same(told, [.. people.Elsewhere.Select(p => p.ProfileId)], world.People.Count, $"{where}, people told of");

        var notes = await FindAsync(services, "drum", FindPart.Notes);
        var entries = world.Entries.Where(e => naive.MayRead(user, e)).Select(e => e.Id).ToHashSet();
        Same(entries, [.. notes.Notes.Shown.Select(n => n.EntryId)], world.Entries.Count, $"{where}, notes found");

        var files = await FindAsync(services, "sketch", FindPart.Files);
        var seen = world.Files.Where(f => f.WithdrawnAt is null && naive.MaySee(user, f)).Select(f => f.Id).ToHashSet();
        Same(seen, [.. files.Files.Shown.Select(f => f.Id)], world.Files.Count, $"{where}, files found");

        var cases = await FindAsync(services, "case", FindPart.Cases);
        var expected = world.Holdings.Where(h => naive.MayReach(user, h, Level.Read)).Select(h => h.Id).ToHashSet();
        Same(expected, [.. cases.Cases.Shown.Select(c => c.Id)], world.Holdings.Count, $"{where}, cases found");
    }

    private async Task CheckPageAsync(string where, World world, NaiveRule naive, User user, Holding holding, IServiceProvider services)
    {
        services.GetRequiredService<CurrentHolding>().Enter(holding, naive.LevelOf(user, holding));
        var entries = await services.GetRequiredService<EntryQueries>().PageAsync(new EntryFilter(null, null, null), default);
        var expected = world.Entries.Where(e => e.HoldingId == holding.Id && naive.MayRead(user, e)).Select(e => e.Id).ToHashSet();
        Same(expected, [.. entries.Select(e => e.Id)], world.Entries.Count, $"{where}, chronology");
        var files = await services.GetRequiredService<DocumentQueries>().PageAsync(null, default);
        expected = world.Files.Where(f => f.HoldingId == holding.Id && naive.MaySee(user, f)).Select(f => f.Id).ToHashSet();
        Same(expected, [.. files.Select(f => f.Id)], world.Files.Count, $"{where}, files");
    }

    private static Task<Findings> FindAsync(IServiceProvider services, string words, FindPart part) =>
        services.GetRequiredService<FindQueries>().FindAsync(
            new FindRequest(FindTerms.Of(words, 2026)!, part, Workstream: null, AgencyId: null, Before: null), default);

    private async Task CheckAudienceAsync(
        int seed, World world, NaiveRule naive, Holding holding, IServiceProvider services)
    {
        var loaded = (await services.GetRequiredService<Holdings>().FindAsync(holding.Id, default))!;
        var audience = await services.GetRequiredService<AudienceQueries>().OfAsync(loaded, default);
        var levels = audience.Readers.ToDictionary(r => r.UserId, r => r.Level);
        foreach (var user in world.Users)
            Same(naive.LevelOf(user, holding), levels.GetValueOrDefault(user.Id), $"seed {seed}, {user.Name}, audience");
    }

    internal static async Task<Caller> CallerAsync(User user, IServiceProvider services)
    {
        var forceArea = services.GetRequiredService<ForceAreaScope>().Current;
        var session = new Session(user.Id, forceArea.Key, user.SecurityStamp!, SignInFactor.TwoFactors, DateTime.UtcNow);
        return await services.GetRequiredService<CallerReader>().ReadAsync(session, default) ?? Caller.Nobody;
    }

    private void Same(HashSet<Guid> expected, List<Guid> actual, int outOf, string where)
    {
        Assert.True(expected.SetEquals(actual) && actual.Count == expected.Count, where);
        _checks += outOf;
        _allowed += expected.Count;
    }

    private void Same<T>(T expected, T actual, string where)
    {
        Assert.True(Equals(expected, actual), $"{where}: expected {expected}, got {actual}");
        _checks++;
    }
}

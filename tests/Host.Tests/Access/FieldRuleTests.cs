using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Finding;
using ECins.Host.Finding.Text;
using ECins.Host.Identity;
using ECins.Host.People.Details;
using ECins.Host.People.Portraits;
using ECins.Host.People.Relationships;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Access;

/// <summary>
/// Every field of a profile against <see cref="NaiveRule"/>, on random force areas: on its page, in searches, among relationships
/// and photographs. Each obeys the rule of the case that supplied it, and protected ones find nothing for anybody else.
/// </summary>
public sealed class FieldRuleTests(TestHost host) : IClassFixture<TestHost>
{
    // Of the records of other cases, as many are asked for under a page.
    private const int MostElsewhere = 2;

    private int _shown;
    private int _hidden;

    [Fact]
    public async Task Fields_AgreeWithTheNaiveStatement()
    {
        foreach (var seed in Gen.Choose(0, int.MaxValue).Sample(50, 2).Select(s => (int)s))
            await CheckAsync(seed);

        Assert.True(_shown > 500, $"Only {_shown} fields were to be seen.");
        Assert.True(_hidden > 500, $"Only {_hidden} fields were not.");
    }

    private async Task CheckAsync(int seed)
    {
        var area = await host.NewAreaAsync();
        var world = World.Make(seed, host.Clock.GetUtcNow().UtcDateTime);
        await world.StoreAsync(area);
        var people = await Detailed.MakeAsync(world, new NaiveRule(world), seed, area);
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        foreach (var user in world.Users)
        {
            var where = $"seed {seed}, {user.Name}";
            await area.InScopeAsync(services => CheckSearchesAsync(where, people, user, services));
            foreach (var holding in world.Holdings)
                await area.InScopeAsync(services => CheckPagesAsync(where, people, user, holding, services));
        }
    }

    private async Task CheckSearchesAsync(string where, Detailed people, User user, IServiceProvider services)
    {
        services.GetRequiredService<CurrentCaller>().Value = await AccessRuleTests.CallerAsync(user, services);
        var addresses = people.Profiles.SelectMany(p => Standing<Address>(people, p).Select(_ => p)).ToList();
        var found = await FindAsync(services, "wharf", FindPart.Addresses);
        Same(addresses.Where(p => people.Reads(user, p)), found.Addresses.Shown.Select(a => a.Person.ProfileId), addresses.Count, $"{where}, addresses found");

        var places = await FindAsync(services, "house", FindPart.People);
        Same(people.Places.Where(p => people.Reads(user, p)), places.People.Shown.Select(p => p.ProfileId), people.Places.Count, $"{where}, places found");
        Assert.Empty(places.Elsewhere);
        foreach (var person in Detailed.People.Where(p => p % 2 == 1))
        {
            var at = $"{where}, {Detailed.NameOf(person)}";
            var records = people.Profiles.Where(p => p.Name == Detailed.NameOf(person)).ToList();
            await CheckSearchAsync<OtherName>(at, people, user, records, Detailed.AliasOf(person), services);
            await CheckSearchAsync<Identifier>(at, people, user, records, Detailed.NumberOf(person), services);
            await CheckSearchAsync<Telephone>(at, people, user, records, Detailed.TelephoneOf(person), services);
            await CheckSearchAsync<EmailAddress>(at, people, user, records, Detailed.EmailOf(person), services);
            await CheckSearchAsync<Address>(at, people, user, records, Detailed.UprnOf(person), services);
        }
    }

    // Those who read the record find it by whatever it has; the index names people by open names that stand, and by nothing else.
    private async Task CheckSearchAsync<T>(string where, Detailed people, User user, List<Profile> records, string words, IServiceProvider services)
        where T : Detail
    {
        var found = await FindAsync(services, words, FindPart.People);
        var have = records.Where(p => people.DetailsOf(p).Exists(d => d is T && !d.WasWrong)).ToList();
        Same(have.Where(p => people.Reads(user, p)), found.People.Shown.Select(p => p.ProfileId), have.Count, $"{where}, found by {typeof(T).Name}");
        var told = records.Where(p => !people.Reads(user, p) && people.Knows(user, p)
            && Standing<OtherName>(people, p).Any(n => typeof(T) == typeof(OtherName) && !n.IsProtected && n.NameKind != OtherNameKind.Former));
        Same(told, found.Elsewhere.Select(e => e.ProfileId), records.Count, $"{where}, told of by {typeof(T).Name}");
        foreach (var one in found.Elsewhere)
            Assert.Equal(records.Single(r => r.Id == one.ProfileId).Name, one.Name);
    }

    private async Task CheckPagesAsync(string where, Detailed people, User user, Holding holding, IServiceProvider services)
    {
        services.GetRequiredService<CurrentCaller>().Value = await AccessRuleTests.CallerAsync(user, services);
        var level = await services.GetRequiredService<Holdings>().LevelAsync(holding.Id, default);
        Assert.All(people.Places.Where(p => p.HoldingId == holding.Id), p => Assert.Equal(people.Reads(user, p), level >= Level.Read));
        if (level < Level.Read)
            return;

        services.GetRequiredService<CurrentHolding>().Enter(holding, level);
        var heads = await services.GetRequiredService<PortraitQueries>().HeadsAsync(default);
        Same(
            people.Profiles.Where(p => p.HoldingId == holding.Id && Standing<Portrait>(people, p).Any(d => !d.IsProtected)),
            heads.Keys, people.Profiles.Count, $"{where}, photographs in the list");
        var elsewhere = people.Profiles.Where(p => p.HoldingId != holding.Id).Take(MostElsewhere);
        foreach (var profile in people.Profiles.Where(p => p.HoldingId == holding.Id).Concat(elsewhere))
            await CheckPageAsync($"{where}, {profile.Name}", people, profile, isHere: profile.HoldingId == holding.Id, services);
    }

    // Under a page of one case nothing of another is found, whatever identifier was put into its address.
    private async Task CheckPageAsync(string where, Detailed people, Profile profile, bool isHere, IServiceProvider services)
    {
        var part = people.Parts.Single(p => p.ProfileId == profile.Id);
        var found = await services.GetRequiredService<PeopleQueries>().FindAsync(part.Id, default);
        Assert.Equal(isHere, found is not null);
        var portraits = people.DetailsOf(profile).OfType<Portrait>().Select(p => p.Id);
        var shown = await services.GetRequiredService<PortraitQueries>().OfAsync(part.Id, default);
        Same(isHere ? portraits : [], shown.Select(p => p.Id), 1, $"{where}, photographs");
        var related = people.Relationships.Where(r => isHere && !r.WasWrong && (r.FromId == profile.Id || r.ToId == profile.Id)).Select(r => r.Id);
        var lines = await services.GetRequiredService<RelationshipQueries>().OfAsync(profile.Id, default);
        Same(related, lines.Select(l => l.Relationship.Id), 1, $"{where}, relationships");
        if (!isHere)
            return;

        var details = people.DetailsOf(profile).Where(d => !d.WasWrong && d is not Portrait).Select(d => d.Id).ToList();
        Same(details, (await services.GetRequiredService<PeopleQueries>().DetailsAsync(profile.Id, default)).Select(d => d.Id), details.Count, $"{where}, details");
    }

    private static IEnumerable<T> Standing<T>(Detailed people, Profile profile)
        where T : Detail => people.DetailsOf(profile).OfType<T>().Where(d => d is { EndedAt: null, WasWrong: false });

    private static Task<Findings> FindAsync(IServiceProvider services, string words, FindPart part) =>
        services.GetRequiredService<FindQueries>().FindAsync(
            new FindRequest(FindTerms.Of(words, 2026)!, part, Workstream: null, AgencyId: null, Before: null), default);

    private void Same(IEnumerable<Profile> expected, IEnumerable<Guid> actual, int outOf, string where) =>
        Same(expected.Select(p => p.Id), actual, outOf, where);

    private void Same(IEnumerable<Guid> expected, IEnumerable<Guid> actual, int outOf, string where)
    {
        var (want, have) = (expected.Order().ToList(), actual.Order().ToList());
        Assert.True(want.SequenceEqual(have), $"{where}: expected {want.Count}, got {have.Count}");
        _shown += want.Count;
        _hidden += outOf - want.Count;
    }
}

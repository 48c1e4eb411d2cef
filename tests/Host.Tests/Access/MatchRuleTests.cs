using ECins.Host.Cases.People;
using ECins.Host.Identity;
using ECins.Host.People.Details;
using ECins.Host.People.Matching;
using ECins.Host.Tests.Harness;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Access;

/// <summary>
/// Who is named by matching, who is only pointed at, and what is said of why, against <see cref="NaiveRule"/>, on random force
/// areas: what is asked while a person is typed, and what stands on the page of one.
/// </summary>
public sealed class MatchRuleTests(TestHost host) : IClassFixture<TestHost>
{
    private int _read;
    private int _pointedAt;
    private int _untold;

    [Fact]
    public async Task Matching_AgreesWithTheNaiveStatement()
    {
        foreach (var seed in Gen.Choose(0, int.MaxValue).Sample(50, 2).Select(s => (int)s))
            await CheckAsync(seed);

        Assert.True(_read > 200, $"Only {_read} records were read.");
        Assert.True(_pointedAt > 100, $"Only {_pointedAt} records were pointed at.");
        Assert.True(_untold > 200, $"Only {_untold} records were not told of.");
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
            await area.InScopeAsync(async services =>
            {
                services.GetRequiredService<CurrentCaller>().Value = await AccessRuleTests.CallerAsync(user, services);
                foreach (var person in Detailed.People.Where(p => p % 2 == 0))
                    await CheckTypedAsync($"seed {seed}, {user.Name}, {Detailed.NameOf(person)}", people, user, person, services.GetRequiredService<MatchQueries>());
                foreach (var place in people.Places.Where(p => people.Reads(user, p)))
                    await CheckPlaceAsync($"seed {seed}, {user.Name}, like {place.Name}", people, user, place, services.GetRequiredService<MatchQueries>());
                foreach (var profile in people.Profiles.Where(p => people.Reads(user, p)))
                    await CheckLikeAsync($"seed {seed}, {user.Name}, like {profile.Name}", people, user, profile, services.GetRequiredService<MatchQueries>());
            });
        }
    }

    private async Task CheckTypedAsync(string where, Detailed people, User user, int person, MatchQueries matches)
    {
        // Without a name only what is read is found.
        bool IsReadBy<T>(Profile profile)
            where T : Detail => people.Reads(user, profile) && people.MayMatchBy<T>(user, profile);
        bool IsKnown(Profile profile) => people.Reads(user, profile) || people.Knows(user, profile);
        await CheckAsync<Profile>(where, new PersonFacts { Names = [Detailed.NameOf(person)] }, "the same name", IsKnown);
        await CheckAsync<OtherName>(where, new PersonFacts { Names = [Detailed.AliasOf(person)] }, "the same name", p => people.MayMatchBy<OtherName>(user, p));
        await CheckAsync<Telephone>(where, new PersonFacts { Telephones = [Detailed.TelephoneOf(person)] }, "the same telephone number", IsReadBy<Telephone>);
        await CheckAsync<EmailAddress>(where, new PersonFacts { Emails = [Detailed.EmailOf(person)] }, "the same e-mail address", IsReadBy<EmailAddress>);
        await CheckAsync<Identifier>(
            where, new PersonFacts { Identifiers = [new IdentifierFact("Nhs", Detailed.NumberOf(person))] }, "the same identifier", IsReadBy<Identifier>);
        await CheckAsync<Address>(
            where, new PersonFacts { Addresses = [new AddressFact("", "", "", Detailed.UprnOf(person))] }, "the same address", IsReadBy<Address>);

        async Task CheckAsync<T>(string at, PersonFacts typed, string why, Func<Profile, bool> expected)
        {
            var records = people.Profiles.Where(p => p.Name == Detailed.NameOf(person)).ToList();
            var found = await matches.FindAsync(Sought.OfTyped(typed), null, default);
            Same(records.Where(expected), found, $"{at}, by {typeof(T).Name}");
            foreach (var match in found)
                CheckTold(people, user, match, why);
            _untold += records.Count - found.Count;
        }
    }

    private static async Task CheckLikeAsync(string where, Detailed people, User user, Profile own, MatchQueries matches)
    {
        var facts = people.FactsFor(reads: true, own);
        var expected = people.Profiles
            .Where(p => p.Name == own.Name && p.PersonId != own.PersonId && (people.Reads(user, p) || people.Knows(user, p))).ToList();
        var found = await matches.LikeAsync(own.Id, default);
        Same(expected, found, where);
        foreach (var match in found.Where(m => m.Read is not null))
        {
            var other = people.Profiles.Single(p => p.Id == match.ProfileId);
            Assert.Equal(PersonMatcher.Compare(facts, people.FactsFor(reads: true, other)).Why, match.Read!.Why);
        }
    }

    // What is no person is not even named.
    private async Task CheckPlaceAsync(string where, Detailed people, User user, Profile own, MatchQueries matches)
    {
        var expected = people.Places
            .Where(p => p.Name == own.Name && p.Id != own.Id && (people.Reads(user, p) || people.Knows(user, p))).ToList();
        var found = await matches.LikeAsync(own.Id, default);
        Same(expected, found, where);
        foreach (var match in found)
        {
            var reads = people.Reads(user, people.Places.Single(p => p.Id == match.ProfileId));
            Assert.Equal(reads ? own.Name : "Premises", match.Name);
            Assert.Equal(reads, match.Read is not null);
            (_read, _pointedAt) = reads ? (_read + 1, _pointedAt) : (_read, _pointedAt + 1);
        }
    }

    // Below Read nothing of why, nor of what: a name, an agency and whom to ask.
    private void CheckTold(Detailed people, User user, PersonMatch match, string why)
    {
        var record = people.Profiles.Single(p => p.Id == match.ProfileId);
        Assert.Equal(record.Name, match.Name);
        Assert.NotEqual("", match.Agency);
        if (!people.Reads(user, record))
        {
            Assert.Null(match.Read);
            _pointedAt++;
            return;
        }

        Assert.Equal([why], match.Read!.Why);
        Assert.Equal(record.HoldingId, match.Read.HoldingId);
        _read++;
    }

    private static void Same(IEnumerable<Profile> expected, IReadOnlyList<PersonMatch> found, string where)
    {
        var (want, have) = (expected.Select(p => p.Id).Order().ToList(), found.Select(m => m.ProfileId).Order().ToList());
        Assert.True(want.SequenceEqual(have), $"{where}: expected {want.Count}, got {have.Count}");
    }
}

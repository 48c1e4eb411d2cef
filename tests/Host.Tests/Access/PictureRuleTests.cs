using ECins.Host.Identity;
using ECins.Host.People.Links;
using ECins.Host.People.Picture;
using ECins.Host.Tests.Harness;
using FsCheck.Fluent;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Access;

/// <summary>The picture of a person and the link chart against <see cref="NaiveRule"/>, on random force areas.</summary>
public sealed class PictureRuleTests(TestHost host) : IClassFixture<TestHost>
{
    private int _seen;
    private int _unseen;

    [Fact]
    public async Task PictureAndLinks_AgreeWithTheNaiveStatement()
    {
        foreach (var seed in Gen.Choose(0, int.MaxValue).Sample(50, 3).Select(s => (int)s))
            await CheckAsync(seed);

        Assert.True(_seen > 100, $"Only {_seen} records were to be seen.");
        Assert.True(_unseen > 100, $"Only {_unseen} records were not to be seen.");
    }

    private async Task CheckAsync(int seed)
    {
        var area = await host.NewAreaAsync();
        var world = World.Make(seed, host.Clock.GetUtcNow().UtcDateTime);
        // One visit is written in each case, so that what is counted is known.
        world.Entries.Clear();
        world.Files.Clear();
        await world.StoreAsync(area);
        var people = await Peopled.MakeAsync(world, new NaiveRule(world), seed, area);
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        foreach (var user in world.Users)
            await area.InScopeAsync(services => CheckAsync(seed, people, user, services));
    }

    private async Task CheckAsync(int seed, Peopled people, User user, IServiceProvider services)
    {
        services.GetRequiredService<CurrentCaller>().Value = await AccessRuleTests.CallerAsync(user, services);
        var links = people.LinksFor(user);
        foreach (var person in people.People)
        {
            var where = $"seed {seed}, {user.Name}, person {people.People.IndexOf(person)}";
            await CheckPictureAsync(where, people, user, person, services);
            await CheckLinksAsync(where, links, person, services);
        }
    }

    private async Task CheckPictureAsync(string where, Peopled people, User user, Guid person, IServiceProvider services)
    {
        var readable = people.ReadableOf(user, person);
        var picture = await services.GetRequiredService<Pictures>().OfAsync(person, Guid.Empty, new PictureFilter(), default);
        var items = await EveryItemAsync(picture, services);
        Same(readable.Select(p => p.Id), picture.Records.Select(r => r.ProfileId), $"{where}, records");
        Same(people.ToldOf(user, person).Select(p => p.Id), picture.Elsewhere.Select(m => m.ProfileId), $"{where}, elsewhere");
        Same(readable.Select(p => p.HoldingId), Of(items, TimelineKind.Case), $"{where}, cases");
        Same(people.WrittenOf(user, person), Of(items, TimelineKind.Visit), $"{where}, chronologies");
        var (planned, referred) = (people.OfTheirs(user, person, people.Planned.Select(t => t.HoldingId)), people.OfTheirs(user, person, people.Referrals.Select(r => r.HoldingId)));
        Same(planned, Of(items, TimelineKind.Plan), $"{where}, plans");
        Same(people.OfTheirs(user, person, people.Risks.Select(r => r.CaseId)), Of(items, TimelineKind.Risk), $"{where}, risks");
        Same(referred, Of(items, TimelineKind.Referral), $"{where}, referrals");
        Same(people.RelatedIn(user, person), Of(items, TimelineKind.Relationship), $"{where}, relationships");
        Same(
            people.Addresses.Where(a => readable.Exists(p => p.Id == a.ProfileId)).Select(a => a.ProfileId),
            items.Where(i => i.Kind == TimelineKind.Address).Select(i => i.In.ProfileId), $"{where}, addresses");
        Assert.Equal(people.WrittenOf(user, person).Count + planned.Count + referred.Count, picture.Counts.Done);
        _seen += readable.Count;
        _unseen += people.Profiles.Count(p => p.PersonId == person) - readable.Count;
    }

    // Page by page: much of it is of one instant.
    private static async Task<List<TimelineItem>> EveryItemAsync(Picture picture, IServiceProvider services)
    {
        List<TimelineItem> items = [.. picture.Items];
        for (var hasOlder = picture.HasOlder; hasOlder;)
        {
            var after = new PictureFilter { Before = items[^1].At.Ticks, BeforeId = items[^1].Id };
            var page = await services.GetRequiredService<TimelineQueries>().PageAsync(picture.Records, after, default);
            items.AddRange(page.Take(TimelineQueries.PageSize));
            hasOlder = page.Count > TimelineQueries.PageSize;
        }

        return items;
    }

    private static async Task CheckLinksAsync(string where, HashSet<(Guid, Guid)> links, Guid person, IServiceProvider services)
    {
        var chart = await services.GetRequiredService<LinkQueries>().OfAsync(person, default);
        var first = links.Where(l => l.Item1 == person).Select(l => l.Item2).ToHashSet();
        var second = links.Where(l => first.Contains(l.Item1)).Select(l => l.Item2);
        Same(first.Count == 0 ? [] : first.Concat(second).Append(person).Distinct(), chart.Nodes.Select(n => n.Id), $"{where}, nodes");
        Assert.All(chart.Links, l => Assert.Contains((l.From, l.To), links));
        Assert.All(
            links.Where(l => l.Item1 == person || first.Contains(l.Item1)),
            l => Assert.Contains(chart.Links, c => (c.From, c.To) == l || (c.To, c.From) == l));
    }

    private static IEnumerable<Guid> Of(List<TimelineItem> items, TimelineKind kind) =>
        items.Where(i => i.Kind == kind).Select(i => i.In.HoldingId);

    private static void Same(IEnumerable<Guid> expected, IEnumerable<Guid> actual, string where)
    {
        var (want, have) = (expected.Order().ToList(), actual.Order().ToList());
        Assert.True(want.SequenceEqual(have), $"{where}: expected {want.Count}, got {have.Count}");
    }
}

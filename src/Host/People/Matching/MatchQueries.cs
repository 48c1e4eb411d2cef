using ECins.Host.Access;
using ECins.Host.Audit;
using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Matching;

/// <summary>Who may be the same person, among the records that the caller reads or is told of by the index.</summary>
internal sealed class MatchQueries(CoreDbContext core, Holdings holdings, ReadLog read) : IScopedService
{
    private const int MostCompared = 400;
    private const int MostShown = 10;

    /// <summary>
    /// While somebody is about to be recorded, the likeliest first. What is typed is noted with the event, but it is easily typed
    /// again and again, so of what is not read no more is told than a name tells: see <see cref="PersonMatcher.CompareUnread"/>.
    /// </summary>
    public Task<IReadOnlyList<PersonMatch>> FindAsync(PersonFacts typed, CancellationToken cancellation)
    {
        read.Note("typed", typed.ToString());
        return FindAsync(typed, null, PersonMatcher.CompareUnread, cancellation);
    }

    private async Task<IReadOnlyList<PersonMatch>> FindAsync(
        PersonFacts facts, Guid? person, Func<PersonFacts, PersonFacts, Likeness> compareUnread, CancellationToken cancellation)
    {
        var candidates = await CandidatesAsync(MatchKeys.Of(facts), person, cancellation);
        var profiles = await core.Set<Profile>().AsNoTracking().AsSplitQuery().Include(p => p.Details)
            .Where(p => candidates.Keys.Contains(p.Id)).ToListAsync(cancellation);
        var alike = profiles
            .Select(p => (Profile: p, Reads: candidates[p.Id], Likeness: Compare(p, candidates[p.Id])))
            .Where(m => m.Likeness.Weight >= PersonMatcher.Possible)
            .OrderByDescending(m => m.Likeness.Weight).Take(MostShown).ToList();
        var sources = await SourcesAsync([.. alike.Select(m => m.Profile.Id)], cancellation);
        alike.ForEach(m => read.Showed(new Subject("person", m.Profile.Id.ToString())));
        return [.. alike.Select(m => PersonMatch.Of(m.Profile, sources[m.Profile.Id], m.Reads ? m.Likeness : null))];

        Likeness Compare(Profile other, bool isRead) => isRead
            ? PersonMatcher.Compare(facts, other.FactsOf(isRead))
            : compareUnread(facts, other.FactsOf(isRead));
    }

    /// <summary>Records that may be of the same person as one that the caller reads, and are not joined with it.</summary>
    public async Task<IReadOnlyList<PersonMatch>> LikeAsync(Guid profile, CancellationToken cancellation)
    {
        var own = await core.Set<Profile>().AsNoTracking().AsSplitQuery().Include(p => p.Details).SingleAsync(p => p.Id == profile, cancellation);
        return own.Kind != ProfileKind.Person ? [] : await FindAsync(own.FactsOf(isRead: true), own.PersonId, PersonMatcher.Compare, cancellation);
    }

    /// <summary>The other records of a person that the caller reads or is told of.</summary>
    public async Task<IReadOnlyList<PersonMatch>> OthersAsync(Guid person, Guid but, CancellationToken cancellation)
    {
        var rule = holdings.Rule;
        var reads = core.Set<Holding>().Where(rule.Allows(Level.Read)).Select(h => h.Id);
        var knows = core.Set<Holding>().Where(rule.KnowsOf()).Select(h => h.Id);
        var profiles = await core.Set<Profile>().AsNoTracking().Where(p => p.PersonId == person && p.Id != but)
            .Select(p => new { Profile = p, Reads = reads.Contains(p.HoldingId), Knows = knows.Contains(p.HoldingId) })
            .Where(p => p.Reads || p.Knows).OrderBy(p => p.Profile.Id).Take(MostCompared).ToListAsync(cancellation);
        var sources = await SourcesAsync([.. profiles.Select(p => p.Profile.Id)], cancellation);
        profiles.ForEach(p => read.Showed(new Subject("person", p.Profile.Id.ToString())));
        return [.. profiles.Select(p => PersonMatch.Of(p.Profile, sources[p.Profile.Id], p.Reads ? Known : null))];
    }

    private static Likeness Known { get; } = new(double.PositiveInfinity, []);

    // By identifier: whether the caller reads it. A block that only a protected detail makes is good for readers alone.
    private async Task<Dictionary<Guid, bool>> CandidatesAsync(IReadOnlyList<long> keys, Guid? person, CancellationToken cancellation)
    {
        var rule = holdings.Rule;
        var reads = core.Set<Holding>().Where(rule.Allows(Level.Read)).Select(h => h.Id);
        var knows = core.Set<Holding>().Where(rule.KnowsOf()).Select(h => h.Id);
        return await core.Set<MatchKey>().Where(k => keys.Contains(k.Key))
            .Join(core.Set<Profile>(), k => k.ProfileId, p => p.Id, (k, p) => new { k.IsProtected, p.Id, p.HoldingId, p.PersonId })
            .Where(m => person == null || m.PersonId != person)
            .Select(m => new { m.Id, m.IsProtected, Reads = reads.Contains(m.HoldingId), Knows = knows.Contains(m.HoldingId) })
            .Where(m => m.Reads || (!m.IsProtected && m.Knows))
            .Select(m => new { m.Id, m.Reads }).Distinct().OrderBy(m => m.Id).Take(MostCompared)
            .ToDictionaryAsync(m => m.Id, m => m.Reads, cancellation);
    }

    private async Task<Dictionary<Guid, RecordSource>> SourcesAsync(List<Guid> profiles, CancellationToken cancellation) =>
        await core.Set<Profile>().Where(p => profiles.Contains(p.Id))
            .Join(core.Set<Holding>(), p => p.HoldingId, h => h.Id, (p, h) => new { p.Id, Holding = h })
            .Join(core.Set<User>(), p => p.Holding.OwnerId, u => u.Id, (p, u) => new { p.Id, p.Holding, u.Name, u.Email })
            .Join(core.Set<Organisation>(), p => p.Holding.LeadOrganisationId, o => o.Id, (p, o) => new { p.Id, p.Holding, p.Name, p.Email, Agency = o.Name })
            .Select(p => new RecordSource(
                p.Id, p.Holding.Id, p.Holding.Kind, p.Agency, p.Name, p.Email!,
                core.Set<Case>().Where(c => c.Id == p.Holding.Id).Select(c => c.Reference).FirstOrDefault(),
                core.Set<Case>().Where(c => c.Id == p.Holding.Id).Select(c => c.Title).FirstOrDefault(),
                core.Set<Involvement>().Where(i => i.ProfileId == p.Id).OrderBy(i => i.Role).Select(i => (Guid?)i.Id).FirstOrDefault()))
            .ToDictionaryAsync(s => s.ProfileId, cancellation);
}

/// <summary>What supplied a record, and whom to ask about it.</summary>
internal sealed record RecordSource(
    Guid ProfileId, Guid HoldingId, string Kind, string Agency, string Owner, string OwnerMail, string? Reference, string? Title,
    Guid? InvolvementId);

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

/// <summary>Who or what may be the same, among the records that the caller reads or is told of by the index.</summary>
internal sealed class MatchQueries(CoreDbContext core, Holdings holdings, ReadLog read) : IScopedService
{
    private const int MostShown = 10;

    /// <summary>The likeliest first.</summary>
    /// <param name="sought">What is looked for.</param>
    /// <param name="person">Whose records are known to be theirs, and left out; <c>null</c> for nobody's.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<PersonMatch>> FindAsync(Sought sought, Guid? person, CancellationToken cancellation)
    {
        if (sought.Typed.Length > 0)
            read.Note($"typed {read.Notes.Count + 1}", sought.Typed);
        var candidates = await core.CandidatesAsync(sought.Blocks, sought.Born, Admitting(person), cancellation);
        var profiles = await core.Set<Profile>().AsNoTracking().AsSplitQuery().Include(p => p.Details)
            .Where(p => candidates.Keys.Contains(p.Id)).ToListAsync(cancellation);
        var alike = profiles
            .Select(p => (Profile: p, Reads: candidates[p.Id], Likeness: sought.Compare(p, candidates[p.Id])))
            .Where(m => m.Likeness.Weight >= PersonMatcher.Possible)
            .OrderByDescending(m => m.Likeness.Weight).Take(MostShown).ToList();
        var sources = await SourcesAsync([.. alike.Select(m => m.Profile.Id)], cancellation);
        alike.ForEach(m => read.Showed(new Subject("person", m.Profile.Id.ToString())));
        return [.. alike.Select(m => PersonMatch.Of(m.Profile, sources[m.Profile.Id], m.Reads ? m.Likeness : null))];
    }

    /// <summary>Records that may be of the same person, group or place as one that the caller reads, and are not joined with it.</summary>
    public async Task<IReadOnlyList<PersonMatch>> LikeAsync(Guid profile, CancellationToken cancellation)
    {
        var own = await core.Set<Profile>().AsNoTracking().AsSplitQuery().Include(p => p.Details).SingleAsync(p => p.Id == profile, cancellation);
        return await FindAsync(Sought.Of(own, isRead: true), own.PersonId, cancellation);
    }

    /// <summary>The other records of a person that the caller reads or is told of.</summary>
    public async Task<IReadOnlyList<PersonMatch>> OthersAsync(Guid person, Guid but, CancellationToken cancellation)
    {
        var (reads, knows) = (Reads, Knows);
        var profiles = await core.Set<Profile>().AsNoTracking().Where(p => p.PersonId == person && p.Id != but)
            .Select(p => new { Profile = p, Reads = reads.Any(h => h.Id == p.HoldingId), Knows = knows.Any(h => h.Id == p.HoldingId) })
            .Where(p => p.Reads || p.Knows).OrderBy(p => p.Profile.Id).Take(MatchCandidates.Most).ToListAsync(cancellation);
        var sources = await SourcesAsync([.. profiles.Select(p => p.Profile.Id)], cancellation);
        profiles.ForEach(p => read.Showed(new Subject("person", p.Profile.Id.ToString())));
        return [.. profiles.Select(p => PersonMatch.Of(p.Profile, sources[p.Profile.Id], p.Reads ? Known : null))];
    }

    private static Likeness Known { get; } = new(double.PositiveInfinity, []);

    private IQueryable<Holding> Reads => core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));

    private IQueryable<Holding> Knows => core.Set<Holding>().Where(holdings.Rule.KnowsOf());

    /// <summary>
    /// Those whom the caller reads or is told of, but for the records of one person. A block that only a protected detail makes
    /// is good for readers alone.
    /// </summary>
    internal Func<IQueryable<Candidate>, IQueryable<Candidate>> Admitting(Guid? person)
    {
        // Asked of each by its key: as a list, the engine would make that of every case there is.
        var (reads, knows) = (Reads, Knows);
        return all => all.Where(c => person == null || c.PersonId != person)
            .Select(c => new Candidate
            {
                Id = c.Id,
                IsProtected = c.IsProtected,
                BornOn = c.BornOn,
                BornIn = c.BornIn,
                Reads = reads.Any(h => h.Id == c.HoldingId),
                Knows = knows.Any(h => h.Id == c.HoldingId),
            })
            .Where(c => c.Reads || (!c.IsProtected && c.Knows));
    }

    /// <summary>What supplied records that the caller was found to know of, by record.</summary>
    public async Task<Dictionary<Guid, RecordSource>> SourcesAsync(List<Guid> profiles, CancellationToken cancellation) =>
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
    Guid? InvolvementId)
{
    public bool IsCase => Kind == Holding.CaseKind;

    /// <summary>What readers call it by.</summary>
    public string Called => Reference is null ? "a report" : $"{Title}, {Reference}";

    /// <summary>The person's page in it.</summary>
    public string Href => PersonPages.HrefOf(ProfileId, IsCase ? HoldingId : null, InvolvementId);
}

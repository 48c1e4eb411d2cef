using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.People;
using ECins.Host.Cases.Referrals;
using ECins.Host.Data;
using ECins.Host.Finding;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Tasks;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Picture;

/// <summary>
/// The records of a person across everything that the caller reads, and what is counted of them: each filtered by the access
/// rule, so that what they may not see is in no answer.
/// </summary>
internal sealed class PictureQueries(
    CoreDbContext core, Holdings holdings, CurrentCaller caller, WorkstreamRecords reports, IReadLog read) : IScopedService
{
    public const int MostRecords = 100;

    /// <summary>The most of each kind that is counted: the newest.</summary>
    public const int MostFacts = 10_000;

    /// <summary>The records of one person, of any workstream.</summary>
    public async Task<IReadOnlyList<PictureRecord>> RecordsAsync(Guid person, CancellationToken cancellation)
    {
        var rule = holdings.Rule;
        var found = await core.Set<Profile>().Where(p => p.PersonId == person)
            .Join(core.Set<Holding>().Where(rule.Allows(Level.Read)), p => p.HoldingId, h => h.Id, (p, h) => new { ProfileId = p.Id, Holding = h, Profile = p })
            .OrderBy(r => r.ProfileId).Take(MostRecords)
            .Select(r => new
            {
                r.ProfileId,
                Life = new Life(r.Profile.BornOn, r.Profile.BornIn, r.Profile.HasDied, r.Profile.DiedOn, r.Profile.DiedIn),
                HoldingId = r.Holding.Id,
                r.Holding.Workstream,
                r.Holding.IsOpen,
                r.Holding.ChangedAt,
                Agency = core.Set<Organisation>().Where(o => o.Id == r.Holding.LeadOrganisationId).Select(o => o.Name).First(),
                Case = core.Set<Case>().Where(c => c.Id == r.Holding.Id).Select(c => new { c.Reference, c.Title, c.OpenedAt }).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        var parts = await PartsAsync([.. found.Select(r => r.ProfileId)], cancellation);
        var ofNoCase = (await reports.HeldUnderAsync([.. found.Where(r => r.Case is null).Select(r => r.HoldingId)], cancellation))
            .DistinctBy(r => r.HoldingId).ToDictionary(r => r.HoldingId);
        found.ForEach(r => read.Showed(new Subject("person", r.ProfileId.ToString())));
        foreach (var id in found.Where(r => r.Case is not null).Select(r => r.HoldingId).Distinct())
            read.Showed(new Subject(Holding.CaseKind, id.ToString()));
        return
        [
            .. found.Select(r => new PictureRecord(
                r.ProfileId, r.HoldingId, r.Workstream, r.IsOpen, r.ChangedAt,
                r.Agency, r.Case?.Reference, r.Case?.Title, r.Case?.OpenedAt)
            {
                Roles = [.. parts[r.ProfileId].Select(p => p.Role).Distinct().Order()],
                Part = parts[r.ProfileId].FirstOrDefault()?.Id,
                Report = ofNoCase.GetValueOrDefault(r.HoldingId),
                Life = r.Life,
            }),
        ];
    }

    /// <summary>What stands in the chronologies of these, as far as the caller may read it.</summary>
    /// <param name="readable">Cases that they were found to read.</param>
    internal IQueryable<Entry> EntriesOf(IReadOnlyCollection<Guid> readable) =>
        core.Set<Entry>().Where(e => readable.Contains(e.HoldingId)).Where(Entry.Stands)
            .Where(Narrowing.IsReadableBy<Entry>(core, caller.Value, holdings.Rule));

    /// <summary>That something is written in the chronologies of these.</summary>
    public async Task<IReadOnlyList<EntryFact>> EntriesAsync(IReadOnlyList<PictureRecord> records, CancellationToken cancellation) =>
        await EntriesOf(IdsOf(records)).OrderByDescending(e => e.HappenedAt).Take(MostFacts)
            .Select(e => new EntryFact(e.HoldingId, e.HappenedAt, e.Kind, e.Organisation.Name)).ToListAsync(cancellation);

    /// <summary>When something was asked of somebody, planned or referred in these (UTC), by what it was.</summary>
    public async Task<IReadOnlyList<(DateTime At, TimelineKind Kind)>> AskedAsync(IReadOnlyList<PictureRecord> records, CancellationToken cancellation)
    {
        var ids = IdsOf(records);
        var tasks = await core.Set<ExternalTask>().Where(t => ids.Contains(t.HoldingId)).OrderByDescending(t => t.AskedAt).Take(MostFacts)
            .Select(t => t.AskedAt).ToListAsync(cancellation);
        var planned = await core.Set<InternalTask>().Where(t => ids.Contains(t.HoldingId) && t.State != InternalTaskState.NotNeeded)
            .OrderByDescending(t => t.AskedAt).Take(MostFacts).Select(t => t.AskedAt).ToListAsync(cancellation);
        var referred = await core.Set<Referral>().Where(r => ids.Contains(r.HoldingId)).OrderByDescending(r => r.SentAt).Take(MostFacts)
            .Select(r => r.SentAt).ToListAsync(cancellation);
        return
        [
            .. tasks.Select(at => (at, TimelineKind.Task)), .. planned.Select(at => (at, TimelineKind.Plan)),
            .. referred.Select(at => (at, TimelineKind.Referral)),
        ];
    }

    private static List<Guid> IdsOf(IReadOnlyList<PictureRecord> records) => [.. records.Select(r => r.HoldingId).Distinct()];

    private async Task<ILookup<Guid, Part>> PartsAsync(List<Guid> profiles, CancellationToken cancellation) =>
        (await core.Set<Involvement>().Where(i => profiles.Contains(i.ProfileId)).OrderBy(i => i.Id).Take(MostRecords * 10)
            .Select(i => new Part(i.Id, i.ProfileId, i.Role)).ToListAsync(cancellation)).ToLookup(i => i.ProfileId);

    private sealed record Part(Guid Id, Guid ProfileId, InvolvementRole Role);
}

/// <summary>That something is written in a chronology.</summary>
/// <param name="HoldingId">The case.</param>
/// <param name="HappenedAt">When it happened (UTC).</param>
/// <param name="Kind">What it is.</param>
/// <param name="Agency">The writer's, by name.</param>
internal sealed record EntryFact(Guid HoldingId, DateTime HappenedAt, EntryKind Kind, string Agency);

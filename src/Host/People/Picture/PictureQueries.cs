using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.People.Details;
using ECins.Host.Tasks;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Picture;

/// <summary>
/// What is known of a person across everything that the caller reads: one query for each kind of thing, each filtered by
/// the access rule, so that what they may not see is in no answer.
/// </summary>
internal sealed class PictureQueries(CoreDbContext core, Holdings holdings, CurrentCaller caller, IReadLog read) : IScopedService
{
    public const int MostRecords = 100;
    public const int MostEntries = 3_000;
    public const int MostDetails = 500;
    public const int MostTasks = 300;

    /// <summary>The records of one person, of any workstream.</summary>
    public async Task<IReadOnlyList<PictureRecord>> RecordsAsync(Guid person, CancellationToken cancellation)
    {
        var rule = holdings.Rule;
        var found = await core.Set<Profile>().Where(p => p.PersonId == person)
            .Join(core.Set<Holding>().Where(rule.Allows(Level.Read)), p => p.HoldingId, h => h.Id, (p, h) => new { ProfileId = p.Id, Holding = h })
            .OrderBy(r => r.ProfileId).Take(MostRecords)
            .Select(r => new
            {
                r.ProfileId,
                HoldingId = r.Holding.Id,
                r.Holding.Workstream,
                r.Holding.IsOpen,
                r.Holding.ChangedAt,
                Agency = core.Set<Organisation>().Where(o => o.Id == r.Holding.LeadOrganisationId).Select(o => o.Name).First(),
                Case = core.Set<Case>().Where(c => c.Id == r.Holding.Id).Select(c => new { c.Reference, c.Title, c.OpenedAt }).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        var roles = await RolesAsync([.. found.Select(r => r.ProfileId)], cancellation);
        found.ForEach(r => read.Showed(new Subject("person", r.ProfileId.ToString())));
        foreach (var id in found.Where(r => r.Case is not null).Select(r => r.HoldingId).Distinct())
            read.Showed(new Subject(Holding.CaseKind, id.ToString()));
        return
        [
            .. found.Select(r => new PictureRecord(
                r.ProfileId, r.HoldingId, r.Workstream, r.IsOpen, r.ChangedAt,
                r.Agency, r.Case?.Reference, r.Case?.Title, r.Case?.OpenedAt)
            { Roles = [.. roles[r.ProfileId].Order()] }),
        ];
    }

    /// <summary>When the chronologies of these say that what happened, the newest first.</summary>
    public async Task<IReadOnlyList<EntryFact>> EntriesAsync(IReadOnlyList<PictureRecord> records, CancellationToken cancellation)
    {
        var ids = records.Select(r => r.HoldingId).ToList();
        return await core.Set<Entry>().Where(e => ids.Contains(e.HoldingId)).Where(Entry.Stands).Where(Narrowing.IsReadableBy<Entry>(core, caller.Value, holdings.Rule))
            .OrderByDescending(e => e.HappenedAt).Take(MostEntries)
            .Select(e => new EntryFact { HoldingId = e.HoldingId, HappenedAt = e.HappenedAt, Kind = e.Kind, Agency = e.Organisation.Name })
            .ToListAsync(cancellation);
    }

    /// <summary>Warnings and addresses, what is no longer so too.</summary>
    public async Task<IReadOnlyList<Detail>> DetailsAsync(IReadOnlyList<PictureRecord> records, CancellationToken cancellation)
    {
        var profiles = records.Select(r => r.ProfileId).ToList();
        return await core.Set<Detail>().AsNoTracking().Where(d => profiles.Contains(d.ProfileId) && !d.WasWrong && (d is Warning || d is Address))
            .OrderByDescending(d => d.AddedAt).Take(MostDetails).ToListAsync(cancellation);
    }

    /// <summary>What people without an account were asked to do.</summary>
    public async Task<IReadOnlyList<TaskFact>> TasksAsync(IReadOnlyList<PictureRecord> records, CancellationToken cancellation)
    {
        var ids = records.Select(r => r.HoldingId).ToList();
        return await core.Set<ExternalTask>().Where(t => ids.Contains(t.HoldingId)).OrderByDescending(t => t.AskedAt).Take(MostTasks)
            .Select(t => new TaskFact(t.HoldingId, t.AskedAt, t.Ask, t.State)).ToListAsync(cancellation);
    }

    private async Task<ILookup<Guid, InvolvementRole>> RolesAsync(List<Guid> profiles, CancellationToken cancellation) =>
        (await core.Set<Involvement>().Where(i => profiles.Contains(i.ProfileId)).Select(i => new { i.ProfileId, i.Role }).Distinct()
            .OrderBy(i => i.ProfileId).Take(MostRecords * 10).ToListAsync(cancellation)).ToLookup(i => i.ProfileId, i => i.Role);
}

/// <summary>That something is written in a chronology.</summary>
internal sealed record EntryFact
{
    public required Guid HoldingId { get; init; }

    /// <summary>When it happened (UTC).</summary>
    public required DateTime HappenedAt { get; init; }

    public required EntryKind Kind { get; init; }

    /// <summary>The writer's, by name.</summary>
    public required string Agency { get; init; }
}

/// <summary>That something was asked of somebody without an account.</summary>
internal sealed record TaskFact(Guid HoldingId, DateTime AskedAt, string Ask, TaskState State);

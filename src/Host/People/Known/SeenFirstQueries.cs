using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.People.Details;
using ECins.Host.People.Matching;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Known;

/// <summary>
/// Warnings, and how it is safe to reach people, from every record of theirs that the caller reads: who is violent in one case
/// is so at every door.
/// </summary>
internal sealed class SeenFirstQueries(CoreDbContext core, Holdings holdings, MatchQueries matches, IReadLog read) : IScopedService
{
    private const int MostRecords = 1_000;
    private const int MostDetails = 2_000;

    /// <summary>By person, each record that says anything of the kind.</summary>
    /// <param name="people">Whom records are of: <see cref="Profile.PersonId"/>.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ILookup<Guid, SeenFirst>> OfAsync(IReadOnlyCollection<Guid> people, CancellationToken cancellation)
    {
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        var records = await core.Set<Profile>()
            .Where(p => people.Contains(p.PersonId) && reads.Any(h => h.Id == p.HoldingId)
                && (p.Contact != "" || p.Details.Any(d => d.EndedAt == null && !d.WasWrong && (d is Warning || d is ContactDetail))))
            .OrderBy(p => p.Id).Take(MostRecords).Select(p => new { p.Id, p.PersonId, p.Name, p.Contact }).ToListAsync(cancellation);
        var ids = records.Select(r => r.Id).ToList();
        var details = (await core.Set<Detail>().AsNoTracking()
            .Where(d => ids.Contains(d.ProfileId) && d.EndedAt == null && !d.WasWrong && (d is Warning || d is ContactDetail))
            .OrderBy(d => d is Warning ? 0 : 1).ThenByDescending(d => d.AddedAt).Take(MostDetails).ToListAsync(cancellation)).ToLookup(d => d.ProfileId);
        var sources = await matches.SourcesAsync(ids, cancellation);
        var first = records.Select(r => new SeenFirst(
            r.PersonId, r.Name, sources[r.Id], [.. details[r.Id].OfType<Warning>()],
            [.. details[r.Id].OfType<ContactDetail>().Where(c => c.Rules().Length > 0)], r.Contact)).Where(f => !f.IsEmpty).ToList();
        first.ForEach(Show);
        return first.ToLookup(f => f.PersonId);
    }

    /// <summary>Of the people and places of a case that the caller reads.</summary>
    public async Task<ILookup<Guid, SeenFirst>> OfCaseAsync(Guid caseId, CancellationToken cancellation) =>
        await OfAsync(
            await core.Set<Profile>().Where(p => p.HoldingId == caseId).Select(p => p.PersonId).Distinct().OrderBy(p => p).Take(MostRecords).ToListAsync(cancellation),
            cancellation);

    private void Show(SeenFirst first)
    {
        read.Showed(new Subject("person", first.Source.ProfileId.ToString()));
        if (first.Source.IsCase)
            read.Showed(new Subject(Holding.CaseKind, first.Source.HoldingId.ToString()));
    }
}

using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.People.Details;
using ECins.Host.People.Matching;
using ECins.Host.People.Portraits;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Protecting;

/// <summary>
/// Where else the same is said of a person, on any record of theirs that the caller reads; what is over too, since people are
/// found by it all the same.
/// </summary>
internal sealed class SameSaidQueries(CoreDbContext core, Holdings holdings, MatchQueries matches, IReadLog read) : IScopedService
{
    private const int Most = 1_000;

    /// <param name="person">Whose records.</param>
    /// <param name="detail">What is said.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<SameSaid>> OfAsync(Guid person, Detail detail, CancellationToken cancellation)
    {
        var rule = holdings.Rule;
        var reads = core.Set<Holding>().Where(rule.Allows(Level.Read));
        var writes = core.Set<Holding>().Where(rule.Allows(Level.Contribute));
        var known = await core.Set<Detail>().AsNoTracking().Include(d => ((Identifier)d).Organisation)
            .Where(d => d.Id != detail.Id && !d.WasWrong && !(d is Warning) && !(d is Portrait))
            .Join(core.Set<Profile>().Where(p => p.PersonId == person && reads.Any(h => h.Id == p.HoldingId)), d => d.ProfileId, p => p.Id, (d, p) => new { Detail = d, p.HoldingId })
            .OrderByDescending(d => d.Detail.AddedAt).Take(Most)
            .Select(d => new { d.Detail, MayWrite = writes.Any(h => h.Id == d.HoldingId) }).ToListAsync(cancellation);
        var same = known.Where(d => d.Detail.SaysTheSameAs(detail)).ToList();
        var sources = await matches.SourcesAsync([.. same.Select(d => d.Detail.ProfileId).Distinct()], cancellation);
        same.ForEach(d => read.Showed(new Subject("person", d.Detail.ProfileId.ToString())));
        return [.. same.Select(d => new SameSaid(d.Detail, sources[d.Detail.ProfileId], d.MayWrite))];
    }

    /// <summary>When a detail was said to be protected, or no longer; the newest first.</summary>
    public async Task<IReadOnlyList<ProtectionChange>> HistoryAsync(Guid detail, CancellationToken cancellation) =>
        await core.Set<ProtectionChange>().AsNoTracking().Include(c => c.By).Where(c => c.DetailId == detail)
            .OrderByDescending(c => c.At).Take(Most).ToListAsync(cancellation);
}

/// <param name="Detail">What is said.</param>
/// <param name="Source">On which record.</param>
/// <param name="MayWrite">Whether the caller contributes to what supplied it.</param>
internal sealed record SameSaid(Detail Detail, RecordSource Source, bool MayWrite);

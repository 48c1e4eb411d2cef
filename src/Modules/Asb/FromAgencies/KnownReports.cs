using ECins.Asb.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.FromAgencies;

/// <summary>Which reports are here already. Whoever brings a file knows them: they hold the same, in their own agency's words.</summary>
internal static class KnownReports
{
    /// <summary>Of reports read, those that are not here yet, each once.</summary>
    /// <param name="asb">The workstream's records.</param>
    /// <param name="organisation">Whose reports they are.</param>
    /// <param name="read">At most a batch of them.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<IReadOnlyList<RowRead>> NewAsync(
        this AsbDbContext asb, Guid organisation, IReadOnlyList<RowRead> read, CancellationToken cancellation)
    {
        var keys = read.Select(r => (Guid?)r.Key).Distinct().ToList();
        var taken = await asb.Incidents.Where(i => keys.Contains(i.ImportKey)).Select(i => i.ImportKey!.Value).ToHashSetAsync(cancellation);
        var references = read.Select(r => r.Draft!.FromReference).Where(r => r.Length > 0).Distinct().ToList();
        var typed = (await asb.Incidents
                .Where(i => references.Contains(i.FromReference) && i.ImportKey == null && i.Triage.AgencyId == organisation)
                .Select(i => new { i.FromAgency, i.FromReference, i.HappenedOn }).ToListAsync(cancellation))
            .Select(i => (AgencyFile.KeyOf(i.FromAgency), i.FromReference, i.HappenedOn)).ToHashSet();
        return
        [
            .. read.DistinctBy(r => r.Key)
                .Where(r => !taken.Contains(r.Key) && !typed.Contains((AgencyFile.KeyOf(r.Draft!.FromAgency), r.Draft.FromReference, r.Draft.Day!.Value))),
        ];
    }
}

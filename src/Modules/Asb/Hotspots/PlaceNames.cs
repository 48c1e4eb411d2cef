using ECins.Asb.Incidents;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Hotspots;

/// <summary>What places are called, whose reports are found by key.</summary>
internal static class PlaceNames
{
    /// <summary>The newest report of each place, and how that calls it.</summary>
    /// <param name="reports">Those that the caller reads.</param>
    /// <param name="keys">The places, as <see cref="Incident.PlaceKey"/>.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task<IReadOnlyDictionary<string, NamedPlace>> NewestAtAsync(
        this IQueryable<Incident> reports, IReadOnlyCollection<string> keys, CancellationToken cancellation) =>
        await reports.Where(i => keys.Contains(i.PlaceKey)).GroupBy(i => i.PlaceKey)
            .Select(g => g.OrderByDescending(i => i.HappenedOn).ThenBy(i => i.Id).Select(i => new { i.PlaceKey, i.Id, i.Place, i.HappenedOn }).First())
            .ToDictionaryAsync(i => i.PlaceKey, i => new NamedPlace(i.Id, i.Place, i.HappenedOn), cancellation);
}

/// <param name="ReportId">The newest report of it.</param>
/// <param name="Name">As that says it.</param>
/// <param name="Last">When that happened (UK date).</param>
internal sealed record NamedPlace(Guid ReportId, string Name, DateOnly Last);

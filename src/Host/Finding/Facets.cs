using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Finding;

/// <summary>By what what was found can be kept to a part of it: each with how much of it there is, the most first.</summary>
internal sealed record Facets(
    IReadOnlyList<Facet> Workstreams, IReadOnlyList<Facet> Agencies, IReadOnlyList<Facet> States, IReadOnlyList<Facet> Years)
{
    public static Facets None { get; } = new([], [], [], []);
}

/// <param name="Value">What is posted.</param>
/// <param name="Name">As shown.</param>
/// <param name="Counted">How much of what was found is so, as far as counted.</param>
internal sealed record Facet(string Value, string Name, string Counted);

/// <summary>What of the records found is counted, part by part: those that were looked at anyway.</summary>
internal sealed class FoundSoFar
{
    private readonly List<FindQueries.Hit> _hits = [];

    public IReadOnlyList<FindQueries.Hit> Hits => _hits;

    /// <summary>Of a part there is more than was looked at.</summary>
    public bool HasMore { get; private set; }

    public void Add(IEnumerable<FindQueries.Hit> hits, bool hasMore)
    {
        _hits.AddRange(hits);
        HasMore |= hasMore;
    }
}

/// <summary>Names and counts what was found can be kept to.</summary>
internal sealed class FacetQueries(CoreDbContext core, ModuleCatalog catalog) : IScopedService
{
    private const int MostOfEach = 12;

    internal async Task<Facets> OfAsync(FoundSoFar found, CancellationToken cancellation)
    {
        var agencies = found.Hits.Select(h => h.AgencyId).Distinct().ToList();
        var names = agencies.Count == 0 ? new Dictionary<Guid, string>() : await core.Set<Organisation>().Where(o => agencies.Contains(o.Id))
            .Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name, cancellation);
        return new Facets(
            Count(found, h => h.Workstream, key => key, key => catalog.Find(key)!.Name),
            Count(found, h => h.AgencyId, id => id.ToString(), id => names.GetValueOrDefault(id, "")),
            Count(found, h => h.IsOpen, isOpen => isOpen.ToString(), isOpen => isOpen ? "Open" : "Closed"),
            [.. Count(found, h => YearOf(h.At), year => $"{year}", year => $"{year}").OrderByDescending(f => f.Value, StringComparer.Ordinal)]);
    }

    private static IReadOnlyList<Facet> Count<T>(FoundSoFar found, Func<FindQueries.Hit, T> of, Func<T, string> value, Func<T, string> name)
        where T : notnull =>
    [
        .. found.Hits.CountBy(of).Select(c => (c.Value, Facet: new Facet(value(c.Key), name(c.Key), $"{c.Value}{(found.HasMore ? "+" : "")}")))
            .OrderByDescending(c => c.Value).ThenBy(c => c.Facet.Name, StringComparer.Ordinal).Take(MostOfEach).Select(c => c.Facet),
    ];

    private static int YearOf(DateTime utc) => UkTime.InUk(utc).Year;
}

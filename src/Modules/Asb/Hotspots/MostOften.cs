using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Hotspots;

/// <summary>
/// Finds what stands most often among what the caller reads, without asking the access rule of everything. What stands often at all
/// is counted first, which takes a hundredth of the time, and decides only the order in which the rule is asked: as soon as nothing
/// that was not asked yet can be among the first, it is over. Those counts are shown to nobody.
/// </summary>
internal static class MostOften
{
    private const int MostLookedAt = 10_000;
    private const int First = 3;
    private const int AtOnce = 500;

    /// <param name="readable">Of the records that the caller reads, what is counted of each.</param>
    /// <param name="all">The same of all records.</param>
    /// <param name="most">How many are wanted.</param>
    /// <param name="atLeast">How often one must stand there.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The most frequent first.</returns>
    public static async Task<IReadOnlyList<string>> OfAsync(
        IQueryable<string> readable, IQueryable<string> all, int most, int atLeast, CancellationToken cancellation)
    {
        var order = await CountsAsync(all, MostLookedAt, atLeast, cancellation);
        var found = new List<Often>();
        for (var at = 0; at < order.Count;)
        {
            List<string> asked = [.. order.Skip(at).Take(at == 0 ? First * most : AtOnce).Select(o => o.Key)];
            found.AddRange(await CountsAsync(readable.Where(k => asked.Contains(k)), asked.Count, atLeast, cancellation));
            found = [.. found.OrderByDescending(f => f.Count).ThenBy(f => f.Key, StringComparer.Ordinal).Take(most)];
            at += asked.Count;
            if (found.Count == most && found[^1].Count >= order[at - 1].Count)
                return Keys(found);
        }

        return Keys(order.Count < MostLookedAt ? found : await CountsAsync(readable, most, atLeast, cancellation));
    }

    private static Task<List<Often>> CountsAsync(IQueryable<string> keys, int most, int atLeast, CancellationToken cancellation) => keys
        .GroupBy(k => k).Where(g => g.Count() >= atLeast).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Take(most)
        .Select(g => new Often(g.Key, g.Count())).ToListAsync(cancellation);

    private static IReadOnlyList<string> Keys(IEnumerable<Often> found) => [.. found.Select(f => f.Key)];

    private sealed record Often(string Key, int Count);
}

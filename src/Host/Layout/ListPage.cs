namespace ECins.Host.Layout;

/// <summary>A page of a list that is leafed through by how many stand before it.</summary>
/// <param name="Rows">What stands on it.</param>
/// <param name="From">How many stand before it.</param>
/// <param name="HasMore">Others stand after it.</param>
internal sealed record ListPage<T>(IReadOnlyList<T> Rows, int From, bool HasMore)
{
    /// <summary>Where the page before is.</summary>
    public string? Previous => From > 0 ? $"?from={Math.Max(From - ListPage.Most, 0)}" : null;

    /// <summary>Where the page after is.</summary>
    public string? Next => HasMore ? $"?from={From + ListPage.Most}" : null;
}

internal static class ListPage
{
    /// <summary>How many stand on a page.</summary>
    public const int Most = 50;

    private const int Furthest = 1_000_000;

    /// <summary>What stands on the page that begins there, and one more where others follow.</summary>
    public static IQueryable<T> From<T>(this IOrderedQueryable<T> all, int from) => all.Skip(Within(from)).Take(Most + 1);

    /// <summary>The page that begins there, of what <see cref="From{T}"/> found.</summary>
    public static ListPage<T> Of<T>(IReadOnlyList<T> found, int from) =>
        new([.. found.Take(Most)], Within(from), found.Count > Most);

    private static int Within(int from) => Math.Clamp(from, 0, Furthest);
}

namespace ECins.Host.Layout;

/// <summary>A page of a list that is leafed through by how many stand before it.</summary>
/// <param name="Rows">What stands on it.</param>
/// <param name="From">How many stand before it.</param>
/// <param name="HasMore">Others stand after it.</param>
internal sealed record ListPage<T>(IReadOnlyList<T> Rows, int From, bool HasMore)
{
    /// <summary>How many stand on a page.</summary>
    public const int Most = 50;

    /// <summary>Where the page before is.</summary>
    public string? Previous => From > 0 ? $"?from={Math.Max(From - Most, 0)}" : null;

    /// <summary>Where the page after is.</summary>
    public string? Next => HasMore ? $"?from={From + Most}" : null;
}

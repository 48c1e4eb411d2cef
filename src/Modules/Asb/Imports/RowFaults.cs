namespace ECins.Asb.Imports;

/// <summary>A page of the rows of a file that are left out.</summary>
/// <param name="Lines">The line in the file, and why.</param>
/// <param name="MoreHref">Where the next page is; <c>null</c> on the last.</param>
internal sealed record RowFaults(IReadOnlyList<(int Line, string Reason)> Lines, string? MoreHref)
{
    public const int APage = 50;

    public static RowFaults None { get; } = new([], null);

    /// <param name="faults">From the first of the page, in order.</param>
    /// <param name="href">The page that shows them.</param>
    public static RowFaults Of(IEnumerable<(int Line, string Reason)> faults, string href)
    {
        List<(int Line, string Reason)> some = [.. faults.Take(APage + 1)];
        return new RowFaults([.. some.Take(APage)], some.Count > APage ? $"{href}?from={some[^1].Line}" : null);
    }
}

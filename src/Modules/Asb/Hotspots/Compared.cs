namespace ECins.Asb.Hotspots;

/// <summary>A count beside those of the time before and of the same time a year before.</summary>
/// <param name="Now">How many there are.</param>
/// <param name="Before">How many there were before; <c>null</c> when nothing of that time is on record.</param>
/// <param name="YearBefore">How many there were a year before; <c>null</c> when nothing of that time is on record.</param>
internal sealed record Compared(int Now, int? Before, int? YearBefore)
{
    public static Compared Nothing { get; } = new(0, 0, 0);

    public static Compared Sum(IEnumerable<Compared> all) =>
        all.Aggregate(Nothing, (sum, one) => new(sum.Now + one.Now, sum.Before + one.Before, sum.YearBefore + one.YearBefore));

    /// <summary>Without what would be compared with a time of which nothing at all is on record.</summary>
    /// <param name="all">What there is of all kinds and places together.</param>
    public Compared Within(Compared all) =>
        new(Now, all.Before is null or 0 ? null : Before, all.YearBefore is null or 0 ? null : YearBefore);
}

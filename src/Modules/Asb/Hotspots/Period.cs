namespace ECins.Asb.Hotspots;

/// <summary>The days that are counted, whole months but for the month that is not over, and those they are compared with.</summary>
internal sealed record Period
{
    private Period(Stretch stretch, Days now, Days before, Days yearBefore) => (Stretch, Now, Before, YearBefore) = (stretch, now, before, yearBefore);

    public Stretch Stretch { get; }

    public Days Now { get; }

    /// <summary>As many months before; of a month that is not over, the same days of the month before, as far as it has them.</summary>
    public Days Before { get; }

    /// <summary>The same months, or the same days, a year before.</summary>
    public Days YearBefore { get; }

    /// <summary>A year is compared with the year before, and with nothing else.</summary>
    public bool IsYear => Stretch == Stretch.TwelveMonths;

    /// <summary>Whole months alone can be counted where no more than the month is known.</summary>
    public bool IsWholeMonths => Stretch != Stretch.SoFar;

    /// <param name="stretch">How long it is.</param>
    /// <param name="last">Any day of its last month; not asked of the month that is not over.</param>
    /// <param name="today">UK date.</param>
    public static Period Of(Stretch stretch, DateOnly last, DateOnly today)
    {
        if (stretch == Stretch.SoFar)
            return SoFar(Days.FirstOf(today), today);

        var (months, end) = (stretch.Months(), Days.FirstOf(last));
        var from = end.AddMonths(1 - months);
        return new Period(stretch, Days.OfMonths(from, months), Days.OfMonths(from.AddMonths(-months), months), Days.OfMonths(from.AddYears(-1), months));
    }

    /// <summary>The first day of the newest month that is over.</summary>
    public static DateOnly LastMonth(DateOnly today) => Days.FirstOf(today).AddMonths(-1);

    private static Period SoFar(DateOnly from, DateOnly today) => new(
        Stretch.SoFar, new Days(from, today), new Days(from.AddMonths(-1), today.AddMonths(-1)), new Days(from.AddYears(-1), today.AddYears(-1)));
}

/// <summary>How long is counted.</summary>
internal enum Stretch
{
    Month,
    ThreeMonths,
    TwelveMonths,

    /// <summary>The month that is not over, until today.</summary>
    SoFar,
}

/// <param name="From">The first day.</param>
/// <param name="Until">The last.</param>
internal readonly record struct Days(DateOnly From, DateOnly Until)
{
    public static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    public static Days OfMonths(DateOnly from, int months) => new(from, from.AddMonths(months).AddDays(-1));

    /// <summary>The first day of each month that has any of them.</summary>
    public IEnumerable<DateOnly> Months()
    {
        for (var month = FirstOf(From); month <= Until; month = month.AddMonths(1))
            yield return month;
    }
}

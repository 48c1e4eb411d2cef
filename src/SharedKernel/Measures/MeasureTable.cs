namespace ECins.SharedKernel.Measures;

/// <summary>What was counted.</summary>
/// <param name="Of">What its rows are: "Month".</param>
/// <param name="Columns">What is counted of each.</param>
/// <param name="Rows">The rows, in the order in which they are shown; at most a few hundred.</param>
public sealed record MeasureTable(string Of, IReadOnlyList<MeasureColumn> Columns, IReadOnlyList<MeasureRow> Rows)
{
    /// <summary>Nothing at all was counted.</summary>
    public bool IsEmpty => Rows.All(r => r.Numbers.All(n => n is null or 0));

    /// <summary>One row for each month of a period.</summary>
    /// <param name="period">Which.</param>
    /// <param name="columns">What is counted.</param>
    /// <param name="counts">What was counted in a month, given by its first day.</param>
    public static MeasureTable ByMonth(MeasurePeriod period, IReadOnlyList<MeasureColumn> columns, Func<DateOnly, IReadOnlyList<double?>> counts) =>
        new("Month", columns, [.. period.Months.Select(m => new MeasureRow(MeasureWords.Month(m), counts(m)))]);
}

/// <summary>A column of numbers.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="IsDrawn">It is a part of the bar that is drawn of its row. Parts add up: of columns that do not, at most one is drawn.</param>
/// <param name="Unit">What stands behind each number: "%".</param>
public sealed record MeasureColumn(string Name, bool IsDrawn = true, string Unit = "");

/// <summary>A row.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Numbers">One for each column; <c>null</c> where there is nothing to count.</param>
public sealed record MeasureRow(string Name, IReadOnlyList<double?> Numbers);

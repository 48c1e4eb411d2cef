using ECins.SharedKernel;

namespace ECins.Asb.Hotspots;

/// <summary>What is counted at one place: the newest month, three months and year, beside the time before.</summary>
internal sealed class PlaceCounts(ReportCounts reports, PublishedCounts published, Map.MapQueries map, TimeProvider time) : IScopedService
{
    private static readonly Stretch[] Shown = [Stretch.Month, Stretch.ThreeMonths, Stretch.TwelveMonths];

    /// <summary>Of the reports that the caller reads.</summary>
    public async Task<PlaceSummary> OfReportsAsync(string key, CancellationToken cancellation)
    {
        var lines = new List<(Period, Compared)>();
        foreach (var period in Shown.Select(s => Period.Of(s, Period.LastMonth(time.UkToday()), time.UkToday())))
        {
            var counts = await reports.AtAsync(new HotspotFilter(Source.Reports, period, null, null), [key], cancellation);
            lines.Add((period, counts.GetValueOrDefault(key, Compared.Nothing)));
        }

        return new PlaceSummary("reports", lines);
    }

    /// <summary>Of the published incidents, up to the newest month on record.</summary>
    public async Task<PlaceSummary> OfPublishedAsync(Guid place, CancellationToken cancellation)
    {
        var onRecord = (await map.MonthsAsync(cancellation)).ToHashSet();
        var lines = new List<(Period, Compared)>();
        foreach (var period in Shown.Where(_ => onRecord.Count > 0).Select(s => Period.Of(s, onRecord.Max(), time.UkToday())))
        {
            var count = (await published.AtAsync(period, [place], cancellation)).GetValueOrDefault(place, Compared.Nothing);
            lines.Add((period, new Compared(count.Now, Known(period.Before, count.Before), Known(period.YearBefore, count.YearBefore))));
        }

        return new PlaceSummary("published incidents", lines);

        int? Known(Days days, int? count) => days.Months().All(onRecord.Contains) ? count : null;
    }
}

/// <param name="Counted">What is counted: reports.</param>
/// <param name="Lines">From the shortest time to the longest.</param>
internal sealed record PlaceSummary(string Counted, IReadOnlyList<(Period Period, Compared Count)> Lines)
{
    public IEnumerable<string> Texts => Lines.Select(l => l.Count.Show(l.Period.Stretch, $"{l.Count.Now:N0} {(l.Count.Now == 1 ? Counted[..^1] : Counted)} {l.Period.Show()}"));

    /// <summary>As a problem is opened on it.</summary>
    public string Text(string place) => string.Join('\n', Texts.Prepend(place + ":"));
}

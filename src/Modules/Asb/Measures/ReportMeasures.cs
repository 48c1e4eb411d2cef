using ECins.Asb.Data;
using ECins.Asb.Incidents;
using ECins.Asb.Triaging;
using ECins.SharedKernel;
using ECins.SharedKernel.Measures;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Measures;

/// <summary>What is reported, how, and how it ends.</summary>
internal sealed class ReportMeasures(AsbDbContext asb, IncidentQueries incidents) : IScopedService
{
    private static readonly MeasureColumn[] BesideYearBefore = [new("In the period"), new("A year before", IsDrawn: false)];

    public async Task<MeasureTable> ByTypeAsync(MeasurePeriod period, CancellationToken cancellation)
    {
        var (now, before) = (await TypesAsync(period, cancellation), await TypesAsync(period.YearBefore, cancellation));
        return Beside("Type", now.Keys.Union(before.Keys), now, before);
    }

    public async Task<MeasureTable> ByChannelAsync(MeasurePeriod period, CancellationToken cancellation)
    {
        var (now, before) = (await ChannelsAsync(period, cancellation), await ChannelsAsync(period.YearBefore, cancellation));
        return Beside("Came in", Enum.GetValues<ReportChannel>().Select(c => c.Show()), now, before);
    }

    public async Task<MeasureTable> HateAsync(MeasurePeriod period, CancellationToken cancellation)
    {
        var (now, before) = (await StrandsAsync(period, cancellation), await StrandsAsync(period.YearBefore, cancellation));
        return Beside("Strand", IncidentWords.Strands.Select(s => s.Show()), now, before);
    }

    public async Task<MeasureTable> EndedAsync(MeasurePeriod period, CancellationToken cancellation)
    {
        var (begins, ends) = (period.Begins, period.Ends);
        var readable = incidents.Readable();
        var counts = await asb.Set<Triage>().AsNoTracking()
            .Where(t => t.ClosedAt >= begins && t.ClosedAt < ends && t.State == TriageState.Closed && readable.Any(i => i.Id == t.Id))
            .GroupBy(t => t.ClosingReason!.Name).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        return new MeasureTable("Reason", [new("Reports")], [.. counts.OrderByDescending(c => c.Count).ThenBy(c => c.Key).Select(c => new MeasureRow(c.Key, [c.Count]))]);
    }

    private IQueryable<Incident> Recorded(MeasurePeriod period)
    {
        var (begins, ends) = (period.Begins, period.Ends);
        return incidents.Readable().Where(i => i.RecordedAt >= begins && i.RecordedAt < ends);
    }

    private Task<Dictionary<string, int>> TypesAsync(MeasurePeriod period, CancellationToken cancellation) => Recorded(period)
        .GroupBy(i => i.Type.Parent == null ? i.Type.Name : i.Type.Parent.Name).Select(g => new { g.Key, Count = g.Count() })
        .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);

    private async Task<Dictionary<string, int>> ChannelsAsync(MeasurePeriod period, CancellationToken cancellation) =>
        (await Recorded(period).GroupBy(i => i.Channel).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation)).ToDictionary(g => g.Key.Show(), g => g.Count);

    private async Task<Dictionary<string, int>> StrandsAsync(MeasurePeriod period, CancellationToken cancellation)
    {
        var counts = await Recorded(period).Where(i => i.Hate != HateStrands.None).GroupBy(i => i.Hate).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        return IncidentWords.Strands.ToDictionary(s => s.Show(), s => counts.Where(c => c.Key.HasFlag(s)).Sum(c => c.Count));
    }

    private static MeasureTable Beside(string of, IEnumerable<string> names, Dictionary<string, int> now, Dictionary<string, int> before) => new(
        of, BesideYearBefore,
        [.. names.Select(n => new MeasureRow(n, [now.GetValueOrDefault(n), before.GetValueOrDefault(n)])).OrderByDescending(r => r.Numbers[0]).ThenBy(r => r.Name)]);
}

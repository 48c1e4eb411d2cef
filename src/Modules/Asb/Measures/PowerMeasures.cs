using ECins.Asb.Powers;
using ECins.SharedKernel;
using ECins.SharedKernel.Measures;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Measures;

/// <summary>Which tools and powers are used, and how they hold.</summary>
internal sealed class PowerMeasures(PowerQueries powers, TimeProvider time) : IScopedService
{
    private static readonly MeasureColumn[] Columns =
        [new("Served"), new("In force now", IsDrawn: false), new("Breaches", IsDrawn: false), new("Appeals", IsDrawn: false), new("Discharged or withdrawn", IsDrawn: false)];

    public async Task<MeasureTable> UsedAsync(MeasurePeriod period, CancellationToken cancellation)
    {
        var (begins, ends, now) = (period.Begins, period.Ends, time.GetUtcNow().UtcDateTime);
        var used = powers.Readable();
        var served = await CountAsync(used.Where(p => p.ServedAt >= begins && p.ServedAt < ends), cancellation);
        var standing = await CountAsync(PowerQueries.Standing(used, now), cancellation);
        var ended = await CountAsync(
            used.Where(p => (p.State == PowerState.Discharged || p.State == PowerState.Withdrawn) && p.EndedOn >= period.From && p.EndedOn <= period.LastDay), cancellation);
        var breaches = await HappenedAsync(used, PowerEventKind.Breach, period, cancellation);
        var appeals = await HappenedAsync(used, PowerEventKind.Appeal, period, cancellation);
        Dictionary<Guid, int>[] columns = [served, standing, breaches, appeals, ended];
        return new MeasureTable(
            "Power", Columns,
            [
                .. (await powers.LadderAsync(cancellation)).Where(r => columns.Any(c => c.ContainsKey(r.Id)))
                    .Select(r => new MeasureRow(r.Terms.Name, [.. columns.Select(c => (double?)c.GetValueOrDefault(r.Id))])),
            ]);
    }

    private static Task<Dictionary<Guid, int>> CountAsync(IQueryable<UsedPower> used, CancellationToken cancellation) =>
        used.GroupBy(p => p.TypeId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);

    private static Task<Dictionary<Guid, int>> HappenedAsync(IQueryable<UsedPower> used, PowerEventKind kind, MeasurePeriod period, CancellationToken cancellation)
    {
        var (from, to) = (period.From, period.LastDay);
        return used.SelectMany(p => p.Events.Where(e => e.Kind == kind && e.On >= from && e.On <= to), (p, e) => p.TypeId)
            .GroupBy(id => id).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
    }
}

using ECins.Asb.Data;
using ECins.Asb.Incidents;
using ECins.Asb.Triaging;
using ECins.SharedKernel;
using ECins.SharedKernel.Measures;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Measures;

/// <summary>How soon those who report are spoken to.</summary>
internal sealed class ContactMeasures(AsbDbContext asb, IncidentQueries incidents, TimeProvider time) : IScopedService
{
    private static readonly MeasureColumn[] Columns =
        [new("In time"), new("Late"), new("Still owed"), new("Not possible"), new("In time, of those whose day came", IsDrawn: false, "%")];

    public async Task<MeasureTable> InTimeAsync(MeasurePeriod period, CancellationToken cancellation)
    {
        var (begins, ends, today) = (period.Begins, period.Ends, time.UkToday());
        var readable = incidents.Readable();
        var clocks = (await asb.Set<Triage>().AsNoTracking().Where(t => t.HasClock && t.ReceivedAt >= begins && t.ReceivedAt < ends && readable.Any(i => i.Id == t.Id))
            .Select(t => new { t.ReceivedAt, Facts = new ContactFacts(true, t.DueOn, t.ContactedAt, t.NoContactWhy) }).ToListAsync(cancellation))
            .ToLookup(t => MeasurePeriod.MonthOf(t.ReceivedAt), t => t.Facts);
        return MeasureTable.ByMonth(period, Columns, month => Count([.. clocks[month]], today));
    }

    /// <summary>In time, late, still owed, not possible; and the first of those for which it is settled, in percent.</summary>
    internal static IReadOnlyList<double?> Count(IReadOnlyList<ContactFacts> clocks, DateOnly today)
    {
        var possible = clocks.Where(c => c.NoContactWhy.Length == 0).ToList();
        var made = possible.Where(c => c.ContactedAt is not null).ToList();
        var inTime = made.Count(c => DateOnly.FromDateTime(UkTime.InUk(c.ContactedAt!.Value)) <= c.DueOn);
        var owed = possible.Count - made.Count;
        return
        [
            inTime, made.Count - inTime, owed, clocks.Count - possible.Count,
            MeasureWords.Percent(inTime, made.Count + possible.Count(c => c.IsLateOn(today))),
        ];
    }
}

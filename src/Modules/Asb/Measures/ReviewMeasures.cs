using ECins.Asb.CaseReviews;
using ECins.SharedKernel;
using ECins.SharedKernel.Measures;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Measures;

/// <summary>Whether ASB case reviews keep to their clocks.</summary>
internal sealed class ReviewMeasures(CaseReviewQueries reviews, WorkingDays days, TimeProvider time) : IScopedService
{
    // A step is due at the latest so long after a review was asked for, as a rule.
    private const int MonthsBefore = 12;

    private static readonly string[] Steps = ["Acknowledge", "Decide on the threshold", "Hold the panel"];

    public async Task<MeasureTable> InTimeAsync(MeasurePeriod period, CancellationToken cancellation)
    {
        var (from, to, today) = (period.From.AddMonths(-MonthsBefore), period.LastDay, time.UkToday());
        var asked = await reviews.Readable().Include(r => r.Decision).Where(r => r.ReceivedOn >= from && r.ReceivedOn <= to).ToListAsync(cancellation);
        var clocks = asked.SelectMany(r => r.Clocks(days, today)).Where(c => c.By >= period.From && c.By <= to && !c.WasDropped).ToLookup(c => c.Step);
        return new MeasureTable(
            "Step", [new("In time"), new("Late"), new("Not due yet"), new("In time, of those due", IsDrawn: false, "%")],
            [.. Steps.Select(s => new MeasureRow(s, Count([.. clocks[s]])))]);
    }

    private static IReadOnlyList<double?> Count(IReadOnlyList<ReviewClock> clocks)
    {
        var late = clocks.Count(c => c.IsLate);
        var waiting = clocks.Count(c => !c.IsLate && c.DoneOn is null);
        var inTime = clocks.Count - late - waiting;
        return [inTime, late, waiting, MeasureWords.Percent(inTime, inTime + late)];
    }
}

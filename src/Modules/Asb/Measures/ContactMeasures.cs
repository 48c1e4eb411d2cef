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
    private const int LastHour = 23;

    private static readonly MeasureColumn[] Columns =
        [new("In time"), new("Late"), new("Still to come"), new("Not possible"), new("In time, of those whose day came", IsDrawn: false, "%")];

    public async Task<MeasureTable> InTimeAsync(MeasurePeriod period, CancellationToken cancellation)
    {
        var (begins, ends, today) = (period.Begins, period.Ends, time.UkToday());
        var readable = incidents.Readable();
        var clocks = asb.Set<Triage>().AsNoTracking().Where(t => t.HasClock && t.ReceivedAt >= begins && t.ReceivedAt < ends && readable.Any(i => i.Id == t.Id));
        var months = (await CountAsync(clocks, today, cancellation)).ToLookup(c => c.Month);
        return MeasureTable.ByMonth(period, Columns, month => Count([.. months[month]]));
    }

    /// <summary>In time, late or overdue, still owed in time, not possible; and the first of those for which it is settled, in percent.</summary>
    internal static IReadOnlyList<double?> Count(IReadOnlyList<ContactCount> counts)
    {
        var (inTime, late, owed, overdue) = (Sum(ContactOutcome.InTime), Sum(ContactOutcome.Late), Sum(ContactOutcome.Owed), Sum(ContactOutcome.Overdue));
        return [inTime, late + overdue, owed, Sum(ContactOutcome.NotPossible), MeasureWords.Percent(inTime, inTime + late + overdue)];

        int Sum(ContactOutcome outcome) => counts.Where(c => c.Outcome == outcome).Sum(c => c.Count);
    }

    // Counted in the database by UTC days. The UK's day is another only for the last hour of one in summer, so that those hours are counted
    // apart, each with its day.
    private static async Task<List<ContactCount>> CountAsync(IQueryable<Triage> clocks, DateOnly today, CancellationToken cancellation)
    {
        var groups = await clocks.GroupBy(t => new
        {
            t.ReceivedAt.Year,
            t.ReceivedAt.Month,
            LateDay = t.ReceivedAt.Hour == LastHour ? t.ReceivedAt.Day : 0,
            IsPossible = t.NoContactWhy == "",
            IsMade = t.ContactedAt != null,
            IsInTime = t.ContactedAt != null && DateOnly.FromDateTime(t.ContactedAt.Value) <= t.DueOn,
            LastHourOf = t.ContactedAt != null && t.ContactedAt.Value.Hour == LastHour && DateOnly.FromDateTime(t.ContactedAt.Value) == t.DueOn ? (DateOnly?)t.DueOn : null,
            IsOverdue = t.DueOn < today,
        }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        return
        [
            .. groups.Select(g => new ContactCount(
                MonthOf(g.Key.Year, g.Key.Month, g.Key.LateDay),
                OutcomeOf(g.Key.IsPossible, g.Key.IsMade, g.Key.IsInTime && !IsDayAfter(g.Key.LastHourOf), g.Key.IsOverdue),
                g.Count)),
        ];
    }

    private static DateOnly MonthOf(int year, int month, int lateDay) => lateDay == 0
        ? new DateOnly(year, month, 1)
        : MeasurePeriod.MonthOf(new DateTime(year, month, lateDay, LastHour, 0, 0, DateTimeKind.Utc));

    private static bool IsDayAfter(DateOnly? day) =>
        day is { } utc && UkTime.DayOf(utc.ToDateTime(new TimeOnly(LastHour, 0), DateTimeKind.Utc)) > utc;

    private static ContactOutcome OutcomeOf(bool isPossible, bool isMade, bool isInTime, bool isOverdue) => (isPossible, isMade) switch
    {
        (false, _) => ContactOutcome.NotPossible,
        (_, true) => isInTime ? ContactOutcome.InTime : ContactOutcome.Late,
        _ => isOverdue ? ContactOutcome.Overdue : ContactOutcome.Owed,
    };
}

/// <param name="Month">When the reports came: the first day of the UK month.</param>
/// <param name="Outcome">Whether whoever made them was spoken to.</param>
/// <param name="Count">How many.</param>
internal sealed record ContactCount(DateOnly Month, ContactOutcome Outcome, int Count);

internal enum ContactOutcome
{
    InTime,
    Late,

    /// <summary>Its day has not gone by.</summary>
    Owed,

    /// <summary>Still owed, and its day has gone by.</summary>
    Overdue,

    NotPossible,
}

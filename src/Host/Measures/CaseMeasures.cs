using ECins.Host.Access;
using ECins.Host.Assessments;
using ECins.Host.Cases;
using ECins.Host.Cases.Closing;
using ECins.Host.Cases.Plan;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Measures;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Measures;

/// <summary>What is counted of the cases of every workstream, as far as the caller reads them.</summary>
internal sealed class CaseMeasures(CoreDbContext core, Holdings holdings, AssessmentCatalog assessments, TimeProvider time) : IScopedService
{
    private const int MostRows = 200;
    private const string NotAssessed = "Not assessed";

    private static readonly (string Name, int Months)[] Ages =
        [("Less than a month", 1), ("1 to 3 months", 3), ("3 to 6 months", 6), ("6 to 12 months", 12), ("Longer than a year", int.MaxValue)];

    public IReadOnlyList<Measure> Of(WorkstreamModule module) =>
    [
        new("open-cases", "Open cases by owner", "Open cases now, by who owns them and the highest risk that anybody in them is assessed at.", (_, c) => OpenAsync(module.Key, c)),
        new("late-reviews", "Overdue reviews", "Reviews of assessments whose day is past, by who owns the case and whose review it is.", (_, c) => LateAsync(module.Key, c)),
        new("time-open", "How long cases are open", "Open cases by how long they have been open, and cases closed in the period by how long they were.", (p, c) => TimeOpenAsync(module.Key, p, c)),
        new("opened-closed", "Cases opened and closed", "Cases opened, closed and opened again in each month, and how many days those closed were open.", (p, c) => OpenedAndClosedAsync(module.Key, p, c)),
    ];

    private IQueryable<Holding> Cases(string workstream) =>
        core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read)).Where(h => h.Workstream == workstream && h.Kind == Holding.CaseKind);

    private async Task<MeasureTable> OpenAsync(string workstream, CancellationToken cancellation)
    {
        var open = Cases(workstream).Where(h => h.IsOpen);
        var owners = await open.GroupBy(h => h.OwnerId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancellation);
        var (bands, highest) = (await assessments.OfAsync(workstream, cancellation)) is [var definition, ..]
            ? (definition.Bands.Reverse().Select(b => (b.Key, b.Name)).ToList(), await BandsAsync(open, definition, cancellation))
            : ([.. Enum.GetValues<Risk>().Where(r => r != Risk.NotAssessed).Reverse().Select(r => ($"{r}", r.Show()))], await RisksAsync(open, cancellation));
        var rows = owners.Select(o => new
        {
            o.Key,
            o.Count,
            Numbers = bands.Select(b => (double?)highest.Count(h => h.OwnerId == o.Key && h.Band == b.Key)).ToList(),
        });
        return await ByOwnerAsync(
            [.. bands.Select(b => new MeasureColumn(b.Name)), new(NotAssessed), new("All", IsDrawn: false)],
            rows.Select(r => new OwnedCounts(r.Key, [.. r.Numbers, r.Count - r.Numbers.Sum(), r.Count])), cancellation);
    }

    // The highest of each case. A band that is no longer among those of the definition in use counts as not assessed.
    private async Task<IReadOnlyList<OwnedBand>> BandsAsync(IQueryable<Holding> open, SharedKernel.Assessments.AssessmentDefinition definition, CancellationToken cancellation)
    {
        var standing = await AssessmentQueries.Last(core, core.Set<Assessment>().Where(a => a.Key == definition.Key))
            .Join(open, a => a.CaseId, h => h.Id, (a, h) => new { h.Id, h.OwnerId, a.Band }).Distinct().ToListAsync(cancellation);
        var ranks = definition.Bands.Select((band, rank) => (band.Key, rank)).ToDictionary(b => b.Key, b => b.rank);
        return [.. standing.Where(s => ranks.ContainsKey(s.Band)).GroupBy(s => (s.Id, s.OwnerId)).Select(g => new OwnedBand(g.Key.OwnerId, g.MaxBy(s => ranks[s.Band])!.Band))];
    }

    private async Task<IReadOnlyList<OwnedBand>> RisksAsync(IQueryable<Holding> open, CancellationToken cancellation) =>
    [
        .. (await core.Set<CasePlan>().Where(p => p.Risk != Risk.NotAssessed).Join(open, p => p.Id, h => h.Id, (p, h) => new { h.OwnerId, p.Risk }).ToListAsync(cancellation))
            .Select(p => new OwnedBand(p.OwnerId, $"{p.Risk}")),
    ];

    private async Task<MeasureTable> LateAsync(string workstream, CancellationToken cancellation)
    {
        var today = time.UkToday();
        var late = await core.Set<AssessmentReview>().Where(r => r.DoneAt == null && r.DueOn < today)
            .Join(Cases(workstream).Where(h => h.IsOpen), r => r.Assessment.CaseId, h => h.Id, (r, h) => new { h.OwnerId, r.By })
            .GroupBy(r => new { r.OwnerId, r.By }).Select(g => new { g.Key.OwnerId, g.Key.By, Count = g.Count() }).ToListAsync(cancellation);
        var ranks = late.Select(l => l.By).Distinct().Order().ToList();
        return await ByOwnerAsync(
            [.. ranks.Select(r => new MeasureColumn(r)), new("All", IsDrawn: false)],
            late.GroupBy(l => l.OwnerId).Select(g => new OwnedCounts(
                g.Key, [.. ranks.Select(r => (double?)g.Where(l => l.By == r).Sum(l => l.Count)), g.Sum(l => l.Count)])),
            cancellation);
    }

    private async Task<MeasureTable> TimeOpenAsync(string workstream, MeasurePeriod period, CancellationToken cancellation)
    {
        var today = time.UkToday();
        var open = await Cases(workstream).Where(h => h.IsOpen).Join(core.Set<Case>(), h => h.Id, c => c.Id, (h, c) => c.OpenedAt).ToListAsync(cancellation);
        var closed = await ClosedAsync(workstream, period, cancellation);
        var (now, then) = (open.ConvertAll(o => AgeOf(o, today)), closed.Select(c => AgeOf(c.OpenedAt, UkTime.DayOf(c.ClosedAt))).ToList());
        return new MeasureTable(
            "Open for", [new("Open now"), new("Closed in the period", IsDrawn: false)],
            [.. Ages.Select((age, at) => new MeasureRow(age.Name, [now.Count(n => n == at), then.Count(t => t == at)]))]);
    }

    private async Task<MeasureTable> OpenedAndClosedAsync(string workstream, MeasurePeriod period, CancellationToken cancellation)
    {
        var (begins, ends) = (period.Begins, period.Ends);
        var opened = (await Cases(workstream).Join(core.Set<Case>(), h => h.Id, c => c.Id, (h, c) => c.OpenedAt)
            .Where(o => o >= begins && o < ends).ToListAsync(cancellation)).ToLookup(MeasurePeriod.MonthOf);
        var closed = (await ClosedAsync(workstream, period, cancellation)).ToLookup(c => MeasurePeriod.MonthOf(c.ClosedAt));
        var again = (await core.Set<CaseClosing>().Where(c => c.ReopenedAt >= begins && c.ReopenedAt < ends)
            .Join(Cases(workstream), c => c.CaseId, h => h.Id, (c, h) => c.ReopenedAt!.Value).ToListAsync(cancellation)).ToLookup(MeasurePeriod.MonthOf);
        return MeasureTable.ByMonth(
            period, [new("Opened"), new("Closed", IsDrawn: false), new("Opened again", IsDrawn: false), new("Days open, of those closed (median)", IsDrawn: false)],
            m => [opened[m].Count(), closed[m].Count(), again[m].Count(), MeasureWords.Median(closed[m].Select(c => (int)(c.ClosedAt - c.OpenedAt).TotalDays))]);
    }

    // Each time that one was closed, those opened again among them.
    private async Task<IReadOnlyList<ClosedCase>> ClosedAsync(string workstream, MeasurePeriod period, CancellationToken cancellation)
    {
        var (begins, ends) = (period.Begins, period.Ends);
        return await core.Set<CaseClosing>().Where(c => c.ClosedAt >= begins && c.ClosedAt < ends)
            .Join(Cases(workstream), c => c.CaseId, h => h.Id, (c, h) => c).Join(core.Set<Case>(), c => c.CaseId, c => c.Id, (closing, c) => new ClosedCase(c.OpenedAt, closing.ClosedAt))
            .ToListAsync(cancellation);
    }

    private async Task<MeasureTable> ByOwnerAsync(IReadOnlyList<MeasureColumn> columns, IEnumerable<OwnedCounts> counts, CancellationToken cancellation)
    {
        var shown = counts.OrderByDescending(c => c.Numbers[^1]).Take(MostRows).ToList();
        var ids = shown.ConvertAll(c => c.OwnerId);
        var names = await core.Set<User>().Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, Name = u.Name + ", " + u.Organisation.Name }).ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
        return new MeasureTable("Owner", columns, [.. shown.Select(c => new MeasureRow(names[c.OwnerId], c.Numbers))]);
    }

    private static int AgeOf(DateTime openedAt, DateOnly until)
    {
        var opened = UkTime.DayOf(openedAt);
        return Array.FindIndex(Ages, a => a.Months == int.MaxValue || opened.AddMonths(a.Months) > until);
    }

    private sealed record OwnedBand(Guid OwnerId, string Band);

    private sealed record OwnedCounts(Guid OwnerId, IReadOnlyList<double?> Numbers);

    private sealed record ClosedCase(DateTime OpenedAt, DateTime ClosedAt);
}

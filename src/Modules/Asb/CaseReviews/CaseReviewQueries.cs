using System.Linq.Expressions;
using ECins.Asb.Data;
using ECins.Asb.Incidents;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.CaseReviews;

/// <summary>The reviews that the caller reads.</summary>
internal sealed class CaseReviewQueries(AsbDbContext asb, IHoldings holdings, IReadLog read, Caller caller, TimeProvider time) : IScopedService
{
    public const int PageSize = 25;

    /// <summary>How many are counted before "more than" is said.</summary>
    public const int MostCounted = 99;

    /// <summary>How many reports are offered at once.</summary>
    public const int MostReports = 50;

    private const int MostOfCase = 50;

    private static readonly Expression<Func<CaseReview, ReviewLine>> Line =
        r => new ReviewLine(r.Id, r.About, r.State, r.ReceivedOn, r.DueOn);

    /// <summary>A page of those that are open, the most urgent first, or of those that ended; one more than a page when others follow.</summary>
    /// <param name="isOpen">Whether those that are open.</param>
    /// <param name="page">From 0.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<IReadOnlyList<ReviewLine>> PageAsync(bool isOpen, int page, CancellationToken cancellation)
    {
        var reviews = Readable().Where(r => r.IsOpen == isOpen);
        var ordered = isOpen
            ? reviews.OrderBy(r => r.DueOn).ThenBy(r => r.Id)
            : reviews.OrderByDescending(r => r.DueOn).ThenByDescending(r => r.Id);
        return LinesAsync(ordered.Skip(page * PageSize).Take(PageSize + 1), cancellation);
    }

    /// <summary>Those that are linked with a case, the last asked for first.</summary>
    public Task<IReadOnlyList<ReviewLine>> OfCaseAsync(Guid caseId, CancellationToken cancellation) =>
        LinesAsync(Readable().Where(r => r.CaseId == caseId).OrderByDescending(r => r.Id).Take(MostOfCase), cancellation);

    /// <summary>How many are open; one more than <see cref="MostCounted"/> when there are more.</summary>
    public Task<int> WaitingAsync(CancellationToken cancellation) =>
        Readable().Where(r => r.IsOpen).OrderBy(r => r.DueOn).ThenBy(r => r.Id).Take(MostCounted + 1).CountAsync(cancellation);

    /// <summary>Those that the caller owns or stands in for whose next step is due today or overdue, the most urgent first.</summary>
    public Task<IReadOnlyList<ReviewOwed>> DueWithCallerAsync(int most, CancellationToken cancellation)
    {
        var (user, today) = (caller.UserId, time.UkToday());
        return OwedAsync(Readable().Where(r => r.DueOn <= today && (r.Holding.OwnerId == user || r.Holding.DeputyId == user)), most, cancellation);
    }

    /// <summary>Those whose next step is overdue and that some colleagues own, the latest first.</summary>
    public Task<IReadOnlyList<ReviewOwed>> LateWithAsync(IReadOnlyCollection<Guid> colleagues, int most, CancellationToken cancellation)
    {
        var today = time.UkToday();
        return OwedAsync(Readable().Where(r => r.DueOn < today && colleagues.Contains(r.Holding.OwnerId)), most, cancellation);
    }

    /// <summary>A review with all that is of it.</summary>
    public async Task<CaseReview?> FindAsync(Guid id, CancellationToken cancellation)
    {
        read.Showed(ReviewDesk.SubjectOf(id));
        return await Readable(ReviewDesk.Whole(asb).Include(r => r.Holding).AsNoTracking()).SingleOrDefaultAsync(r => r.Id == id, cancellation);
    }

    /// <summary>
    /// The reports that the caller may take into the review and that are not in it yet, those that happened last first: those sought, or,
    /// when nothing is, those of the case that it is linked with.
    /// </summary>
    /// <param name="review">The review.</param>
    /// <param name="sought">A report's reference, or the place as it is written there.</param>
    /// <param name="chosen">Reports that are offered besides, since they were chosen already.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<ReportLine>> ReportsAsync(
        CaseReview review, string? sought, IReadOnlyCollection<Guid> chosen, CancellationToken cancellation)
    {
        var taken = review.Incidents.Select(i => i.ReportId).OfType<Guid>().ToList();
        var reports = Takeable(review).Where(i => !taken.Contains(i.Id));
        var found = Incident.KeyOf(sought ?? "") is { Length: > 0 } key ? Sought(reports, key) : reports.Where(i => i.HoldingId == review.CaseId);
        var lines = await Lines(found).ToListAsync(cancellation);
        var kept = chosen.Except(lines.Select(l => l.Id)).Take(ReviewIncident.Most).ToList();
        if (kept.Count > 0)
            lines.InsertRange(0, await Lines(reports.Where(i => kept.Contains(i.Id))).ToListAsync(cancellation));
        lines.ForEach(l => read.Showed(IncidentService.SubjectOf(l.Id)));
        return lines;
    }

    /// <summary>Which of the reports that a review took the caller reads.</summary>
    public Task<HashSet<Guid>> ReadReportsAsync(CaseReview review, CancellationToken cancellation)
    {
        var taken = review.Incidents.Select(i => i.ReportId).OfType<Guid>().ToList();
        return Reports().Where(i => taken.Contains(i.Id)).Select(i => i.Id).ToHashSetAsync(cancellation);
    }

    /// <summary>Those that the caller reads.</summary>
    public IQueryable<CaseReview> Readable() => Readable(asb.Set<CaseReview>().AsNoTracking());

    private async Task<IReadOnlyList<ReviewOwed>> OwedAsync(IQueryable<CaseReview> reviews, int most, CancellationToken cancellation)
    {
        var owed = await reviews.Where(r => r.IsOpen).OrderBy(r => r.DueOn).ThenBy(r => r.Id).Take(most)
            .Select(r => new ReviewOwed(new ReviewLine(r.Id, r.About, r.State, r.ReceivedOn, r.DueOn), r.Holding.OwnerId)).ToListAsync(cancellation);
        owed.ForEach(o => read.Showed(ReviewDesk.SubjectOf(o.Review.Id)));
        return owed;
    }

    private IQueryable<Incident> Sought(IQueryable<Incident> reports, string key)
    {
        var spoken = "REP" + key;
        var called = asb.Incidents.Where(i => i.ReferenceKey == key || i.ReferenceKey == spoken).Select(i => i.Id);
        var there = asb.Incidents.Where(i => i.PlaceKey == key).Select(i => i.Id);
        return reports.Where(i => called.Union(there).Contains(i.Id));
    }

    private IQueryable<Incident> Takeable(CaseReview review)
    {
        var marking = review.Holding.Marking;
        var takeable = Reached(Level.Contribute).Where(h => !h.IsSealed && h.Marking <= marking);
        return asb.Incidents.AsNoTracking().Where(i => takeable.Any(h => h.Id == i.HoldingId));
    }

    private static IQueryable<ReportLine> Lines(IQueryable<Incident> reports) =>
        reports.OrderByDescending(i => i.HappenedAt).ThenBy(i => i.Id).Take(MostReports)
            .Select(i => new ReportLine(i.Id, i.Type.Name, i.Place, i.HappenedAt, i.IsTimeKnown));

    private IQueryable<Incident> Reports() => asb.Incidents.AsNoTracking().Where(i => Reached(Level.Read).Any(h => h.Id == i.HoldingId));

    private IQueryable<CaseReview> Readable(IQueryable<CaseReview> reviews)
    {
        var reached = Reached(Level.Read);
        return reviews.Where(r => reached.Any(h => h.Id == r.HoldingId));
    }

    private IQueryable<Holding> Reached(Level level) => asb.Set<Holding>().Where(holdings.Rule.Allows(level));

    private async Task<IReadOnlyList<ReviewLine>> LinesAsync(IQueryable<CaseReview> reviews, CancellationToken cancellation)
    {
        var lines = await reviews.Select(Line).ToListAsync(cancellation);
        lines.ForEach(l => read.Showed(ReviewDesk.SubjectOf(l.Id)));
        return lines;
    }
}

/// <param name="Id">The review.</param>
/// <param name="About">What it is about.</param>
/// <param name="State">How far it has come.</param>
/// <param name="ReceivedOn">When it was asked for.</param>
/// <param name="DueOn">By when the next thing is due.</param>
internal sealed record ReviewLine(Guid Id, string About, ReviewState State, DateOnly ReceivedOn, DateOnly DueOn)
{
    public bool IsLate(DateOnly today) => today > DueOn;

    /// <summary>What is next and by when; empty when it ended.</summary>
    public string Next => State.Next() is not { Length: > 0 } next ? "" : DueOn == DateOnly.MaxValue ? next : $"{next} by {DueOn.Show()}";
}

/// <param name="Id">The report.</param>
/// <param name="Type">What kind of behaviour.</param>
/// <param name="Place">Where, as told.</param>
/// <param name="HappenedAt">When (UTC).</param>
/// <param name="IsTimeKnown">Whether more than the day is known.</param>
internal sealed record ReportLine(Guid Id, string Type, string Place, DateTime HappenedAt, bool IsTimeKnown)
{
    public string Text => $"{Incident.ReferenceOf(Id)}: {Type}, {Place}, {Incident.ShowWhen(HappenedAt, IsTimeKnown)}";
}

using ECins.Asb.CaseReviews.Steps;
using ECins.Asb.Data;
using ECins.Asb.Settings.CaseReviews;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.CaseReviews.Published;

/// <summary>
/// The counts that the relevant bodies must publish every year (Anti-social Behaviour, Crime and Policing Act 2014, section 104). They
/// are of the whole force area, and so of reviews too that the caller does not read: nothing but numbers leaves this class, and the law has
/// them published. It is the one place where reviews are read without the access rule.
/// </summary>
internal sealed class PublishedQueries(AsbDbContext asb) : IScopedService
{
    /// <summary>The counts of each year from the first with any, the newest first.</summary>
    public async Task<IReadOnlyList<PublishedYear>> YearsAsync(YearKind kind, CancellationToken cancellation)
    {
        var reviews = asb.Set<CaseReview>().AsNoTracking();
        var held = reviews.Where(r => r.FirstHeldOn != null);
        var requested = await ByYearAsync(kind, reviews.Select(r => r.ReceivedOn), cancellation);
        var notMet = await ByYearAsync(
            kind, asb.Set<ReviewDecision>().Where(d => d.Outcome == ThresholdOutcome.NotMet).Select(d => d.DecidedOn), cancellation);
        var reviewed = await ByYearAsync(kind, held.Select(r => r.FirstHeldOn!.Value), cancellation);
        var recommending = await ByYearAsync(
            kind, held.Where(r => r.Recommendations.Any()).Select(r => r.FirstHeldOn!.Value), cancellation);
        var years = requested.Keys.Union(notMet.Keys).Union(reviewed.Keys).OrderDescending();
        return
        [
            .. years.Select(y => new PublishedYear(
                y, kind, requested.GetValueOrDefault(y), notMet.GetValueOrDefault(y), reviewed.GetValueOrDefault(y), recommending.GetValueOrDefault(y))),
        ];
    }

    private static async Task<Dictionary<int, int>> ByYearAsync(YearKind kind, IQueryable<DateOnly> days, CancellationToken cancellation)
    {
        var months = await days.GroupBy(d => new { d.Year, d.Month })
            .Select(m => new { m.Key.Year, m.Key.Month, Count = m.Count() }).ToListAsync(cancellation);
        return months.GroupBy(m => PublishedYear.Of(kind, new DateOnly(m.Year, m.Month, 1))).ToDictionary(y => y.Key, y => y.Sum(m => m.Count));
    }
}

/// <param name="From">The year that it begins in.</param>
/// <param name="Kind">Which year.</param>
/// <param name="Requested">Requests made.</param>
/// <param name="NotMet">How often the threshold was not met.</param>
/// <param name="Held">Reviews carried out.</param>
/// <param name="Recommending">Reviews that led to recommendations.</param>
internal sealed record PublishedYear(int From, YearKind Kind, int Requested, int NotMet, int Held, int Recommending)
{
    private const int April = 4;

    public string Name => Kind == YearKind.Calendar ? $"{From}" : $"{From} to {From + 1}";

    /// <summary>The year that a day is of, by the year that it begins in.</summary>
    public static int Of(YearKind kind, DateOnly day) => kind == YearKind.Financial && day.Month < April ? day.Year - 1 : day.Year;
}

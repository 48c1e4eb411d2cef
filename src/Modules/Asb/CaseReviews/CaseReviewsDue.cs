using ECins.SharedKernel;
using ECins.SharedKernel.Workstreams;

namespace ECins.Asb.CaseReviews;

/// <summary>The case reviews whose next step is due: those that the caller answers for, and those late with colleagues.</summary>
internal sealed class CaseReviewsDue(CaseReviewQueries reviews) : IWorkstreamDue, IScopedService
{
    private const int Most = 10;

    public async Task<IReadOnlyList<DueLine>> OfCallerAsync(CancellationToken cancellation) =>
        [.. (await reviews.DueWithCallerAsync(Most, cancellation)).Select(Line)];

    public async Task<IReadOnlyList<LateWith>> LateWithAsync(IReadOnlyCollection<Guid> colleagues, int most, CancellationToken cancellation) =>
        [.. (await reviews.LateWithAsync(colleagues, most, cancellation)).Select(l => new LateWith(l.OwnerId, "Case reviews", Line(l)))];

    private static DueLine Line(ReviewOwed owed) => new(owed.Review.DueOn, owed.Review.State.Next(), $"/asb/case-reviews/{owed.Review.Id}", $"ASB case review: {owed.Review.About}");
}

/// <param name="Review">What is due in it.</param>
/// <param name="OwnerId">Who answers for it.</param>
internal sealed record ReviewOwed(ReviewLine Review, Guid OwnerId);

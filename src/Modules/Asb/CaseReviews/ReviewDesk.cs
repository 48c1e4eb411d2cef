using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.CaseReviews;

/// <summary>Where every step of a review is taken: as one deed, by somebody who reaches it far enough, with its clock kept right.</summary>
internal sealed class ReviewDesk(AsbDbContext asb, IUnitOfWork unitOfWork, IHoldings holdings, WorkingDays days) : IScopedService
{
    public const string Key = "asb";

    /// <param name="deed">What is done.</param>
    /// <param name="id">The review.</param>
    /// <param name="level">How far the caller has to reach it.</param>
    /// <param name="step">Checks that it can be done now, and does it.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task StepAsync(DeedType deed, Guid id, Level level, Func<ReviewUnderWay, Task> step, CancellationToken cancellation) =>
        StepAsync(deed, id, level, null, step, cancellation);

    /// <summary>As the other, for a step that writes over what stood there: based on a version that the user saw.</summary>
    public Task StepAsync(DeedType deed, Guid id, Level level, int? version, Func<ReviewUnderWay, Task> step, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            About(deed, id),
            async unit =>
            {
                var review = await Whole(asb).SingleOrDefaultAsync(r => r.Id == id, cancellation)
                    ?? throw new RefusedException("There is no such review.");
                var holding = await holdings.DemandAsync(review.HoldingId, level, cancellation);
                await step(new ReviewUnderWay(review, holding, unit));
                Settle(review);
                asb.Entry(review).ExpectVersion(version ?? review.Version);
                holdings.Touch(holding);
            },
            cancellation);

    /// <summary>As the other, for what is done at once, by those who manage it.</summary>
    public Task StepAsync(DeedType deed, Guid id, Action<ReviewUnderWay> step, CancellationToken cancellation) => StepAsync(
        deed, id, Level.Manage,
        at =>
        {
            step(at);
            return Task.CompletedTask;
        },
        cancellation);

    /// <summary>Brings its clock in step with how far it has come.</summary>
    public void Settle(CaseReview review)
    {
        review.IsOpen = review.State is not (ReviewState.Closed or ReviewState.Withdrawn);
        review.DueOn = review.NextDue(days);
    }

    public static Deed About(DeedType deed, params Guid[] reviews) => new(deed) { Workstream = Key, Subjects = [.. reviews.Select(SubjectOf)] };

    public static Subject SubjectOf(Guid review) => new(CaseReview.HoldingKind, review.ToString());

    public static IQueryable<CaseReview> Whole(AsbDbContext asb) => asb.Set<CaseReview>().AsSplitQuery()
        .Include(r => r.Decision).Include(r => r.Incidents).Include(r => r.Bodies).Include(r => r.Recommendations).Include(r => r.Appeals)
        .Include(r => r.Past);
}

/// <summary>A review while a step of it is taken.</summary>
/// <param name="Review">For change.</param>
/// <param name="Holding">What it is held under.</param>
/// <param name="Unit">The unit of work.</param>
internal sealed record ReviewUnderWay(CaseReview Review, Holding Holding, IUnit Unit)
{
    /// <summary>Throws unless the review stands where the step can be taken.</summary>
    public void Expect(params IReadOnlyList<ReviewState> states) =>
        new Rules().Expect(states.Contains(Review.State), "", "The review has moved on meanwhile. Go back to it and look where it stands").Check();
}

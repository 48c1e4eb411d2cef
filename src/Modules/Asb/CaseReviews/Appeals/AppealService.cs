using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;

namespace ECins.Asb.CaseReviews.Appeals;

/// <summary>
/// Records appeals and what is decided on them. For those who manage the review; never by whoever decided on the threshold or recorded
/// what the panel found.
/// </summary>
internal sealed class AppealService(AsbDbContext asb, ReviewDesk desk, TakingUp takingUp, Caller caller, TimeProvider time) : IScopedService
{
    /// <summary>Records an appeal, once the victim was told what came of the review.</summary>
    public Task MakeAsync(Guid id, AppealForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return desk.StepAsync(
            CaseReviewDeeds.Appealed, id,
            at =>
            {
                at.Expect(ReviewState.Communicated, ReviewState.Closed);
                new Rules().ExpectSince(form.On!.Value, at.Review.ReceivedOn, nameof(form.On)).Check();
                asb.Add(form.ToAppeal(Guid.CreateVersion7(time.GetUtcNow()), id));
                asb.AddRange(takingUp.Open(at.Review));
                at.Review.State = ReviewState.Appealed;
            },
            cancellation);
    }

    /// <summary>
    /// Records the decision. Upheld, the review goes to the panel, again if it met already; else it stands as the victim was told.
    /// </summary>
    public Task DecideAsync(Guid id, AppealOutcome? outcome, DateOnly? on, string? reasons, CancellationToken cancellation)
    {
        new Rules().Expect(outcome is not null, "Outcome", "Select what was decided")
            .ExpectPast(on, time.UkToday(), "On", "Enter the day it was decided")
            .ExpectText(reasons, CaseReview.LongestText, "Reasons", "Enter the reasons")
            .Check();
        return desk.StepAsync(
            CaseReviewDeeds.AppealDecided, id, Level.Manage,
            async at =>
            {
                at.Expect(ReviewState.Appealed);
                var (review, appeal) = (at.Review, at.Review.OpenAppeal!);
                new Rules().Expect(!DecidedBy(review, caller), "", "You decided what the appeal is about. Somebody else has to decide on it")
                    .Expect(on >= appeal.MadeOn, "On", "The day must not be before the appeal").Check();
                (appeal.Outcome, appeal.DecidedOn, appeal.Reasons, appeal.DecidedBy) = (outcome, on, reasons!.Trim(), caller.Name);
                if (outcome == AppealOutcome.Upheld)
                    asb.AddRange(await takingUp.ToPanelAsync(at, on!.Value, cancellation));
                else
                    review.State = ReviewState.Communicated;
            },
            cancellation);
    }

    /// <summary>Whether the caller decided on the threshold or recorded what the panel found, now or before an appeal.</summary>
    public static bool DecidedBy(CaseReview review, Caller caller) =>
        caller.UserId is { } user && (user == review.Decision?.DecidedById || user == review.FoundById || review.Past.Exists(p => p.ById == user));
}

/// <summary>An appeal as it is entered.</summary>
internal sealed record AppealForm
{
    public DateOnly? On { get; init; }

    public string? By { get; init; }

    public string? Why { get; init; }

    public string? To { get; init; }

    public void Check(DateOnly today) => new Rules()
        .ExpectPast(On, today, nameof(On), "Enter the day of the appeal")
        .ExpectText(By, CaseReview.LongestName, nameof(By), "Enter who appeals")
        .ExpectText(Why, CaseReview.LongestText, nameof(Why), "Enter why they appeal")
        .ExpectText(To, CaseReview.LongestName, nameof(To), "Enter to whom they appeal")
        .Check();

    public ReviewAppeal ToAppeal(Guid id, Guid review) =>
        new() { Id = id, ReviewId = review, MadeOn = On!.Value, By = By!.Trim(), Why = Why!.Trim(), To = To!.Trim() };
}

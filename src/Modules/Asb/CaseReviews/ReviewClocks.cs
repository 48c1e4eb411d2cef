using ECins.SharedKernel;

namespace ECins.Asb.CaseReviews;

/// <summary>By when each step of a review is due: working days by its own terms, from the day it was asked for or decided.</summary>
internal static class ReviewClocks
{
    public static DateOnly AcknowledgeBy(this CaseReview review, WorkingDays days) => days.After(review.ReceivedOn, review.AcknowledgeDays);

    public static DateOnly DecideBy(this CaseReview review, WorkingDays days) => days.After(review.ReceivedOn, review.DecideDays);

    /// <summary><c>null</c> while there is to be no panel.</summary>
    public static DateOnly? PanelBy(this CaseReview review, WorkingDays days) =>
        review.PanelFrom is { } from ? days.After(from, review.PanelDays) : null;

    /// <summary>By when the next thing is due, as <see cref="CaseReview.DueOn"/> keeps it.</summary>
    public static DateOnly NextDue(this CaseReview review, WorkingDays days) => review.State switch
    {
        ReviewState.Requested => review.AcknowledgeBy(days),
        ReviewState.Acknowledged => review.DecideBy(days),
        ReviewState.Panel => review.PanelBy(days) ?? DateOnly.MaxValue,
        ReviewState.Recommending or ReviewState.Communicated =>
            review.Recommendations.Where(r => !r.IsSettled).Select(r => r.DueOn).DefaultIfEmpty(DateOnly.MaxValue).Min(),
        _ => DateOnly.MaxValue,
    };

    /// <summary>The clocks of the review, in the order in which they run.</summary>
    public static IEnumerable<ReviewClock> Clocks(this CaseReview review, WorkingDays days, DateOnly today)
    {
        yield return new ReviewClock("Acknowledge", review.AcknowledgeBy(days), review.AcknowledgedOn, review.EndedOn, today);
        yield return new ReviewClock("Decide on the threshold", review.DecideBy(days), review.Decision?.DecidedOn, review.EndedOn, today);
        if (review.PanelBy(days) is { } by)
            yield return new ReviewClock("Hold the panel", by, review.PanelHeldOn, review.EndedOn, today);
    }
}

/// <param name="Step">What is to be done.</param>
/// <param name="By">By when.</param>
/// <param name="DoneOn">When it was done.</param>
/// <param name="EndedOn">When the review ended: what was not done then never was.</param>
/// <param name="Today">UK date.</param>
internal sealed record ReviewClock(string Step, DateOnly By, DateOnly? DoneOn, DateOnly? EndedOn, DateOnly Today)
{
    public bool IsLate => (DoneOn ?? EndedOn ?? Today) > By;

    /// <summary>Not done, and not to be done any more.</summary>
    public bool WasDropped => DoneOn is null && EndedOn is not null;
}

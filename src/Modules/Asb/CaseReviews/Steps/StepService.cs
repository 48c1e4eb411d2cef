using ECins.Asb.CaseReviews.Panel;
using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;

namespace ECins.Asb.CaseReviews.Steps;

/// <summary>Takes the steps of a review that its own organisation takes: acknowledge, decide, tell the victim, end it.</summary>
internal sealed class StepService(AsbDbContext asb, ReviewDesk desk, PanelSharing sharing, Caller caller, TimeProvider time) : IScopedService
{
    public Task AcknowledgeAsync(Guid id, DateOnly? on, string? how, CancellationToken cancellation)
    {
        Dated(on, "Enter the day it was acknowledged")
            .ExpectText(how, CaseReview.LongestWords, "How", "Enter how it was acknowledged").Check();
        return desk.StepAsync(
            CaseReviewDeeds.Acknowledged, id,
            at =>
            {
                at.Expect(ReviewState.Requested);
                Since(at, on!.Value);
                (at.Review.AcknowledgedOn, at.Review.AcknowledgedHow, at.Review.State) = (on, how!.Trim(), ReviewState.Acknowledged);
            },
            cancellation);
    }

    public Task DecideAsync(Guid id, DecisionForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return desk.StepAsync(
            CaseReviewDeeds.ThresholdDecided, id,
            at =>
            {
                at.Expect(ReviewState.Acknowledged);
                Since(at, form.On!.Value);
                var count = at.Review.Count();
                form.CheckAgainst(count, at.Review);
                asb.Add(form.ToDecision(id, count.Counted, caller));
                var isReviewed = form.Outcome != ThresholdOutcome.NotMet;
                (at.Review.State, at.Review.PanelFrom) = isReviewed ? (ReviewState.Panel, form.On) : (ReviewState.NotMet, null);
            },
            cancellation);
    }

    public Task TellAsync(Guid id, DateOnly? on, string? how, string? what, CancellationToken cancellation)
    {
        Dated(on, "Enter the day the victim was told")
            .ExpectText(how, CaseReview.LongestWords, "How", "Enter how the victim was told")
            .ExpectText(what, CaseReview.LongestText, "What", "Enter what the victim was told")
            .Check();
        return desk.StepAsync(
            CaseReviewDeeds.VictimTold, id,
            at =>
            {
                at.Expect(ReviewState.NotMet, ReviewState.Recommending);
                Since(at, on!.Value);
                (at.Review.ToldOn, at.Review.ToldHow, at.Review.ToldWhat) = (on, how!.Trim(), what!.Trim());
                at.Review.State = ReviewState.Communicated;
                sharing.EndSettled(at, "The panel's work is done");
            },
            cancellation);
    }

    public Task WithdrawAsync(Guid id, DateOnly? on, string? why, CancellationToken cancellation)
    {
        Dated(on, "Enter the day it was withdrawn")
            .ExpectText(why, CaseReview.LongestText, "Why", "Enter what the victim said about it").Check();
        return desk.StepAsync(
            CaseReviewDeeds.Withdrawn, id,
            at =>
            {
                at.Expect(ReviewState.Requested, ReviewState.Acknowledged, ReviewState.NotMet, ReviewState.Panel, ReviewState.Recommending);
                Since(at, on!.Value);
                End(at, ReviewState.Withdrawn, on.Value, why!);
            },
            cancellation);
    }

    /// <summary>Closes a review of which the victim was told; with a reason while recommendations are not settled.</summary>
    public Task CloseAsync(Guid id, string? words, string? unsettledWhy, CancellationToken cancellation)
    {
        new Rules().ExpectText(words, CaseReview.LongestText, "Words", "Enter in a few words how it ended").Check();
        return desk.StepAsync(
            CaseReviewDeeds.Closed, id,
            at =>
            {
                at.Expect(ReviewState.Communicated);
                var isSettled = at.Review.Recommendations.TrueForAll(r => r.IsSettled);
                if (!isSettled)
                    new Rules().ExpectText(unsettledWhy, CaseReview.LongestText, "UnsettledWhy", "Enter why it is closed while these are not settled").Check();
                at.Review.UnsettledWhy = isSettled ? "" : unsettledWhy!.Trim();
                End(at, ReviewState.Closed, time.UkToday(), words!);
            },
            cancellation);
    }

    private void End(ReviewUnderWay at, ReviewState state, DateOnly on, string why)
    {
        (at.Review.State, at.Review.EndedOn, at.Review.EndedWhy) = (state, on, why.Trim());
        sharing.EndAll(at, "The review has ended");
    }

    private Rules Dated(DateOnly? on, string whenEmpty) => new Rules().ExpectPast(on, time.UkToday(), "On", whenEmpty);

    private static void Since(ReviewUnderWay at, DateOnly on) => new Rules().ExpectSince(on, at.Review.ReceivedOn, "On").Check();
}

using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;

namespace ECins.Asb.CaseReviews.Panel;

/// <summary>
/// Takes answers to recommendations: each from the body that it is for, which contributes to the review for that; for a body that is no
/// partner, from those who manage the review.
/// </summary>
internal sealed class AnswerService(ReviewDesk desk, PanelSharing sharing, IHoldings holdings, Caller caller, TimeProvider time) : IScopedService
{
    public Task AnswerAsync(Guid id, Guid recommendation, RecommendationAnswer? answer, string? why, CancellationToken cancellation)
    {
        var rules = new Rules().Expect(answer is not null, "Answer", "Select whether it is accepted");
        if (answer == RecommendationAnswer.Refused)
            rules.ExpectText(why, CaseReview.LongestText, "Why", "Enter why it is refused");
        rules.ExpectWithin(why, CaseReview.LongestText, "Why").Check();
        return OnAsync(
            CaseReviewDeeds.Answered, id, recommendation,
            found =>
            {
                new Rules().Expect(found.Answer is null, "", "It was answered already").Check();
                (found.Answer, found.AnswerWhy, found.AnsweredOn, found.AnsweredBy) = (answer, why?.Trim() ?? "", time.UkToday(), caller.Name);
            },
            cancellation);
    }

    public Task DoneAsync(Guid id, Guid recommendation, DateOnly? on, string? words, CancellationToken cancellation)
    {
        new Rules().ExpectPast(on, time.UkToday(), "On", "Enter the day it was done")
            .ExpectText(words, CaseReview.LongestText, "Words", "Enter what was done").Check();
        return OnAsync(
            CaseReviewDeeds.Done, id, recommendation,
            found =>
            {
                new Rules().Expect(found is { Answer: RecommendationAnswer.Accepted, DoneOn: null }, "", "It was not accepted, or is done already").Check();
                (found.DoneOn, found.DoneWords) = (on, words!.Trim());
            },
            cancellation);
    }

    /// <summary>Whether the caller may answer for the body.</summary>
    /// <param name="body">Whom the recommendation is for.</param>
    /// <param name="caller">Who would answer.</param>
    /// <param name="level">How far they reach the review.</param>
    public static bool MayAnswer(PanelBody body, Caller caller, Level level) =>
        level >= (body.OrganisationId is null ? Level.Manage : Level.Contribute)
        && (body.OrganisationId is null || body.OrganisationId == caller.OrganisationId);

    private Task OnAsync(DeedType deed, Guid id, Guid recommendation, Action<Recommendation> change, CancellationToken cancellation) =>
        desk.StepAsync(
            deed, id, Level.Contribute,
            async at =>
            {
                var found = at.Review.Recommendations.Find(r => r.Id == recommendation) ?? throw new RefusedException("There is no such recommendation.");
                var body = at.Review.Bodies.Single(b => b.Id == found.BodyId);
                if (!MayAnswer(body, caller, holdings.Rule.LevelOf(at.Holding)))
                    throw new RefusedException("Is not of the body that the recommendation is for.");
                at.Expect(ReviewState.Recommending, ReviewState.Communicated, ReviewState.Appealed);
                change(found);
                await sharing.SettleAsync(at, body, cancellation);
            },
            cancellation);
}

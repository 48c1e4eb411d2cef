using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;

namespace ECins.Asb.CaseReviews.Panel;

/// <summary>
/// Takes answers to recommendations: each from the body that it is for, which contributes to the review for that, or from those who
/// manage the review and write down what the body told them.
/// </summary>
internal sealed class AnswerService(ReviewDesk desk, PanelSharing sharing, IHoldings holdings, Caller caller, TimeProvider time) : IScopedService
{
    public Task AnswerAsync(Guid id, Guid recommendation, AnswerForm form, CancellationToken cancellation) => OnAsync(
        CaseReviewDeeds.Answered, id, recommendation, form,
        (found, isTold) =>
        {
            new Rules().Expect(found.Answer is null, "", "It was answered already").Check();
            (found.Answer, found.AnswerWhy, found.AnsweredBy) = (form.Answer, form.Why?.Trim() ?? "", caller.Name);
            (found.AnsweredOn, found.AnswerToldBy) = isTold ? (form.ToldOn, form.ToldBy!.Trim()) : (time.UkToday(), "");
        },
        cancellation);

    public Task DoneAsync(Guid id, Guid recommendation, DoneForm form, CancellationToken cancellation) => OnAsync(
        CaseReviewDeeds.Done, id, recommendation, form,
        (found, isTold) =>
        {
            new Rules().Expect(found is { Answer: RecommendationAnswer.Accepted, DoneOn: null }, "", "It was not accepted, or is done already").Check();
            (found.DoneOn, found.DoneWords) = (form.On, form.Words!.Trim());
            (found.DoneToldOn, found.DoneToldBy) = isTold ? (form.ToldOn, form.ToldBy!.Trim()) : (null, "");
        },
        cancellation);

    /// <summary>Whether the caller may write what the body answers: as one of it, or as told by it.</summary>
    /// <param name="body">Whom the recommendation is for.</param>
    /// <param name="caller">Who would answer.</param>
    /// <param name="level">How far they reach the review.</param>
    public static bool MayAnswer(PanelBody body, Caller caller, Level level) => level >= (IsOf(body, caller) ? Level.Contribute : Level.Manage);

    /// <summary>Whether the caller is of the body.</summary>
    public static bool IsOf(PanelBody body, Caller caller) => body.OrganisationId is { } own && own == caller.OrganisationId;

    private Task OnAsync(
        DeedType deed, Guid id, Guid recommendation, SaidForm form, Action<Recommendation, bool> change, CancellationToken cancellation) => desk.StepAsync(
        deed, id, Level.Contribute,
        async at =>
        {
            var found = at.Review.Recommendations.Find(r => r.Id == recommendation) ?? throw new RefusedException("There is no such recommendation.");
            var body = at.Review.Bodies.Single(b => b.Id == found.BodyId);
            if (!MayAnswer(body, caller, holdings.Rule.LevelOf(at.Holding)))
                throw new RefusedException("Is not of the body that the recommendation is for.");
            at.Expect(ReviewState.Panel, ReviewState.Recommending, ReviewState.Communicated, ReviewState.Appealed);
            var isTold = !IsOf(body, caller);
            form.Check(isTold, time.UkToday());
            change(found, isTold);
            await sharing.SettleAsync(at, body, cancellation);
        },
        cancellation);
}

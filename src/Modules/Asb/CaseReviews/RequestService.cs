using ECins.Asb.Data;
using ECins.Asb.Settings.CaseReviews;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;

namespace ECins.Asb.CaseReviews;

/// <summary>Takes requests for reviews. For those who work the workstream.</summary>
internal sealed class RequestService(
    AsbDbContext asb, IUnitOfWork unitOfWork, IHoldings holdings, ICases cases, CaseReviewRulesService rules, ReviewDesk desk, Caller caller,
    TimeProvider time) : IScopedService
{
    /// <summary>
    /// Takes a request, held by the organisation of whoever takes it, under the rules as they stand; marked as the case that it is linked
    /// with is.
    /// </summary>
    /// <returns>The review.</returns>
    public Task<Guid> TakeAsync(RequestForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return unitOfWork.WriteAsync(
            ReviewDesk.About(CaseReviewDeeds.Requested),
            async unit =>
            {
                var linked = await LinkedAsync(form.CaseId, cancellation);
                var holding = holdings.Add(ReviewDesk.Key, CaseReview.HoldingKind, linked?.Marking ?? Marking.Official);
                holdings.ShareWithOwnOrganisation(holding, Level.Manage, "Requests are taken on behalf of the agency");
                foreach (var person in form.People())
                    cases.Involve(holding, person);
                var review = form.ToReview(Guid.CreateVersion7(time.GetUtcNow()), holding.Id, caller.Name, time.GetUtcNow().UtcDateTime);
                review.TakeOver(await rules.ReadAsync(cancellation));
                desk.Settle(review);
                asb.Add(review);
                unit.About(ReviewDesk.SubjectOf(review.Id));
                return review.Id;
            },
            cancellation);
    }

    private async Task<Holding?> LinkedAsync(Guid? caseId, CancellationToken cancellation)
    {
        if (caseId is not { } id)
            return null;

        var linked = await holdings.DemandCaseAsync(id, Level.Contribute, cancellation);
        new Rules().Expect(!linked.IsSealed, "CaseId", "The case is sealed, and the panel reads the review. Take the request without the case").Check();
        return linked;
    }
}

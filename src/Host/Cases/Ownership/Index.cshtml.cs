using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Ownership;

/// <summary>Who owns the case, who stands in, and to whom it is offered.</summary>
[OnCase(Level.Own)]
[Records(OwnershipDeeds.Shown)]
internal sealed class IndexModel(CaseBarQueries bars, OfferQueries queries, OwnershipService service, Caller caller) : CaseScreen(bars)
{
    public IReadOnlyList<OwnershipOffer> Offers { get; private set; } = [];

    public OwnershipOffer? Open => Offers.FirstOrDefault(o => o.State == OfferState.Open);

    public bool IsOwner => Bar.Holding.OwnerId == caller.UserId;

    public bool IsOpen => Bar.Holding.IsOpen;

    public async Task OnGetAsync(CancellationToken cancellation) => Offers = await queries.OfCaseAsync(CaseId, cancellation);

    public async Task<IActionResult> OnPostEndDeputyAsync(CancellationToken cancellation)
    {
        await service.EndDeputyAsync(CaseId, cancellation);
        return LocalRedirect($"/cases/{CaseId}/ownership");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancellation)
    {
        await service.WithdrawAsync(CaseId, cancellation);
        return LocalRedirect($"/cases/{CaseId}/ownership");
    }
}

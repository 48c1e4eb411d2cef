using ECins.Host.Cases.Sharing;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Ownership;

/// <summary>Why they are asked and whether they read the case meanwhile; then what it would change; then the offer.</summary>
[OnCase(Level.Own)]
[Records(SharingDeeds.Shown)]
internal sealed class OfferTermsModel(
    CaseBarQueries bars, PrincipalQueries principals, OwnerCandidates candidates, AudienceQueries audiences, OwnershipService service)
    : CandidateScreen(bars, principals, candidates)
{
    protected override bool NeedsWhoSees => true;

    /// <summary>Who would see the case, or more of it, from now on; <c>null</c> until that was asked.</summary>
    public IReadOnlyList<Reader>? More { get; private set; }

    public bool MovesLead => Whom.OrganisationId != Bar.Holding.LeadOrganisationId;

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public bool LetsRead { get; set; }

    /// <summary>Says what the offer would change.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
            await SavedAsync(() => PreviewAsync(cancellation));
        return Page();
    }

    public async Task<IActionResult> OnPostOfferAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.OfferAsync(CaseId, Whom.Id, Reason, LetsRead, cancellation))
            ? LocalRedirect($"/cases/{CaseId}/ownership")
            : Page();

    // The same rule as ever, asked of the case as it would be.
    private async Task PreviewAsync(CancellationToken cancellation)
    {
        OwnershipService.CheckReason(Reason);
        if (LetsRead)
            Bar.Holding.Shares.Add(service.ReadShare(CaseId, Whom.Id, Reason!));
        More = (await audiences.OfAsync(Bar.Holding, cancellation)).MoreThan(WhoSees);
    }
}

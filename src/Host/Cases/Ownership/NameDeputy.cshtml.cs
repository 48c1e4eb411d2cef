using ECins.Host.Cases.Sharing;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Ownership;

/// <summary>Names the deputy, after saying what it will mean.</summary>
[OnCase(Level.Own)]
[RecordsNothing("Names a colleague, and shows nothing of the case that its bar does not.")]
internal sealed class NameDeputyModel(
    CaseBarQueries bars, PrincipalQueries principals, OwnerCandidates candidates, OwnershipService service)
    : CandidateScreen(bars, principals, candidates)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await SavedAsync(() => service.NameDeputyAsync(CaseId, Whom.Id, cancellation))
            ? LocalRedirect($"/cases/{CaseId}/ownership")
            : Page();
}

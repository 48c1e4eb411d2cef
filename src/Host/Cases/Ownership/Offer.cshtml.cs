using ECins.Host.Access;
using ECins.Host.Cases.Sharing;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Ownership;

/// <summary>Whom to ask to take the case over.</summary>
[OnCase(Level.Own)]
[RecordsNothing("Finds colleagues by name, and shows nothing of the case that its bar does not.")]
internal sealed class OfferModel(CurrentHolding current, PrincipalQueries principals) : HeldPickScreen(current, principals)
{
    protected override bool IsOffered(Principal principal) =>
        principal.Kind == PrincipalKind.User && principal.Id != Holding.OwnerId;

    protected override IActionResult Redirect(PrincipalKind kind, Guid id) => LocalRedirect($"{Place.Root}/ownership/offer/{id}");
}

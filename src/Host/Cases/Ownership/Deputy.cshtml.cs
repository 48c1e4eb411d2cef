using ECins.Host.Access;
using ECins.Host.Cases.Sharing;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Ownership;

/// <summary>Who is to stand in for the owner.</summary>
[OnCase(Level.Own)]
[RecordsNothing("Finds colleagues by name, and shows nothing of the case that its bar does not.")]
internal sealed class DeputyModel(CurrentHolding current, PrincipalQueries principals) : HeldPickScreen(current, principals)
{
    protected override bool IsOffered(Principal principal) =>
        principal.Kind == PrincipalKind.User && principal.Id != Holding.OwnerId;

    protected override IActionResult Redirect(PrincipalKind kind, Guid id) => LocalRedirect($"{Place.Root}/ownership/deputy/{id}");
}

using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Sharing;

/// <summary>Whom to share with.</summary>
[OnCase(Level.Manage)]
[RecordsNothing("Finds colleagues by name, and shows nothing of the case that its bar does not.")]
internal sealed class AddModel(CurrentHolding current, PrincipalQueries principals) : HeldPickScreen(current, principals)
{
    protected override bool IsOffered(Principal principal) => principal.Id != Holding.OwnerId;

    protected override IActionResult Redirect(PrincipalKind kind, Guid id) =>
        LocalRedirect($"{Place.Root}/sharing/add/{kind}/{id}");
}

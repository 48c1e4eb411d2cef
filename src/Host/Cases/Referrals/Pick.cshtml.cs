using ECins.Host.Access;
using ECins.Host.Cases.Sharing;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Referrals;

/// <summary>To which team the case is referred.</summary>
[OnCase(Level.Manage)]
[RecordsNothing("Finds teams by name, and shows nothing of the case that its bar does not.")]
internal sealed class PickModel(CurrentHolding current, PrincipalQueries principals) : HeldPickScreen(current, principals)
{
    public override string Hint => "Of the team, or of its organisation";

    protected override bool IsOffered(Principal principal) => principal.Kind == PrincipalKind.Team;

    protected override IActionResult Redirect(PrincipalKind kind, Guid id) => LocalRedirect($"{Place.Root}/sharing/refer/{id}");
}

using ECins.Host.Access;
using ECins.Host.Cases.Sharing;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Inside;

/// <summary>Who is asked, among all partners.</summary>
[OnCase(Level.Contribute)]
[RecordsNothing("Finds partners by name, and shows nothing of the case that its bar does not.")]
internal sealed class FindModel(CurrentHolding current, PrincipalQueries principals) : HeldPickScreen(current, principals)
{
    protected override bool IsOffered(Principal principal) => true;

    protected override IActionResult Redirect(PrincipalKind kind, Guid id) => LocalRedirect($"{Place.Root}/plan/tasks/add/{kind}/{id}");
}

using ECins.Host.Cases.Sharing;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Alone;

/// <summary>Who is asked to do something of no case, among all partners.</summary>
[SignedIn]
[RecordsNothing("Finds partners by name.")]
internal sealed class FindModel(PrincipalQueries principals) : PickScreen(principals)
{
    protected override bool IsOffered(Principal principal) => true;

    protected override IActionResult Redirect(PrincipalKind kind, Guid id) => LocalRedirect($"/tasks/add/{kind}/{id}");
}

using ECins.Host.Identity;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Organisations.Joining;

/// <summary>Where the contact of an organisation that joins waits to be approved.</summary>
[SignedIn]
[BeforeAccess]
[RecordsNothing("Shows the signed-in user that they wait.")]
internal sealed class ApprovalModel(Caller caller, ForceAreaScope forceArea) : PageModel
{
    public string OrganisationName => caller.OrganisationName;

    public string ForceAreaName => forceArea.Current.Name;

    public IActionResult OnGet() => caller.Pending == PendingStep.Approval ? Page() : LocalRedirect("/");
}

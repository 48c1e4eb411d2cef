using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Identity.Account;

/// <summary>Makes new recovery codes, and shows them once.</summary>
[SignedIn]
[RecordsNothing("Shows the signed-in user their own codes; that they were made is recorded.")]
internal sealed class RecoveryCodesModel(AccountService account) : PageModel
{
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Codes = await account.NewRecoveryCodesAsync(cancellation);
        return Page();
    }
}

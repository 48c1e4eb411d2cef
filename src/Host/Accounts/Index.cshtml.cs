using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Accounts;

/// <summary>The accounts of the SPOC's own organisation.</summary>
[Needs(CorePermissions.ManageAccounts)]
[Records(CoreDeeds.AccountsListed)]
internal sealed class IndexModel(AccountQueries accounts, Caller caller) : PageModel
{
    public string OrganisationName => caller.OrganisationName;

    public IReadOnlyList<AccountLine> Accounts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Accounts = await accounts.ColleaguesAsync(cancellation);
}

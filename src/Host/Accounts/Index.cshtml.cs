using ECins.Host.Composition;
using ECins.Host.Layout;
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

    public ListPage<AccountLine> Accounts { get; private set; } = null!;

    public async Task OnGetAsync(int from, CancellationToken cancellation) =>
        Accounts = await accounts.ColleaguesAsync(from, cancellation);
}

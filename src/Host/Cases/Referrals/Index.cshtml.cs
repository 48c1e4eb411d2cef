using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Cases.Referrals;

/// <summary>What is referred to the user's teams.</summary>
[SignedIn]
[Records(ReferralDeeds.Listed)]
internal sealed class IndexModel(ReferralQueries referrals) : PageModel
{
    /// <summary>What the user has just said about one, which they may read no more.</summary>
    [BindProperty(SupportsGet = true)]
    public ReferralStatus? Said { get; set; }

    public IReadOnlyList<ReferralLine> Referrals { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Referrals = await referrals.ToMyTeamsAsync(cancellation);
}

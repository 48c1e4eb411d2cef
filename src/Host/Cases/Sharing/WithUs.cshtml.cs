using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Cases.Sharing;

/// <summary>What is shared with the SPOC's organisation: that it is, with whom and how far, and nothing of what it is.</summary>
[Needs(CorePermissions.SeeShares)]
[Records(SharingDeeds.ListedWithUs)]
internal sealed class WithUsModel(SharesWithUs shares) : PageModel
{
    public IReadOnlyList<SharedWithUs> Shares { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Shares = await shares.AllAsync(cancellation);
}

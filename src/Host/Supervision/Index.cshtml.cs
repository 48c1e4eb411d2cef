using ECins.Host.Cases.Plan;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Supervision;

/// <summary>For who supervises a team: what is late in it, and with whom.</summary>
[SignedIn]
[Records(SupervisionDeeds.Listed)]
internal sealed class IndexModel(LateQueries late, PlanDueQueries plans) : PageModel
{
    public IReadOnlyList<LateLine> Lines { get; private set; } = [];

    public IReadOnlyList<string> Kinds { get; private set; } = [];

    /// <summary>In how many cases besides, which the user does not read.</summary>
    public int Unread { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await late.SupervisesAsync(cancellation))
            return NotFound();

        Lines = await late.ListAsync(cancellation);
        Kinds = [.. Lines.Select(l => l.Kind).Distinct().Order()];
        Unread = await plans.SupervisedUnreadAsync(cancellation);
        return Page();
    }
}

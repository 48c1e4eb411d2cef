using ECins.Asb.Powers;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Settings.Ladders;

/// <summary>The powers of the force area, from the lowest rung.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("Shows the force area's own rules, and nothing about anybody.")]
internal sealed class IndexModel(PowerQueries powers) : PageModel
{
    public IReadOnlyList<PowerType> Ladder { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Ladder = await powers.TypesAsync(cancellation);
}

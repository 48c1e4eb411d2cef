using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Workstreams;

/// <summary>The workstreams that this installation brings, and how far each is on.</summary>
[Needs(CorePermissions.ManageWorkstreams)]
[Records(CoreDeeds.WorkstreamsListed)]
internal sealed class IndexModel(WorkstreamQueries workstreams) : PageModel
{
    public IReadOnlyList<WorkstreamRow> Workstreams { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Workstreams = await workstreams.AllAsync(cancellation);
}

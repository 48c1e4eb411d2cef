using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Cases.Requests;

/// <summary>What the user asked to see, and what became of it.</summary>
[SignedIn]
[Records(RequestDeeds.Listed)]
internal sealed class IndexModel(RequestQueries requests) : PageModel
{
    public IReadOnlyList<MyRequest> Requests { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Requests = await requests.MineAsync(cancellation);
}

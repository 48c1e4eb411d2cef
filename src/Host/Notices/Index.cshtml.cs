using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Notices;

/// <summary>What the user was told, the newest first.</summary>
[SignedIn]
[Records(NoticeDeeds.Listed)]
internal sealed class IndexModel(NoticeQueries queries, NoticeService service) : PageModel
{
    public IReadOnlyList<NoticeLine> Lines { get; private set; } = [];

    public bool HasOlder { get; private set; }

    /// <summary>The last of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var found = await queries.PageAsync(Before, cancellation);
        (Lines, HasOlder) = ([.. found.Take(NoticeQueries.PageSize)], found.Count > NoticeQueries.PageSize);
    }

    /// <summary>The user has seen all of them.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await service.SeenAsync(cancellation);
        return LocalRedirect("/notices");
    }

    /// <summary>Goes where a notice leads, which is then seen.</summary>
    public async Task<IActionResult> OnPostOpenAsync(Guid notice, CancellationToken cancellation) =>
        await service.OpenAsync(notice, cancellation) is { } path ? LocalRedirect(path) : NotFound();
}

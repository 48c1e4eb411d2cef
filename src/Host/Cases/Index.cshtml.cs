using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Cases;

/// <summary>The cases that the user may read.</summary>
[SignedIn]
[Records(CaseDeeds.Listed)]
internal sealed class IndexModel(CaseQueries cases) : PageModel
{
    public CasePage Cases { get; private set; } = null!;

    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    /// <summary>Where the page before ended.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public string? NextHref => Cases.Last is { } last
        ? Url.Page("Index", new { Closed = Closed ? "true" : null, After = last.Text })
        : null;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Cases = await cases.MineAsync(!Closed, ReachMark.Read(After), cancellation);
}

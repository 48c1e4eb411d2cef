using ECins.Host.Access;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Problems;

/// <summary>The problems that the user may read.</summary>
[SignedIn]
[Records(ProblemDeeds.Listed)]
internal sealed class IndexModel(ProblemQueries problems, Caller caller, TimeProvider time) : PageModel
{
    public ProblemPage Problems { get; private set; } = null!;

    [BindProperty(SupportsGet = true)]
    public ProblemKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Mine { get; set; }

    /// <summary>Where the page before ended.</summary>
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public DateOnly Today => time.UkToday();

    public bool IsFiltered => Kind is not null || Closed || Mine;

    public bool MayOpen => caller.Workstreams.Count > 0;

    public string? NextHref => Problems.Last is { } last
        ? Url.Page("Index", new { Kind, Closed = Closed ? "true" : null, Mine = Mine ? "true" : null, After = last.Text })
        : null;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Problems = await problems.ListAsync(new ProblemFilter(Kind, !Closed, Mine), ReachMark.Read(After), cancellation);
}

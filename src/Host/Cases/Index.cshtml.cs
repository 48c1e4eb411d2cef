using System.Globalization;
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
        ? Url.Page("Index", new { Closed = Closed ? "true" : null, After = $"{last.ChangedAt.Ticks}.{last.HoldingId}" })
        : null;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Cases = await cases.MineAsync(!Closed, Mark(), cancellation);

    private ReachMark? Mark() =>
        After?.Split('.') is [var ticks, var id]
        && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at) && at is >= 0 and <= 3_155_378_975_999_999_999
        && Guid.TryParse(id, out var holding)
            ? new ReachMark(new DateTime(at, DateTimeKind.Utc), holding)
            : null;
}

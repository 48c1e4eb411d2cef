using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Licensing.Register;

/// <summary>The register, by name.</summary>
[Needs(LicensingPermissions.Work)]
[Records(LicensingDeeds.PremisesListed)]
internal sealed class IndexModel(PremisesQueries queries) : PageModel
{
    private const int LastPage = 1_000;

    public IReadOnlyList<PremisesLine> Lines { get; private set; } = [];

    public string? NextHref { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation, int on = 0)
    {
        var page = Math.Clamp(on, 0, LastPage);
        var found = await queries.PageAsync(page, cancellation);
        Lines = [.. found.Take(PremisesQueries.PageSize)];
        NextHref = found.Count > Lines.Count ? $"/licensing?on={page + 1}" : null;
    }
}

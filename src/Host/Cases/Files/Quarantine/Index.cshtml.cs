using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Cases.Files.Quarantine;

/// <summary>Which files are kept out of sight: by whom they were sent, when and why; never what they are.</summary>
[Needs(CorePermissions.SeeQuarantine)]
[Records(FileDeeds.QuarantineListed)]
internal sealed class IndexModel(QuarantineQueries quarantine) : PageModel
{
    public IReadOnlyList<QuarantineLine> Files { get; private set; } = [];

    public bool HasOlder { get; private set; }

    /// <summary>The last file of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var found = await quarantine.PageAsync(Before, cancellation);
        (Files, HasOlder) = ([.. found.Take(QuarantineQueries.PageSize)], found.Count > QuarantineQueries.PageSize);
    }
}

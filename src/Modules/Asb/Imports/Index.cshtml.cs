using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Imports;

/// <summary>The files that were brought.</summary>
[Needs(AsbPermissions.Import)]
[RecordsNothing("Names files of published figures, and who brought them.")]
internal sealed class IndexModel(ImportQueries queries) : PageModel
{
    public IReadOnlyList<StreetImport> Imports { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Imports = await queries.ListAsync(cancellation);
}

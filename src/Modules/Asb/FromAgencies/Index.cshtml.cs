using System.Diagnostics.CodeAnalysis;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.FromAgencies;

/// <summary>The files that the user brought.</summary>
[Needs(AsbPermissions.ImportReports)]
[RecordsNothing("Names files that the user brought.")]
internal sealed class IndexModel(AgencyFileQueries queries) : PageModel
{
    public IReadOnlyList<AgencyFile> Files { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Files = await queries.ListAsync(cancellation);

    /// <summary>An empty sheet whose columns are known by their headings.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "A static method is no handler of a page.")]
    public IActionResult OnGetSheet() => SheetFile.Of("reports.csv", [[.. Enum.GetValues<ReportColumn>().Select(c => c.Show())]]);
}

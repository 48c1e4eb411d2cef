using System.Net.Mime;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Cases.Photographs;

/// <summary>A photograph itself, for those who may see what it came with.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.PhotographShown)]
internal sealed class ShowModel(PhotographQueries photographs) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid photograph, bool small, CancellationToken cancellation) =>
        await photographs.ReadAsync(photograph, small, cancellation) is { } content
            ? File(content, MediaTypeNames.Image.Jpeg)
            : NotFound();
}

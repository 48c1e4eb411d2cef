using System.Net.Mime;
using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.People.Portraits;

/// <summary>A photograph of a person itself, for those who read the case.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.PhotographShown)]
internal sealed class ContentModel(PortraitQueries portraits) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid involvement, Guid photograph, bool small, CancellationToken cancellation) =>
        await portraits.ReadAsync(involvement, photograph, small, cancellation) is { } content
            ? File(content, MediaTypeNames.Image.Jpeg)
            : NotFound();
}

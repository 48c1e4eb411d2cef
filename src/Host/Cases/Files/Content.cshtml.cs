using ECins.Host.Files.Formats;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace ECins.Host.Cases.Files;

/// <summary>A file itself, or a part of it, for those who may see it.</summary>
[OnCase(Level.Read)]
[Records(FileDeeds.Opened)]
internal sealed class ContentModel(DocumentQueries documents, ReachWatch reach, TimeProvider time) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid file, bool small, CancellationToken cancellation)
    {
        if (await documents.OpenAsync(file, small, cancellation) is not ({ } document, { } content))
            return NotFound();

        // Whatever it holds does nothing here: no script, no form, no frame, no origin of ours.
        Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";
        Response.Headers.CacheControl = "private, no-store";
        var watched = new WatchedStream(
            content,
            async now => await reach.LevelNowAsync(now) >= Level.Read && await documents.IsThereAsync(file, now),
            time);
        return new FileStreamResult(watched, document.Format.MediaType())
        {
            EnableRangeProcessing = true,
            EntityTag = small ? null : new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(document.Checksum)}\""),
            FileDownloadName = document.Format.IsShown() ? "" : document.Title + document.Format.Extension(),
        };
    }
}

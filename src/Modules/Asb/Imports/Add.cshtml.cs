using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Imports;

/// <summary>Chooses a file to look at.</summary>
[Needs(AsbPermissions.Import)]
[RecordsNothing("An empty form; reading a file is recorded.")]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
[RequestSizeLimit(MostBytes)]
internal sealed class AddModel(ImportService imports) : ScreenModel
{
    public const int MostMegabytes = 100;

    // Room for the rest of the form, so that a file a little too large is told so.
    private const long MostBytes = (MostMegabytes + 50L) << 20;

    [BindProperty]
    public new IFormFile? File { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var id = Guid.Empty;
        return ModelState.IsValid && await SavedAsync(async () => id = await ReadAsync(cancellation))
            ? LocalRedirect($"/asb/imports/{id}")
            : Page();
    }

    private async Task<Guid> ReadAsync(CancellationToken cancellation)
    {
        new Rules().ExpectFile(File, MostMegabytes).Check();
        await using var content = File!.OpenReadStream();
        return await imports.PreviewAsync(File.FileName, content, cancellation);
    }
}

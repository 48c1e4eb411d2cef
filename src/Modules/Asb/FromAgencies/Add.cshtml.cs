using ECins.Asb.Imports;
using ECins.Asb.Incidents;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.FromAgencies;

/// <summary>Chooses a file to look at.</summary>
[Needs(AsbPermissions.ImportReports)]
[RecordsNothing("An empty form; reading a file is recorded.")]
[RequestFormLimits(MultipartBodyLengthLimit = MostBytes)]
[RequestSizeLimit(MostBytes)]
internal sealed class AddModel(AgencyFileService files) : ScreenModel
{
    public const int MostMegabytes = 10;

    // Room for the rest of the form, so that a file a little too large is told so.
    private const long MostBytes = (MostMegabytes + 10L) << 20;

    [BindProperty]
    public string? Agency { get; set; }

    [BindProperty]
    public new IFormFile? File { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var id = Guid.Empty;
        return ModelState.IsValid && await SavedAsync(async () => id = await ReadAsync(cancellation))
            ? LocalRedirect($"/asb/from-agencies/{id}/columns")
            : Page();
    }

    private async Task<Guid> ReadAsync(CancellationToken cancellation)
    {
        new Rules()
            .ExpectText(Agency, Incident.LongestAgency, "Agency", "Enter which agency passed it on")
            .ExpectFile(File, MostMegabytes)
            .Check();
        using var content = new MemoryStream();
        await File!.CopyToAsync(content, cancellation);
        return await files.ReadAsync(Agency!, File.FileName, content.ToArray(), cancellation);
    }
}

using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Audit.Record;

/// <summary>What the log is now, signed, for others to keep; and the key that checks the signature.</summary>
[Needs(CorePermissions.ReadRecord)]
[Records(CoreDeeds.CheckpointTaken)]
internal sealed class CheckpointModel(Checkpoints checkpoints) : PageModel
{
    public string Key { get; private set; } = "";

    public string Text { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Key = await checkpoints.PublicKeyAsync(cancellation);
        Text = await checkpoints.SignAsync(cancellation);
    }

    public async Task<IActionResult> OnGetDownloadAsync(CancellationToken cancellation) => File(
        System.Text.Encoding.UTF8.GetBytes(await checkpoints.SignAsync(cancellation)), "text/plain", "record.checkpoint");
}

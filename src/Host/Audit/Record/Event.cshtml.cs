using System.Globalization;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Audit.Record;

/// <summary>One event, with all of it that is no content of a case, and its proof to download.</summary>
[Needs(CorePermissions.ReadRecord)]
[Records(CoreDeeds.RecordRead)]
internal sealed class EventModel(
    RecordQueries record, AuditProofs proofs, ModuleCatalog catalog, CoreDbContext core, IReadLog read) : PageModel
{
    // Changed values are what cases hold; auditors see that something changed, and not what to.
    private static readonly string[] ShownKinds = ["reason", "note", "why"];

    public AuditEvent Event { get; private set; } = null!;

    public long Sequence { get; private set; }

    public string Who { get; private set; } = "";

    public string Sentence => catalog.FindDeed(Event.Type)?.Sentence ?? Event.Type;

    public IReadOnlyList<AuditDetail> Details { get; private set; } = [];

    public int Hidden { get; private set; }

    public async Task<IActionResult> OnGetAsync(long sequence, CancellationToken cancellation) =>
        await LoadAsync(sequence, cancellation) ? Page() : NotFound();

    /// <summary>The proof that the event is in the log, to be checked against a checkpoint.</summary>
    public async Task<IActionResult> OnGetProofAsync(long sequence, CancellationToken cancellation)
    {
        if (!await LoadAsync(sequence, cancellation))
            return NotFound();

        var text = await proofs.OfAsync(sequence, cancellation);
        return File(System.Text.Encoding.UTF8.GetBytes(text), "text/plain", $"entry-{sequence}.proof");
    }

    private async Task<bool> LoadAsync(long sequence, CancellationToken cancellation)
    {
        if (await record.FindAsync(sequence, cancellation) is not { } found)
            return false;

        (Event, Sequence) = (found, sequence);
        Who = await core.Set<User>().Where(u => u.Id == found.UserId).Select(u => u.Name).FirstOrDefaultAsync(cancellation) ?? "ECins";
        var details = await core.Set<AuditDetail>().AsNoTracking().Where(d => d.EventId == found.Id).OrderBy(d => d.Ordinal)
            .ToListAsync(cancellation);
        Details = [.. details.Where(d => ShownKinds.Contains(d.Kind))];
        Hidden = details.Count - Details.Count;
        read.Showed(new Subject("record", sequence.ToString(CultureInfo.InvariantCulture)));
        return true;
    }
}

using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Files.Quarantine;

/// <summary>Withdraws a file that is kept out of sight.</summary>
[Needs(CorePermissions.SeeQuarantine)]
[Records(FileDeeds.QuarantineListed)]
internal sealed class WithdrawModel(QuarantineQueries quarantine, DocumentService documents) : ScreenModel
{
    public QuarantineLine Line { get; private set; } = null!;

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid file, CancellationToken cancellation) =>
        await LoadAsync(file, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid file, CancellationToken cancellation)
    {
        if (!await LoadAsync(file, cancellation))
            return NotFound();

        return await SavedAsync(() => documents.WithdrawQuarantinedAsync(file, Reason, cancellation)) ? LocalRedirect("/quarantine") : Page();
    }

    private async Task<bool> LoadAsync(Guid file, CancellationToken cancellation)
    {
        if (await quarantine.FindAsync(file, cancellation) is not { WithdrawnAt: null } line)
            return false;

        Line = line;
        return true;
    }
}

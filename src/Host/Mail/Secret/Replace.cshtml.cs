using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Mail.Secret;

/// <summary>Puts another certificate in the place of one.</summary>
[Needs(CorePermissions.ManageMail)]
[Records(CertificateDeeds.Listed)]
internal sealed class ReplaceModel(ReceiverCertificateQueries queries, ReceiverCertificateService certificates) : CertificateScreen
{
    public ShownCertificate Known { get; private set; } = null!;

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Version = Known.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        return ModelState.IsValid && await SavedAsync(async () => await certificates.ReplaceAsync(id, await FileAsync(cancellation), Version, cancellation))
            ? LocalRedirect("/mail/certificates")
            : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await LoadAsync(Known.Id, HttpContext.RequestAborted);
        Version = BaseOn(Known.Version);
        return [];
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await queries.FindAsync(id, cancellation) is not { } found)
            return false;

        Known = found;
        return true;
    }
}

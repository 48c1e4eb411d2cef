using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Mail.Secret;

/// <summary>Adds the certificate of an address.</summary>
[Needs(CorePermissions.ManageMail)]
[RecordsNothing("An empty form; what is added is recorded.")]
internal sealed class AddModel(ReceiverCertificateService certificates) : CertificateScreen
{
    [BindProperty]
    public string? Address { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(async () => await certificates.AddAsync(Address, await FileAsync(cancellation), cancellation))
            ? LocalRedirect("/mail/certificates")
            : Page();
}

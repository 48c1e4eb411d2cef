using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Mail;

/// <summary>Keeps all mail from going out.</summary>
[Needs(CorePermissions.ManageMail)]
[Records(MailDeeds.Listed)]
internal sealed class PauseModel(MailService mails) : ScreenModel
{
    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await SavedAsync(() => mails.PauseAsync(Reason, cancellation)) ? LocalRedirect("/mail") : Page();
}

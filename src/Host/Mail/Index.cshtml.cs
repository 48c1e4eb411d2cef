using ECins.Host.Composition;
using ECins.Host.Mail.Secret;
using ECins.Host.Tasks.Codes;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Mail;

/// <summary>Whether mail goes out, and what was not delivered.</summary>
[Needs(CorePermissions.ManageMail)]
[Records(MailDeeds.Listed)]
internal sealed class IndexModel(MailQueries queries, MailService mails, ReceiverCertificateQueries certificates, CodeTextQueries texts) : ScreenModel
{
    public MailStanding Standing { get; private set; } = null!;

    /// <summary>What the provider of text messages answers, while it takes none.</summary>
    public string? TextFault { get; private set; }

    public CertificateStanding Certificates { get; private set; } = null!;

    public IReadOnlyList<FailedMail> Failed { get; private set; } = [];

    public bool HasOlder { get; private set; }

    /// <summary>The last mail of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    /// <summary>The mail that a button is about.</summary>
    [BindProperty]
    public Guid Mail { get; set; }

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public Task<IActionResult> OnPostResumeAsync(CancellationToken cancellation) => DoAsync(() => mails.ResumeAsync(cancellation), cancellation);

    public Task<IActionResult> OnPostSendAsync(CancellationToken cancellation) => DoAsync(() => mails.SendAgainAsync(Mail, cancellation), cancellation);

    public Task<IActionResult> OnPostSendAllAsync(CancellationToken cancellation) => DoAsync(() => mails.SendAllAgainAsync(cancellation), cancellation);

    public Task<IActionResult> OnPostSetAsideAsync(CancellationToken cancellation) => DoAsync(() => mails.SetAsideAsync(Mail, cancellation), cancellation);

    private async Task<IActionResult> DoAsync(Func<Task> act, CancellationToken cancellation)
    {
        if (await SavedAsync(act))
            return LocalRedirect("/mail");

        await LoadAsync(cancellation);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Standing = await queries.StandingAsync(cancellation);
        TextFault = await texts.FaultAsync(cancellation);
        Certificates = await certificates.StandingAsync(cancellation);
        var found = await queries.FailedAsync(Before, cancellation);
        (Failed, HasOlder) = ([.. found.Take(MailQueries.PageSize)], found.Count > MailQueries.PageSize);
    }
}

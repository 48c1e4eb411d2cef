using ECins.Host.Mail;
using ECins.Host.Tasks.Codes;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Demo;

/// <summary>The mail of an invented force area, for whoever tries the demonstration.</summary>
[OpenToAll("The demonstration's people are invented, and outside the demonstration this page does not exist.")]
[RecordsNothing("The people are invented.")]
internal sealed class MailsModel(MailQueries mails, CodeTextQueries texts) : PageModel
{
    private const int Shown = 50;

    public IReadOnlyList<ReadableMail> Mails { get; private set; } = [];

    public IReadOnlyList<ReadableText> Texts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Mails = await mails.NewestAsync(Shown, cancellation);
        Texts = await texts.NewestAsync(Shown, cancellation);
    }
}

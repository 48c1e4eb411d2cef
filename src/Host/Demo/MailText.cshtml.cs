using System.Text.RegularExpressions;
using ECins.Host.Mail;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Demo;

/// <summary>One mail of an invented force area, with links to follow.</summary>
[OpenToAll("The demonstration's people are invented, and outside the demonstration this page does not exist.")]
[RecordsNothing("The people are invented.")]
internal sealed partial class MailTextModel(MailQueries mails) : PageModel
{
    public ReadableMail Mail { get; private set; } = null!;

    public IEnumerable<(string Text, bool IsLink)> Parts =>
        Link().Split(Mail.Text).Select(part => (part, Link().IsMatch(part)));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await mails.FindAsync(id, cancellation) is not { } mail)
            return NotFound();

        Mail = mail;
        return Page();
    }

    [GeneratedRegex(@"(https?://\S+)")]
    private static partial Regex Link();
}

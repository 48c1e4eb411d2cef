using ECins.Host.Composition;
using ECins.Host.Mail;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Organisations;

/// <summary>The partners of the force area, and what their agreements let them share for.</summary>
[Needs(CorePermissions.SeePartners)]
[Records(CoreDeeds.PartnersListed)]
internal sealed class IndexModel(PartnerQueries partners, MailQueries mails) : PageModel
{
    public IReadOnlyList<PartnerRow> Partners { get; private set; } = [];

    public int? HeldMail { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Partners = await partners.AllAsync(cancellation);
        HeldMail = await mails.HeldAsync(cancellation);
    }
}

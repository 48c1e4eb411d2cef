using ECins.Host.Composition;
using ECins.Host.Layout;
using ECins.Host.Mail;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Organisations;

/// <summary>The partners of the force area, what their agreements let them share for, and those that join.</summary>
[Needs(CorePermissions.SeePartners)]
[Records(CoreDeeds.PartnersListed)]
internal sealed class IndexModel(PartnerQueries partners, MailQueries mails, Caller caller) : PageModel
{
    public IReadOnlyList<PartnerRow> Joining { get; private set; } = [];

    public ListPage<PartnerRow> Others { get; private set; } = null!;

    public bool MayInvite => caller.Can(CorePermissions.InvitePartners);

    /// <summary>What those who manage mail must see to.</summary>
    public MailStanding? Mail { get; private set; }

    public async Task OnGetAsync(int from, CancellationToken cancellation)
    {
        Joining = await partners.JoiningAsync(cancellation);
        Others = await partners.OthersAsync(from, cancellation);
        Mail = await mails.WarningAsync(cancellation);
    }
}

using ECins.Host.Composition;
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
    private ILookup<bool, PartnerRow> _partners = null!;

    public IEnumerable<PartnerRow> Joining => _partners[true];

    public IEnumerable<PartnerRow> Others => _partners[false];

    public bool MayInvite => caller.Can(CorePermissions.InvitePartners);

    public int? HeldMail { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        _partners = (await partners.AllAsync(cancellation))
            .ToLookup(p => p.Organisation.Status == OrganisationStatus.Joining);
        HeldMail = await mails.HeldAsync(cancellation);
    }
}

using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Organisations.Joining;

/// <summary>Sends an organisation that joins, or was not let in, a new link.</summary>
[Needs(CorePermissions.InvitePartners)]
[Records(CoreDeeds.PartnerShown)]
internal sealed class AgainModel(PartnerQueries partners, InvitationService invitations, IReadLog read) : ScreenModel
{
    public Progress Progress { get; private set; } = null!;

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation) is not { } organisation)
            return NotFound();

        (Address, Version) = (Progress.Contact.Address, organisation.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (await LoadAsync(id, cancellation) is null)
            return NotFound();
        if (await SavedAsync(() => invitations.InviteAgainAsync(id, Address, Version, cancellation)))
            return RedirectToPage("/Organisations/Details", new { id });

        return await LoadAsync(id, cancellation) is null ? NotFound() : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        if (await LoadAsync(Progress.OrganisationId, HttpContext.RequestAborted) is { } organisation)
            Version = BaseOn(organisation.Version);
        return [];
    }

    private async Task<Organisation?> LoadAsync(Guid id, CancellationToken cancellation)
    {
        var partner = await partners.FindAsync(id, cancellation);
        if (partner?.Progress is null
            || partner.Organisation.Status is not (OrganisationStatus.Joining or OrganisationStatus.Withdrawn))
            return null;

        Progress = partner.Progress;
        read.Showed(partner.Organisation.Subject);
        return partner.Organisation;
    }
}

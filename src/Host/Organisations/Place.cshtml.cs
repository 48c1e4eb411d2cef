using ECins.Host.Composition;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Organisations;

/// <summary>Says whether a partner is in the force area, or of which county.</summary>
[Needs(CorePermissions.InvitePartners)]
[Records(CoreDeeds.PartnerShown)]
internal sealed class PlaceModel(PartnerQueries partners, PlaceService places, ForceAreaScope forceArea, IReadLog read) : ScreenModel
{
    public PartnerRow Partner { get; private set; } = null!;

    public string ForceArea => forceArea.Current.Name;

    [BindProperty]
    public string? OtherCounty { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        (OtherCounty, Version) = (Partner.Organisation.OtherCounty, Partner.Organisation.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        return await SavedAsync(() => places.SetAsync(id, OtherCounty, Version, cancellation)) ? RedirectToPage("Details", new { id }) : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await LoadAsync(Partner.Organisation.Id, HttpContext.RequestAborted);
        Version = BaseOn(Partner.Organisation.Version);
        return [new("County", Partner.Organisation.OtherCounty, OtherCounty)];
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await partners.FindAsync(id, cancellation) is not { } partner)
            return false;

        Partner = partner;
        read.Showed(partner.Organisation.Subject);
        return true;
    }
}

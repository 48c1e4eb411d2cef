using ECins.Host.Composition;
using ECins.Host.Organisations;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Ownership;

/// <summary>Hands the open cases of a suspended partner over to others: see <see cref="PartnerCases"/>.</summary>
[Needs(CorePermissions.SuspendPartners)]
[Records(CoreDeeds.PartnerShown)]
internal sealed class PartnerModel(PartnerQueries partners, PartnerCases service, IReadLog read) : SuccessionScreen
{
    public PartnerRow Partner { get; private set; } = null!;

    public int Count { get; private set; }

    public override string Blank => "Not now";

    public override string Nobody => "nobody could own it who is its deputy or supervises a team.";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Successors = [.. Cases.Where(c => c.Successors.Count == 0).Select(c => new Successor { CaseId = c.Id })];
        return Page();
    }

    /// <summary>Asks who takes the cases ticked.</summary>
    public async Task<IActionResult> OnPostApartAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Arrange();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Arrange();
        return await SavedAsync(() => service.HandOverAsync(id, Chosen(), cancellation)) ? RedirectToPage(new { id }) : Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await partners.FindAsync(id, cancellation) is not { Organisation.Status: OrganisationStatus.Suspended } partner)
            return false;

        Partner = partner;
        read.Showed(partner.Organisation.Subject);
        (Cases, Count) = (await service.WithSuccessorsAsync(id, cancellation), await service.CountAsync(id, cancellation));
        return true;
    }
}

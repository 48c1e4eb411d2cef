using ECins.Host.Composition;
using ECins.Host.Organisations;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Ownership;

/// <summary>Hands the open cases of a suspended partner over to others: see <see cref="PartnerCases"/>.</summary>
[Needs(CorePermissions.SuspendPartners)]
[Records(CoreDeeds.PartnerShown)]
internal sealed class PartnerModel(PartnerQueries partners, PartnerCases service, IReadLog read) : ScreenModel
{
    public PartnerRow Partner { get; private set; } = null!;

    public IReadOnlyList<OwnedCase> Cases { get; private set; } = [];

    public int Count { get; private set; }

    /// <summary>Who takes each case, in the order they are shown; <c>null</c> for nobody yet.</summary>
    [BindProperty]
    public List<Successor> Successors { get; set; } = [];

    public static IReadOnlyList<Choice> ChoicesOf(OwnedCase held) =>
        [.. held.Successors.Select(s => new Choice($"{s.UserId}", $"{s.Name}, {s.OrganisationName}"))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Successors = [.. Cases.Select(c => new Successor { CaseId = c.Id })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        // The cases may be others by now than those that were shown.
        var chosen = Successors.Where(s => s.To is not null).DistinctBy(s => s.CaseId).ToDictionary(s => s.CaseId, s => s.To!.Value);
        ModelState.Clear();
        Successors = [.. Cases.Select(c => new Successor { CaseId = c.Id, To = chosen.TryGetValue(c.Id, out var to) ? to : null })];
        return await SavedAsync(() => service.HandOverAsync(id, chosen, cancellation)) ? RedirectToPage(new { id }) : Page();
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

using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Organisations.Standing;

/// <summary>A page that changes how an organisation stands: says what that will mean, and asks why.</summary>
internal abstract class StandingStep(PartnerQueries partners, IReadLog read) : ScreenModel
{
    public PartnerRow Partner { get; private set; } = null!;

    /// <summary>What is about to be done.</summary>
    public abstract string Title { get; }

    /// <summary>What that will mean.</summary>
    public abstract string Meaning { get; }

    public abstract string Button { get; }

    public virtual string? Variant => null;

    /// <summary>What asks for the reason; <c>null</c> when none is asked.</summary>
    public virtual string? Question => null;

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    protected string Name => Partner.Organisation.Name;

    /// <summary>How the organisation must stand for this.</summary>
    protected abstract OrganisationStatus From { get; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation) || Partner.Organisation.Status != From)
            return NotFound();

        Version = Partner.Organisation.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        // Somebody else may have done it meanwhile: the partner's page says how it stands now.
        return Partner.Organisation.Status != From || await SavedAsync(() => SaveAsync(id, cancellation))
            ? RedirectToPage("/Organisations/Details", new { id })
            : Page();
    }

    protected abstract Task SaveAsync(Guid id, CancellationToken cancellation);

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await LoadAsync(Partner.Organisation.Id, HttpContext.RequestAborted);
        Version = BaseOn(Partner.Organisation.Version);
        return [];
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

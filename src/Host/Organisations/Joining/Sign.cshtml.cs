using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using ECins.SharedKernel.Workstreams;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Organisations.Joining;

/// <summary>Shows an organisation that joins the agreement it is to sign, and takes the signature.</summary>
[SignedIn]
[BeforeAccess]
[RecordsNothing("Shows what organisations agreed, and nothing about anybody; the signature is recorded.")]
internal sealed class SignModel(SigningService signing, Caller caller) : ScreenModel
{
    public Agreement Agreement { get; private set; } = null!;

    public string OrganisationName => caller.OrganisationName;

    public IEnumerable<string> Purposes =>
        Purpose.All.Where(p => Agreement.Purposes.Exists(a => a.Purpose == p.Key)).Select(p => p.Name);

    public IEnumerable<string> Parties => Agreement.Parties
        .Where(p => p.Organisation.Status == OrganisationStatus.Live).Select(p => p.Organisation.Name).Order();

    [BindProperty]
    public string? SignerName { get; set; }

    [BindProperty]
    public string? Position { get; set; }

    [BindProperty]
    public bool May { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        SignerName = caller.Name;
        return await LoadAsync(cancellation) ? Page() : LocalRedirect("/");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        !await LoadAsync(cancellation) || await SavedAsync(() => signing.SignAsync(SignerName, Position, May, cancellation))
            ? LocalRedirect("/")
            : Page();

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await signing.ToSignAsync(cancellation) is not { } agreement)
            return false;

        Agreement = agreement;
        return true;
    }
}

using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Licensing.Register;

/// <summary>Changes what the register says of premises.</summary>
[OnRecord(typeof(Premises), Level.Manage)]
[Records(LicensingDeeds.PremisesShown)]
internal sealed class ChangeModel(PremisesQueries queries, PremisesService service) : PremisesScreen
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var premises = (await queries.FindAsync(Id, cancellation))!;
        (Name, Kind, Address, LicenceNumber, Version) = (premises.Name, premises.Kind, premises.Address, premises.LicenceNumber, premises.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.ChangeAsync(Id, Form, Version, cancellation))
            ? LocalRedirect($"/licensing/premises/{Id}")
            : Page();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var stored = (await queries.FindAsync(Id, HttpContext.RequestAborted))!;
        Version = BaseOn(stored.Version);
        return
        [
            new("Name", stored.Name, Name),
            new("What they are", stored.Kind.Show(), Kind?.Show()),
            new("Address", stored.Address, Address),
            new("Number", stored.LicenceNumber, LicenceNumber),
        ];
    }
}

using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Register;

/// <summary>Says that somebody without an account is not to be asked any more.</summary>
[SignedIn]
[Records(RegisterDeeds.Shown)]
internal sealed class RetireModel(RegisterQueries register, RegisterService service) : ScreenModel
{
    public ExternalPerson Person { get; private set; } = null!;

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid person, CancellationToken cancellation)
    {
        if (!await LoadAsync(person, cancellation))
            return NotFound();

        Version = Person.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid person, CancellationToken cancellation)
    {
        if (!await LoadAsync(person, cancellation))
            return NotFound();

        return await SavedAsync(() => service.RetireAsync(person, Version, cancellation)) ? LocalRedirect("/outside") : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await LoadAsync(Person.Id, HttpContext.RequestAborted);
        Version = BaseOn(Person.Version);
        return [];
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await register.FindAsync(id, cancellation) is not { RetiredAt: null } found)
            return false;

        Person = found;
        return true;
    }
}

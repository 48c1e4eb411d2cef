using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Register;

/// <summary>Changes how somebody without an account is reached.</summary>
[SignedIn]
[Records(RegisterDeeds.Shown)]
internal sealed class ChangeModel(RegisterQueries register, RegisterService service) : ScreenModel
{
    public ExternalPerson Person { get; private set; } = null!;

    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public Guid? BelongsToId { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? Verified { get; set; }

    [BindProperty]
    public string? Telephone { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid person, CancellationToken cancellation)
    {
        if (!await LoadAsync(person, cancellation))
            return NotFound();

        (Name, BelongsToId, Address, Verified, Telephone, Version) =
            (Person.Name, Person.BelongsToId, Person.Address, Person.Verified, Person.Telephone, Person.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid person, CancellationToken cancellation)
    {
        if (!await LoadAsync(person, cancellation))
            return NotFound();

        var form = new RegisterForm(Name, BelongsToId, Address, Verified, Telephone);
        return ModelState.IsValid && await SavedAsync(() => service.ChangeAsync(person, form, Version, cancellation))
            ? LocalRedirect($"/outside/{person}")
            : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await LoadAsync(Person.Id, HttpContext.RequestAborted);
        Version = BaseOn(Person.Version);
        return
        [
            new("Name", Person.Name, Name), new("E-mail address", Person.Address, Address), new("How you know it is theirs", Person.Verified, Verified),
            new("Telephone", Person.Telephone, Telephone ?? ""),
        ];
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await register.FindAsync(id, cancellation) is not { RetiredAt: null } found)
            return false;

        Person = found;
        Partners = await register.PartnersAsync(cancellation);
        return true;
    }
}

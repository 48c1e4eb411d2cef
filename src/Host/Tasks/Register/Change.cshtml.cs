using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Register;

/// <summary>Changes how somebody without an account is reached.</summary>
[SignedIn]
[Records(RegisterDeeds.Shown)]
internal sealed class ChangeModel(RegisterQueries register, RegisterService service) : PersonScreen(register)
{
    public ExternalPerson Person { get; private set; } = null!;

    public override string? AddressHint => "With another address, links mailed to the one before stop working";

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid person, CancellationToken cancellation)
    {
        if (!await LoadAsync(person, cancellation))
            return NotFound();

        (Name, BelongsToId, Address, Verified) = (Person.Name, Person.BelongsToId, Person.Address, Person.Verified);
        (Telephone, PostalAddress, Version) = (Person.Telephone, Person.PostalAddress, Person.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid person, CancellationToken cancellation)
    {
        if (!await LoadAsync(person, cancellation))
            return NotFound();

        return ModelState.IsValid && await SavedAsync(() => service.ChangeAsync(person, Form, Version, cancellation))
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
            new("Postal address", Person.PostalAddress, PostalAddress ?? ""),
        ];
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await Register.FindAsync(id, cancellation) is not { RetiredAt: null } found)
            return false;

        Person = found;
        await OfferAsync(cancellation);
        return true;
    }
}

using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Register;

/// <summary>Enters somebody without an account before they are asked anything.</summary>
[SignedIn]
[RecordsNothing("Shows the names of partners, and nothing about anybody.")]
internal sealed class AddModel(RegisterQueries register, RegisterService service) : PersonScreen(register)
{
    public Task OnGetAsync(CancellationToken cancellation) => OfferAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var id = Guid.Empty;
        if (ModelState.IsValid && await SavedAsync(async () => id = await service.AddAsync(Form, cancellation)))
            return LocalRedirect($"/outside/{id}");

        await OfferAsync(cancellation);
        return Page();
    }
}

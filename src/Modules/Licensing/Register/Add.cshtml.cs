using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Licensing.Register;

/// <summary>Adds premises to the register of the user's organisation.</summary>
[Needs(LicensingPermissions.Work)]
[RecordsNothing("An empty form.")]
internal sealed class AddModel(PremisesService service) : PremisesScreen
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var id = Guid.Empty;
        return ModelState.IsValid && await SavedAsync(async () => id = await service.AddAsync(Form, cancellation))
            ? LocalRedirect($"/licensing/premises/{id}")
            : Page();
    }
}

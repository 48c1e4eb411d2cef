using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.IncidentTypes;

/// <summary>Adds an incident type.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("An empty form.")]
internal sealed class AddModel(IncidentTypeService types) : ScreenModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public AsbCategory? Category { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid
        && await SavedAsync(() => types.AddAsync(new IncidentTypeForm(Name, Category, IsRetired: false), cancellation))
            ? Redirect("/asb")
            : Page();
}

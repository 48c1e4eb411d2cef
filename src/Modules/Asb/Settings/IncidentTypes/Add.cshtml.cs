using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.IncidentTypes;

/// <summary>Adds an incident type.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("An empty form.")]
internal sealed class AddModel(SettingsQueries settings, IncidentTypeService types) : ScreenModel
{
    /// <summary>What it can be a part of.</summary>
    public IReadOnlyList<Choice> Parents { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public AsbCategory? Category { get; set; }

    [BindProperty]
    public Guid? ParentId { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation) => Parents = await settings.ParentsAsync(null, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Parents = await settings.ParentsAsync(null, cancellation);
        return ModelState.IsValid
            && await SavedAsync(() => types.AddAsync(new IncidentTypeForm(Name, Category, ParentId, IsRetired: false), cancellation))
                ? Redirect("/asb")
                : Page();
    }
}

using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.IncidentTypes;

/// <summary>Changes an incident type, or retires it.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("Shows the force area's own rules, and nothing about anybody.")]
internal sealed class EditModel(SettingsQueries settings, IncidentTypeService types) : ScreenModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public AsbCategory? Category { get; set; }

    [BindProperty]
    public Guid? ParentId { get; set; }

    /// <summary>What it can be a part of.</summary>
    public IReadOnlyList<Choice> Parents { get; private set; } = [];

    [BindProperty]
    public bool IsRetired { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await settings.IncidentTypeAsync(Id, cancellation) is not { } type)
            return NotFound();

        (Name, Category, ParentId, IsRetired, Version) = (type.Name, type.Category, type.ParentId, type.IsRetired, type.Version);
        Parents = await settings.ParentsAsync(Id, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Parents = await settings.ParentsAsync(Id, cancellation);
        var form = new IncidentTypeForm(Name, Category, ParentId, IsRetired);
        return ModelState.IsValid && await SavedAsync(() => types.ChangeAsync(Id, form, Version, cancellation))
            ? Redirect("/asb")
            : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await settings.IncidentTypeAsync(Id, HttpContext.RequestAborted))!;
        Version = BaseOn(now.Version);
        return
        [
            new("Name", now.Name, Name),
            new("Part of", now.Parent?.Name ?? "", Parents.SingleOrDefault(p => p.Value == ParentId?.ToString())?.Text ?? ""),
            new("Category", now.Category.Show(), Category?.Show()),
            new("Retired", now.IsRetired ? "Yes" : "No", IsRetired ? "Yes" : "No"),
        ];
    }
}

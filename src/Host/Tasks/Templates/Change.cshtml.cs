using ECins.Host.Composition;
using ECins.Host.Tasks.Outside.Languages;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Templates;

/// <summary>Changes a template, or takes it out of use.</summary>
[Needs(CorePermissions.ManageTemplates)]
[RecordsNothing("Shows the force area's own words, and nothing about anybody.")]
internal sealed class ChangeModel(TemplateQueries templates, OutsideLanguages languages, TemplateService service, ModuleCatalog catalog) : TemplateScreen(catalog)
{
    public TaskTemplate Template { get; private set; } = null!;

    public IReadOnlyList<(string Tag, int Phrases)> Languages { get; private set; } = [];

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid template, CancellationToken cancellation)
    {
        if (!await LoadAsync(template, cancellation))
            return NotFound();

        (Name, Workstream, Ask, Minimum, Version) = (Template.Name, Template.Workstream, Template.Ask, Template.Minimum, Template.Version);
        return Page();
    }

    public Task<IActionResult> OnPostAsync(Guid template, CancellationToken cancellation) =>
        WriteAsync(template, () => service.ChangeAsync(template, Form, Version, cancellation), cancellation);

    public Task<IActionResult> OnPostRetireAsync(Guid template, CancellationToken cancellation) =>
        WriteAsync(template, () => service.RetireAsync(template, Version, cancellation), cancellation);

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        if (!await LoadAsync(Template.Id, HttpContext.RequestAborted))
            return [];

        Version = BaseOn(Template.Version);
        return
        [
            new("Name", Template.Name, Name), new("What they are asked", Template.Ask, Ask), new("The least that they need to know", Template.Minimum, Minimum),
        ];
    }

    private async Task<IActionResult> WriteAsync(Guid template, Func<Task> write, CancellationToken cancellation)
    {
        if (!await LoadAsync(template, cancellation))
            return NotFound();

        return ModelState.IsValid && await SavedAsync(write) ? LocalRedirect("/task-templates") : Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await templates.FindAsync(id, cancellation) is not { } found)
            return false;

        (Template, Languages) = (found, await languages.ListAsync(cancellation));
        return true;
    }
}

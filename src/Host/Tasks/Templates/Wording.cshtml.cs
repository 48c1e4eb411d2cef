using ECins.Host.Composition;
using ECins.Host.Tasks.Outside.Languages;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Templates;

/// <summary>Says a template in another language.</summary>
[Needs(CorePermissions.ManageTemplates)]
[RecordsNothing("Shows the force area's own words, and nothing about anybody.")]
internal sealed class WordingModel(TemplateQueries templates, OutsideLanguages languages, TemplateService service) : ScreenModel
{
    public TaskTemplate Template { get; private set; } = null!;

    /// <summary>The language's tag.</summary>
    public string Language { get; private set; } = "";

    [BindProperty]
    public string? Ask { get; set; }

    [BindProperty]
    public string? Minimum { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid template, string language, CancellationToken cancellation)
    {
        if (!await LoadAsync(template, language, cancellation))
            return NotFound();

        var wording = Template.Wordings.Find(w => w.Language == Language);
        (Ask, Minimum, Version) = (wording?.Ask, wording?.Minimum, Template.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid template, string language, CancellationToken cancellation)
    {
        if (!await LoadAsync(template, language, cancellation))
            return NotFound();

        return ModelState.IsValid && await SavedAsync(() => service.WordAsync(template, language, new WordingForm(Ask, Minimum), Version, cancellation))
            ? LocalRedirect($"/task-templates/{template}")
            : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        if (!await LoadAsync(Template.Id, Language, HttpContext.RequestAborted))
            return [];

        Version = BaseOn(Template.Version);
        var wording = Template.Wordings.Find(w => w.Language == Language);
        return [new("What they are asked", wording?.Ask, Ask), new("The least that they need to know", wording?.Minimum, Minimum)];
    }

    private async Task<bool> LoadAsync(Guid id, string language, CancellationToken cancellation)
    {
        if (await templates.FindAsync(id, cancellation) is not { } found || await languages.FindAsync(language, cancellation) is not { Tag: var tag })
            return false;

        (Template, Language) = (found, tag);
        return true;
    }
}

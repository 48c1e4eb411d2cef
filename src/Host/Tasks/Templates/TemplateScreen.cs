using ECins.Host.Composition;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Templates;

/// <summary>The base of the pages on which a template is written.</summary>
internal abstract class TemplateScreen(ModuleCatalog catalog) : ScreenModel
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Workstream { get; set; }

    [BindProperty]
    public string? Ask { get; set; }

    [BindProperty]
    public string? Minimum { get; set; }

    public IReadOnlyList<Choice> Workstreams => [.. catalog.Modules.Select(m => new Choice(m.Key, m.Name))];

    protected TemplateForm Form => new(Name, Workstream, Ask, Minimum);
}

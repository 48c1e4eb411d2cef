using ECins.Host.Composition;
using ECins.Host.Tasks.Outside.Languages;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;

namespace ECins.Host.Tasks.Templates;

/// <summary>The templates and the languages that they can be in.</summary>
[Needs(CorePermissions.ManageTemplates)]
[RecordsNothing("Shows the force area's own words, and nothing about anybody.")]
internal sealed class IndexModel(TemplateQueries templates, OutsideLanguages languages, ModuleCatalog catalog) : ScreenModel
{
    public IReadOnlyList<TaskTemplate> Templates { get; private set; } = [];

    public IReadOnlyList<(string Tag, int Phrases)> Languages { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        (Templates, Languages) = (await templates.ListAsync(cancellation), await languages.ListAsync(cancellation));

    public string NameOf(string? workstream) => catalog.Modules.FirstOrDefault(m => m.Key == workstream)?.Name ?? "All workstreams";
}

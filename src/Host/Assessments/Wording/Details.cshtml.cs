using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Assessments.Wording;

/// <summary>What an assessment asks now, what the answers weigh, and how it was changed.</summary>
[Needs(CorePermissions.ManageWorkstreams)]
[RecordsNothing("Shows the force area's own words, and nothing about anybody.")]
internal sealed class DetailsModel(ModuleCatalog modules, AssessmentCatalog catalog) : DefinitionScreen(modules, catalog)
{
    private readonly AssessmentCatalog _catalog = catalog;

    /// <summary>The last first.</summary>
    public IReadOnlyList<AssessmentVersion> Versions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Versions = await _catalog.VersionsAsync(Now.Key, cancellation);
}

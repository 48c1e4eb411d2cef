using ECins.Host.Composition;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Screens;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Assessments.Wording;

/// <summary>The base of every page of what an assessment asks. What no loaded workstream assesses is not there.</summary>
internal abstract class DefinitionScreen(ModuleCatalog modules, AssessmentCatalog catalog) : ScreenModel
{
    public WorkstreamModule Module { get; private set; } = null!;

    /// <summary>What is asked now.</summary>
    public AssessmentDefinition Now { get; private set; } = null!;

    /// <summary>The number of its version; 0 for what the workstream came with.</summary>
    public int Number { get; private set; }

    public string Path => $"/workstreams/{Module.Key}/assessments/{Now.Key}";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var (workstream, definition) = ($"{RouteData.Values["key"]}", $"{RouteData.Values["definition"]}");
        if (modules.Find(workstream) is not { } module || await catalog.FindAsync(workstream, definition, cancellation) is not var (number, now))
            return false;

        (Module, Number, Now) = (module, number, now);
        return await base.FindAsync(cancellation);
    }
}

using ECins.Host.Composition;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Screens;
using ECins.SharedKernel.Workstreams;
using Microsoft.AspNetCore.Mvc.Filters;

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

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (workstream, definition) = ($"{RouteData.Values["key"]}", $"{RouteData.Values["definition"]}");
        if (modules.Find(workstream) is not { } module || await catalog.FindAsync(workstream, definition, context.HttpContext.RequestAborted) is not var (number, now))
        {
            context.Result = NotFound();
            return;
        }

        (Module, Number, Now) = (module, number, now);
        await base.OnPageHandlerExecutionAsync(context, next);
    }
}

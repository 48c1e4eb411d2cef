using ECins.Host.Audit;
using ECins.SharedKernel.Measures;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Measures;

/// <summary>The base of the pages of one of a workstream's numbers.</summary>
internal abstract class MeasureScreen(MeasureCatalog catalog, ReadLog read, TimeProvider time) : MeasuresScreen(catalog, time)
{
    public Measure Measure { get; private set; } = null!;

    public MeasureTable Table { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        OnPageHandlerExecuting(context);
        var key = $"{RouteData.Values["measure"]}";
        if (context.Result is not null || Measures.SingleOrDefault(m => m.Key == key) is not { } measure)
        {
            context.Result = NotFound();
            return;
        }

        Note(key);
        (Measure, Table) = (measure, await measure.CountAsync(Period, context.HttpContext.RequestAborted));
        await next();
    }

    // Numbers of few are nearly as telling as names: which were looked at, and of which months, is on record.
    private void Note(string measure)
    {
        read.Note("workstream", Workstream);
        read.Note("measure", measure);
        read.Note("from", From!);
        read.Note("to", To!);
    }
}

using ECins.SharedKernel.Measures;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Measures;

/// <summary>The base of the pages of one of a workstream's numbers.</summary>
internal abstract class MeasureScreen(MeasureCatalog catalog, TimeProvider time) : MeasuresScreen(catalog, time)
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

        (Measure, Table) = (measure, await measure.CountAsync(Period, context.HttpContext.RequestAborted));
        await next();
    }
}

using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Cases.Plan;

/// <summary>The base of every page of one task of the plan: what is no task of the case is not there.</summary>
internal abstract class PlanTaskScreen(CaseBarQueries bars, PlanQueries queries) : CaseScreen(bars)
{
    public PlanTask Found { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!Guid.TryParse(RouteData.Values["task"]?.ToString(), out var id)
            || await queries.TaskAsync(id, context.HttpContext.RequestAborted) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Found = found;
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>As it is stored now.</summary>
    protected Task<PlanTask?> AgainAsync() => queries.TaskAsync(Found.Id, HttpContext.RequestAborted);
}

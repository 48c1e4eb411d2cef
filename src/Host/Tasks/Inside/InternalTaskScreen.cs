using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Tasks.Inside;

/// <summary>The base of every page of one task: what is no task of the case is not there.</summary>
internal abstract class InternalTaskScreen(CaseBarQueries bars, InternalTaskQueries queries) : CaseScreen(bars)
{
    public InternalTask Found { get; private set; } = null!;

    public string Path => $"/cases/{CaseId}/plan/tasks/{Found.Id}";

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!Guid.TryParse(RouteData.Values["task"]?.ToString(), out var id)
            || await queries.FindAsync(id, context.HttpContext.RequestAborted) is not { } found)
        {
            context.Result = NotFound();
            return;
        }

        Found = found;
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>Back to the task; to the user's tasks when it was all that let them read the case.</summary>
    protected async Task<IActionResult> OnwardAsync(Holdings holdings) =>
        LocalRedirect(await holdings.LevelAsync(CaseId, HttpContext.RequestAborted) >= Level.Read ? Path : "/tasks?done=1");

    /// <summary>Reads it again, as it is stored now.</summary>
    protected async Task AgainAsync() => Found = (await queries.FindAsync(Found.Id, HttpContext.RequestAborted))!;
}

using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Cases;

/// <summary>The base of every page of a case: brings what stands above it.</summary>
internal abstract class CaseScreen(CaseBarQueries bars) : ScreenModel
{
    public CaseBar Bar { get; private set; } = null!;

    public Guid CaseId => Bar.Case.Id;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Bar = await bars.ReadAsync(context.HttpContext.RequestAborted);
        await base.OnPageHandlerExecutionAsync(context, next);
    }
}

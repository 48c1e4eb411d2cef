using ECins.Host.Cases.Sharing;
using ECins.SharedKernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Cases.Ownership;

/// <summary>The base of pages about one who is to own a case or to stand in. Somebody of no live partner is not there.</summary>
internal abstract class CandidateScreen(CaseBarQueries bars, PrincipalQueries principals, OwnerCandidates candidates) : CaseScreen(bars)
{
    public Principal Whom { get; private set; } = null!;

    /// <summary>They work the workstream, and nothing keeps them from the case.</summary>
    public bool Could { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancellation = context.HttpContext.RequestAborted;
        if (!Guid.TryParse(RouteData.Values["userId"]?.ToString(), out var id)
            || await principals.FindAsync(PrincipalKind.User, id, cancellation) is not { } whom)
        {
            context.Result = new NotFoundResult();
            return;
        }

        Whom = whom;
        await base.OnPageHandlerExecutionAsync(context, () => GoOnAsync(next, cancellation));
    }

    private async Task<PageHandlerExecutedContext> GoOnAsync(PageHandlerExecutionDelegate next, CancellationToken cancellation)
    {
        Could = await candidates.FindAsync(Bar.Holding, Whom.Id, cancellation) is not null;
        return await next();
    }
}

using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.People.Portraits;

/// <summary>The base of every page of a photograph of a person. One that was withdrawn is not there.</summary>
internal abstract class PortraitScreen(CaseBarQueries bars, PeopleQueries people, PortraitQueries queries, PortraitService portraits)
    : PersonScreen(bars, people)
{
    public Portrait Portrait { get; private set; } = null!;

    public bool MayWrite => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public bool MayWithdraw => MayWrite && Portraits.MayWithdraw(Portrait, Bar.Level);

    protected PortraitQueries Queries { get; } = queries;

    protected PortraitService Portraits { get; } = portraits;

    public string PortraitPath => $"{PersonPath}/photographs/{Portrait.Id}";

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!Guid.TryParse(RouteData.Values["involvement"]?.ToString(), out var involvement)
            || !Guid.TryParse(RouteData.Values["photograph"]?.ToString(), out var id)
            || await Queries.FindAsync(involvement, id, context.HttpContext.RequestAborted) is not { } portrait)
        {
            context.Result = NotFound();
            return;
        }

        Portrait = portrait;
        await base.OnPageHandlerExecutionAsync(context, next);
    }
}

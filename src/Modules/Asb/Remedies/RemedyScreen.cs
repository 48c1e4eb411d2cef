using ECins.Asb.Progress;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Asb.Remedies;

/// <summary>A page that takes a community remedy a step on; for one that is not of the case it is not there.</summary>
internal abstract class RemedyScreen(RemedyQueries remedies) : StepScreen
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public RemedyOffer Offer { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await remedies.FindAsync(CaseId, Id, context.HttpContext.RequestAborted) is not { } offer)
        {
            context.Result = NotFound();
            return;
        }

        Offer = offer;
        if (HttpMethods.IsGet(context.HttpContext.Request.Method))
            Version = offer.Version;
        await base.OnPageHandlerExecutionAsync(context, next);
    }
}

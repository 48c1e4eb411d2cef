using ECins.Host.Cases;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Assessments;

/// <summary>The base of every page of one assessment: what is none of the case is not there.</summary>
internal abstract class AssessmentScreen(CaseBarQueries bars, AssessmentQueries queries) : CaseScreen(bars)
{
    public ShownAssessment Shown { get; private set; } = null!;

    /// <summary>The one before, of the same person.</summary>
    public ShownAssessment? Before { get; private set; }

    public string Path => $"/cases/{CaseId}/assessments/{Shown.Assessment.Id}";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancellation = context.HttpContext.RequestAborted;
        if (!Guid.TryParse(RouteData.Values["assessment"]?.ToString(), out var id) || await queries.FindAsync(id, cancellation) is not { } shown)
        {
            context.Result = NotFound();
            return;
        }

        Shown = shown;
        Before = await queries.BeforeAsync(shown.Assessment.AboutId, shown.Assessment.Key, shown.Assessment.At, cancellation);
        await base.OnPageHandlerExecutionAsync(context, next);
    }
}

using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Asb.FromAgencies;

/// <summary>The base of pages about a file that the user brought; another's is not found.</summary>
internal abstract class FileScreen(AgencyFileQueries queries) : ScreenModel
{
    public AgencyFile Brought { get; private set; } = null!;

    public string Href => $"/asb/from-agencies/{Brought.Id}";

    protected AgencyFileQueries Queries => queries;

    public override async Task OnPageHandlerExecutionAsync(
        PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!Guid.TryParse(RouteData.Values["id"]?.ToString(), out var id)
            || await queries.FindAsync(id, HttpContext.RequestAborted) is not { } file)
        {
            context.Result = NotFound();
            return;
        }

        Brought = file;
        await base.OnPageHandlerExecutionAsync(context, next);
    }
}

using ECins.Host.Composition;
using ECins.Host.Workstreams;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Audit;

/// <summary>
/// Puts what a page shows on record before the page is rendered. Global: a new page cannot forget it, and a page whose
/// reading cannot be recorded is not shown.
/// </summary>
internal sealed class RecordReads(AuditTrail trail, ReadLog read, ModuleCatalog catalog) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is not RedirectResult and not RedirectToPageResult and not LocalRedirectResult
            and not StatusCodeResult && DeedOf(context) is { } deed)
            await trail.RecordAsync(deed, AuditOutcome.Done, context.HttpContext.RequestAborted);
        await next();
    }

    private Deed? DeedOf(ResultExecutingContext context)
    {
        var endpoint = context.HttpContext.GetEndpoint()?.Metadata;
        var statement = endpoint?.GetMetadata<IReadStatement>();
        return statement switch
        {
            RecordsAttribute records => new Deed(catalog.FindDeed(records.Deed)!)
            {
                Workstream = endpoint?.GetMetadata<OfWorkstream>()?.Key,
                Subjects = [.. read.Subjects],
                Notes = read.Notes,
            },
            RecordsNothingAttribute => null,
            _ => throw new InvalidOperationException("A page that does not say what it records is not shown."),
        };
    }
}

using ECins.Host.Audit;
using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;

namespace ECins.Host.Workstreams;

/// <summary>
/// Stands between routing and everything else: an endpoint of a workstream that is not on for this caller does not
/// exist, and answers 404 before anything is bound or loaded.
/// </summary>
internal sealed class WorkstreamGate(RequestDelegate next, ModuleCatalog catalog)
{
    public async Task InvokeAsync(
        HttpContext context, WorkstreamSwitch workstreams, CurrentCaller caller, Refusals refusals)
    {
        var workstream = context.GetEndpoint()?.Metadata.GetMetadata<OfWorkstream>();
        if (workstream is null || await IsOpenAsync(workstream.Key, context, workstreams, caller.Value))
        {
            await next(context);
            return;
        }

        await refusals.RecordAsync(context.GetEndpoint(), context.RequestAborted);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    // Somebody not signed in goes on, to be asked to sign in. On a record the access rule decides: a share reaches people
    // who do not work the workstream.
    private async Task<bool> IsOpenAsync(
        string key, HttpContext context, WorkstreamSwitch workstreams, Caller caller) =>
        await workstreams.IsOnAsync(key, context.RequestAborted)
        && (caller.UserId is null || caller.Workstreams.Contains(key)
            || catalog.Find(key)!.Permissions.Any(p => caller.Can(p.Key))
            || context.GetEndpoint()?.Metadata.GetMetadata<RecordStatement>() is not null);
}

/// <summary>Stamped by the host on every endpoint of a module; no page can leave it out.</summary>
/// <param name="Key">The module's key.</param>
internal sealed record OfWorkstream(string Key);

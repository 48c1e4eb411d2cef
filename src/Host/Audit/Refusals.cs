using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.Host.Workstreams;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Audit;

/// <summary>Puts on record that a signed-in user was refused a page.</summary>
internal sealed class Refusals(AuditTrail trail, CurrentCaller caller) : IScopedService
{
    /// <summary>The page by its pattern, never by what was asked of it.</summary>
    public Task RecordAsync(Endpoint? endpoint, CancellationToken cancellation)
    {
        if (caller.Value.UserId is null || endpoint is not RouteEndpoint route)
            return Task.CompletedTask;

        var deed = new Deed(CoreDeeds.PageRefused)
        {
            Workstream = route.Metadata.GetMetadata<OfWorkstream>()?.Key,
            Subjects = [new Subject("page", "/" + route.RoutePattern.RawText?.TrimStart('/'))],
        };
        return trail.RecordAsync(deed, AuditOutcome.Refused, cancellation);
    }
}

using ECins.Host.Audit;
using ECins.Host.Data;
using ECins.Host.Workstreams;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Access;

/// <summary>Decides <see cref="RecordStatement"/>, and notes for the page what it is on and how far the caller reaches it.</summary>
internal sealed class ReachesRecordHandler(IServiceProvider services, CurrentHolding current, ReadLog read, IHttpContextAccessor http)
    : AuthorizationHandler<ReachesRecord>
{
    // Asked for only here: at the platform's own host name there is no database to ask.
    private Holdings Holdings => services.GetRequiredService<Holdings>();

    protected override async Task HandleRequirementAsync(
        AuthorizationHandlerContext context, ReachesRecord requirement)
    {
        var request = http.HttpContext!;
        if (!Guid.TryParse(request.GetRouteValue(requirement.RouteValue)?.ToString(), out var id)
            || await HoldingIdAsync(requirement.Record, id, request.RequestAborted) is not { } holdingId
            || await Holdings.FindAsync(holdingId, request.RequestAborted) is not { } holding)
            return;

        var level = Holdings.Rule.LevelOf(holding);
        var isReached = requirement.IsOfIndex ? Holdings.Rule.KnowsOf(holding) : level >= requirement.Level;
        if (!isReached || (requirement.Record is null && (holding.Kind != OfKind.At(request, requirement.Kind) || IsOfAnother(request, holding))))
            return;

        current.Enter(holding, level);
        read.Showed(new Subject(holding.Kind, holding.Id.ToString()));
        context.Succeed(requirement);
    }

    // A workstream's own pages of a case are of its own cases, so that nothing of it is written on another's.
    private static bool IsOfAnother(HttpContext request, Holding holding) =>
        request.GetEndpoint()?.Metadata.GetMetadata<OfWorkstream>() is { } page && page.Key != holding.Workstream;

    private async Task<Guid?> HoldingIdAsync(Type? record, Guid id, CancellationToken cancellation)
    {
        if (record is null)
            return id;

        var context = services.GetRequiredService<ForceAreaDatabase>()
            .Context(services.GetRequiredService<ContextTypes>().OfEntity(record).Asked);
        return await context.Held(record).Where(r => r.Id == id).Select(r => (Guid?)r.HoldingId)
            .SingleOrDefaultAsync(cancellation);
    }
}

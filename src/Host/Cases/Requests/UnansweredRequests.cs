using ECins.Host.Cases.Oversight;
using ECins.Host.Data;
using ECins.Host.Jobs;
using ECins.Host.Notices;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Requests;

/// <summary>
/// Tells the SPOC of the lead agency and the data sharing manager that a request has waited longer than it may. Done from the
/// outbox when its time is up.
/// </summary>
internal sealed class UnansweredRequests(
    CoreDbContext core, IUnitOfWork unitOfWork, NoticeBoard notices, WhoToTell whom, TimeProvider time) : IOutboxHandler
{
    public const string MessageKind = "request-unanswered";

    public string Kind => MessageKind;

    public async Task HandleAsync(string payload, int attempt, CancellationToken cancellation)
    {
        var id = Guid.Parse(payload);
        if (!await Unanswered().AnyAsync(r => r.Id == id, cancellation))
            return;

        await unitOfWork.WriteAsync(
            new Deed(RequestDeeds.Escalated) { Subjects = [new Subject("request", payload)] },
            async unit =>
            {
                if (await Unanswered().Include(r => r.Holding).SingleOrDefaultAsync(r => r.Id == id, cancellation) is not { } request)
                    return;

                request.EscalatedAt = time.GetUtcNow().UtcDateTime;
                List<Recipient> to =
                [
                    .. await whom.SpocsAsync(request.Holding.LeadOrganisationId, cancellation),
                    .. await whom.DataSharingManagersAsync(cancellation),
                ];
                await notices.TellAsync(to, "A request to see a case has not been answered in time", "/oversight", request.Holding, cancellation);
                unit.About(new Subject(request.Holding.Kind, request.HoldingId.ToString()));
            },
            cancellation);
    }

    private IQueryable<AccessRequest> Unanswered()
    {
        var now = time.GetUtcNow().UtcDateTime;
        return core.Set<AccessRequest>().Where(r => r.Status == RequestStatus.Waiting && r.EscalatedAt == null && r.DueAt <= now);
    }
}

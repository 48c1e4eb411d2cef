using System.Linq.Expressions;
using ECins.Host.Access;
using ECins.Host.Cases.Oversight;
using ECins.Host.Cases.Sharing;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Jobs;
using ECins.Host.Notices;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Requests;

/// <summary>
/// Decides on requests to be let in: the owner and the deputy of the case, and the data sharing manager where a refusal is
/// challenged. The manager lets it stand or sends it back, and lets nobody in.
/// </summary>
internal sealed class RequestDecisions(
    CoreDbContext core, Holdings holdings, ShareService shares, Outbox outbox, NoticeBoard notices, WhoToTell whom,
    WorkingDays workingDays, IUnitOfWork unitOfWork, CurrentCaller caller, TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Lets whoever asked in, as the form says.</summary>
    public Task GrantAsync(Guid caseId, Guid id, ShareForm form, int version, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return DecideAsync(
            new Deed(RequestDeeds.Granted) { Reason = form.Reason }, caseId, id, version, RequestStatus.Granted,
            async (request, holding, unit) =>
            {
                await shares.GrantAsync(holding, form with { Kind = PrincipalKind.User, PrincipalId = request.ById }, unit, cancellation);
                await notices.TellAsync(await whom.UserAsync(request.ById, cancellation), "You are let into a case that you asked for", $"/requests/{id}", holding, cancellation);
            },
            cancellation);
    }

    public Task RefuseAsync(Guid caseId, Guid id, string? reason, int version, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, AccessRequest.LongestText, "Answer", "Enter why you do not let them in").Check();
        return DecideAsync(
            new Deed(RequestDeeds.Refused) { Reason = reason!.Trim() }, caseId, id, version, RequestStatus.Refused,
            async (request, holding, _) =>
            {
                request.Answer = reason.Trim();
                await notices.TellAsync(await whom.UserAsync(request.ById, cancellation), "What you asked for has been answered", $"/requests/{id}", holding, cancellation);
            },
            cancellation);
    }

    /// <summary>The data sharing manager lets a challenged refusal stand, or sends the request back to the owner.</summary>
    public Task RuleAsync(Guid id, bool? stands, string? words, int version, CancellationToken cancellation)
    {
        new Rules()
            .Expect(stands is not null, "Stands", "Select whether the refusal stands")
            .ExpectText(words, AccessRequest.LongestText, "Words", "Enter why, for both of them to read")
            .Check();
        return unitOfWork.WriteAsync(
            new Deed(stands!.Value ? RequestDeeds.Ruled : RequestDeeds.SentBack) { Reason = words!.Trim() },
            async unit =>
            {
                var request = await FindAsync(AccessRequest.IsJudgedBy(caller.Value), id, cancellation);
                request.Expect(core, version, [RequestStatus.Challenged]);
                request.Ruling = words.Trim();
                await RuleAsync(request, stands.Value, cancellation);
                About(unit, request);
            },
            cancellation);
    }

    private async Task RuleAsync(AccessRequest request, bool stands, CancellationToken cancellation)
    {
        request.Status = stands ? RequestStatus.Stands : RequestStatus.Waiting;
        await notices.TellAsync(
            await whom.UserAsync(request.ById, cancellation), "The data sharing manager has answered you", $"/requests/{request.Id}", request.Holding, cancellation);
        if (stands)
            return;

        (request.DueAt, request.EscalatedAt) = (workingDays.Due(Now, AccessRequest.WorkingDaysToAnswer), null);
        outbox.Add(UnansweredRequests.MessageKind, request.Id.ToString(), notBefore: request.DueAt);
        await notices.TellAsync(
            await whom.DecidersAsync(request.Holding, cancellation), "A request that you refused is to be decided again",
            $"/cases/{request.HoldingId}/sharing/requests/{request.Id}", request.Holding, cancellation);
    }

    private Task DecideAsync(
        Deed deed, Guid caseId, Guid id, int version, RequestStatus status, Func<AccessRequest, Holding, IUnit, Task> also,
        CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            deed,
            async unit =>
            {
                var holding = await holdings.DemandEvenClosedAsync(caseId, Level.Own, cancellation);
                var request = await FindAsync(r => r.HoldingId == caseId, id, cancellation);
                request.Expect(core, version, [RequestStatus.Waiting]);
                (request.Status, request.DecidedAt, request.DecidedById) = (status, Now, caller.Value.UserId);
                await also(request, holding, unit);
                About(unit, request);
            },
            cancellation);

    private async Task<AccessRequest> FindAsync(Expression<Func<AccessRequest, bool>> which, Guid id, CancellationToken cancellation) =>
        await core.Set<AccessRequest>().Where(which).Include(r => r.Holding).SingleOrDefaultAsync(r => r.Id == id, cancellation)
        ?? throw new RefusedException("There is no such request, or it is not theirs to decide.");

    private static void About(IUnit unit, AccessRequest request)
    {
        unit.About(new Subject(request.Holding.Kind, request.HoldingId.ToString()));
        unit.About(new Subject("request", request.Id.ToString()));
    }
}

using ECins.Host.Access;
using ECins.Host.Cases.Oversight;
using ECins.Host.Cases.People;
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

/// <summary>Asks to be let into a case that the index told of, and takes back or challenges what was asked.</summary>
internal sealed class RequestService(
    CoreDbContext core, Holdings holdings, Outbox outbox, NoticeBoard notices, WhoToTell whom, WorkingDays workingDays,
    IUnitOfWork unitOfWork, CurrentCaller caller, TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <param name="profile">The person whom the index named.</param>
    /// <param name="forHolding">The caller's own case or report that they ask it for.</param>
    /// <param name="reason">Why, for the owner to read.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task AskAsync(Guid profile, Guid? forHolding, string? reason, CancellationToken cancellation)
    {
        new Rules()
            .Expect(forHolding is not null, "For", "Select which of your cases it is for")
            .ExpectText(reason, AccessRequest.LongestText, "Reason", "Enter why you need to see it")
            .Check();
        return unitOfWork.WriteAsync(
            new Deed(RequestDeeds.Asked) { Reason = reason!.Trim() },
            unit => AskAsync(profile, forHolding!.Value, reason.Trim(), unit, cancellation), cancellation);
    }

    /// <summary>Takes back what the caller asked.</summary>
    public Task WithdrawAsync(Guid id, int version, CancellationToken cancellation) =>
        ChangeMineAsync(new Deed(RequestDeeds.Withdrawn), id, version, [RequestStatus.Waiting], request =>
        {
            (request.Status, request.DecidedAt) = (RequestStatus.Withdrawn, Now);
            return Task.CompletedTask;
        }, cancellation);

    /// <summary>Brings a refusal before the data sharing manager.</summary>
    public Task ChallengeAsync(Guid id, string? words, int version, CancellationToken cancellation)
    {
        new Rules().ExpectText(words, AccessRequest.LongestText, "Words", "Enter why you need to see it all the same").Check();
        return ChangeMineAsync(
            new Deed(RequestDeeds.Challenged) { Reason = words!.Trim() }, id, version, [RequestStatus.Refused],
            async request =>
            {
                (request.Status, request.Challenge) = (RequestStatus.Challenged, words.Trim());
                await notices.TellAsync(
                    await whom.DataSharingManagersAsync(cancellation), "A refusal to share is brought before you",
                    $"/oversight/requests/{id}", request.Holding, cancellation);
            },
            cancellation);
    }

    private async Task AskAsync(Guid profile, Guid forHolding, string reason, IUnit unit, CancellationToken cancellation)
    {
        var holdingId = await core.Set<Profile>().Where(p => p.Id == profile).Select(p => (Guid?)p.HoldingId).SingleOrDefaultAsync(cancellation);
        var holding = holdingId is { } id ? await holdings.FindAsync(id, cancellation) : null;
        if (holding is null || !holdings.Rule.KnowsOf(holding))
            throw new RefusedException("Is told of no such case.");

        await holdings.DemandAsync(forHolding, Level.Contribute, cancellation);
        await CheckAsync(holding, cancellation);
        var request = New(holding.Id, profile, forHolding, reason);
        core.Add(request);
        outbox.Add(UnansweredRequests.MessageKind, request.Id.ToString(), notBefore: request.DueAt);
        await notices.TellAsync(
            await whom.DecidersAsync(holding, cancellation), "Somebody asks to see a case of yours",
            $"/cases/{holding.Id}/sharing/requests/{request.Id}", holding, cancellation);
        unit.About(new Subject(holding.Kind, holding.Id.ToString()));
        unit.About(new Subject("person", profile.ToString()));
        unit.About(new Subject("request", request.Id.ToString()));
    }

    private async Task CheckAsync(Holding holding, CancellationToken cancellation)
    {
        var hasAsked = await core.Set<AccessRequest>().AnyAsync(
            r => r.HoldingId == holding.Id && r.ById == caller.Value.UserId
                && (r.Status == RequestStatus.Waiting || r.Status == RequestStatus.Challenged), cancellation);
        new Rules()
            .Expect(holdings.Rule.LevelOf(holding) < Level.Read, "Reason", "You can see it already")
            .Expect(!hasAsked, "Reason", "You have asked already, and wait for an answer")
            .Check();
    }

    private AccessRequest New(Guid holding, Guid profile, Guid forHolding, string reason) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        HoldingId = holding,
        ProfileId = profile,
        ById = caller.Value.UserId!.Value,
        ForHoldingId = forHolding,
        Reason = reason,
        AskedAt = Now,
        DueAt = workingDays.Due(Now, AccessRequest.WorkingDaysToAnswer),
    };

    private Task ChangeMineAsync(
        Deed deed, Guid id, int version, RequestStatus[] from, Func<AccessRequest, Task> change, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            deed,
            async unit =>
            {
                var request = await core.Set<AccessRequest>().Include(r => r.Holding)
                    .SingleOrDefaultAsync(r => r.Id == id && r.ById == caller.Value.UserId, cancellation)
                    ?? throw new RefusedException("Asked no such thing.");
                request.Expect(core, version, from);
                await change(request);
                unit.About(new Subject(request.Holding.Kind, request.HoldingId.ToString()));
                unit.About(new Subject("request", id.ToString()));
            },
            cancellation);
}

internal static class RequestVersions
{
    /// <summary>Somebody else may have decided meanwhile.</summary>
    public static void Expect(this AccessRequest request, CoreDbContext core, int version, RequestStatus[] from)
    {
        if (request.Version != version || !from.Contains(request.Status))
            throw new DbUpdateConcurrencyException("The request was changed by somebody else.");

        core.Entry(request).ExpectVersion(version);
    }
}

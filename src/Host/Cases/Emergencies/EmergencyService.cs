using ECins.Host.Access;
using ECins.Host.Audit;
using ECins.Host.Cases.Oversight;
using ECins.Host.Cases.People;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Notices;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Emergencies;

/// <summary>
/// Opens one case for reading, for a few hours, when somebody is in danger and nobody can be asked. All of the access rule holds
/// but for the share; a sealed case opens only to members of its duty team. Its owner and the data sharing manager are told at
/// once, and whoever did it says afterwards why it was right.
/// </summary>
internal sealed class EmergencyService(
    CoreDbContext core, Holdings holdings, NoticeBoard notices, WhoToTell whom, IUnitOfWork unitOfWork, AuditTrail trail,
    CurrentCaller caller, TimeProvider time) : IScopedService
{
    /// <summary>How long a case stays open to them.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(4);

    /// <summary>How many cases one person may open so within a day.</summary>
    public const int MostADay = 5;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Opens the case of that reference.</summary>
    /// <exception cref="RefusedException">There is none, or it does not open to the caller: which of the two is not told.</exception>
    public Task<Guid> OpenAsync(string? reference, string? reason, CancellationToken cancellation)
    {
        new Rules()
            .ExpectText(reference, 60, "Reference", "Enter the case's reference, like KEY-7K3-9QF")
            .ExpectText(reason, Share.LongestReason, "Reason", "Enter who is in danger, and why it cannot wait")
            .Check();
        var entered = reference!.Trim().ToUpperInvariant();
        return OpenAsync(
            core.Set<Case>().Where(c => c.Reference == entered).Select(c => (Guid?)c.Id), reason!, cancellation);
    }

    /// <summary>Opens the case that the index told of, by the person it named.</summary>
    /// <exception cref="RefusedException">It does not open to the caller.</exception>
    public Task<Guid> OpenAsync(Guid profile, string? reason, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, Share.LongestReason, "Reason", "Enter who is in danger, and why it cannot wait").Check();
        return OpenAsync(
            core.Set<Profile>().Where(p => p.Id == profile).Select(p => (Guid?)p.HoldingId), reason!, cancellation);
    }

    private async Task<Guid> OpenAsync(IQueryable<Guid?> of, string reason, CancellationToken cancellation)
    {
        if (await of.SingleOrDefaultAsync(cancellation) is { } known && await holdings.LevelAsync(known, cancellation) >= Level.Read)
            return known;

        var deed = new Deed(EmergencyDeeds.Opened) { Reason = reason.Trim() };
        await CheckTodayAsync(deed, cancellation);
        return await unitOfWork.WriteAsync(
            deed,
            async unit =>
            {
                var id = await of.SingleOrDefaultAsync(cancellation) ?? throw new RefusedException("There is no such case.");
                unit.About(new Subject(Holding.CaseKind, id.ToString()));
                var holding = (await holdings.FindAsync(id, cancellation))!;
                new Rules().Expect(holdings.Rule.LevelOf(holding) < Level.Read, "Reason", "You can read this case already").Check();
                if (!Opens(holding) || await HasOpenedEnoughAsync(cancellation))
                    throw new RefusedException("Does not open to them, not even in an emergency.");

                core.Add(New(id, reason.Trim()));
                await TellAsync(holding, cancellation);
                return id;
            },
            cancellation);
    }

    // Every condition of the rule but the share that is missing; and nobody ended it for them before, unless that is settled.
    private bool Opens(Holding holding) =>
        holding.Kind == Holding.CaseKind
        && holdings.Rule.Explain(holding, Level.Read).All(c => c.Value || c.Key == AccessCondition.Levelled)
        && (!holding.IsSealed || (holding.DutyTeamId is { } duty && caller.Value.TeamIds.Contains(duty)))
        && !holding.Emergencies.Any(e => e.UserId == caller.Value.UserId && e.IsStoppedUnjudged);

    // Whatever reference was entered: the answer must not tell whether there is such a case.
    private async Task CheckTodayAsync(Deed deed, CancellationToken cancellation)
    {
        if (!await HasOpenedEnoughAsync(cancellation))
            return;

        await trail.RecordAfterAsync(deed, new RefusedException($"Has opened {MostADay} within a day."));
        throw new RuleException("Reason", $"You have opened {MostADay} cases in an emergency within a day. Telephone the data sharing manager.");
    }

    private async Task<bool> HasOpenedEnoughAsync(CancellationToken cancellation)
    {
        var since = Now.AddDays(-1);
        return await core.Set<EmergencyAccess>().CountAsync(e => e.UserId == caller.Value.UserId && e.From > since, cancellation) >= MostADay;
    }

    private EmergencyAccess New(Guid holding, string reason) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        HoldingId = holding,
        UserId = caller.Value.UserId!.Value,
        Reason = reason,
        From = Now,
        Until = Now + Lasts,
    };

    private async Task TellAsync(Holding holding, CancellationToken cancellation)
    {
        const string Subject = "A case has been opened in an emergency";
        await notices.TellAtOnceAsync(await whom.DecidersAsync(holding, cancellation), Subject, $"/cases/{holding.Id}/sharing", holding, cancellation);
        await notices.TellAtOnceAsync(await whom.DataSharingManagersAsync(cancellation), Subject, "/oversight", holding, cancellation);
    }

    /// <summary>Ends it before its time. For those who decide over the case, and whoever has it.</summary>
    public Task EndAsync(Guid caseId, Guid id, CancellationToken cancellation) =>
        ChangeAsync(new Deed(EmergencyDeeds.Ended), id, async emergency =>
        {
            if (emergency.HoldingId != caseId)
                throw new RefusedException("Is no emergency access to this case.");
            if (emergency.UserId != caller.Value.UserId)
                await holdings.DemandEvenClosedAsync(caseId, Level.Own, cancellation);
            if (emergency.EndedAt is null)
                (emergency.EndedAt, emergency.EndedById) = (Now, caller.Value.UserId);
        }, cancellation);

    /// <summary>The owner has seen that it was taken.</summary>
    public Task SeenAsync(Guid caseId, Guid id, CancellationToken cancellation) =>
        ChangeAsync(new Deed(EmergencyDeeds.Seen), id, async emergency =>
        {
            await holdings.DemandEvenClosedAsync(caseId, Level.Own, cancellation);
            if (emergency.HoldingId != caseId)
                throw new RefusedException("Is no emergency access to this case.");
            emergency.SeenByOwnerAt ??= Now;
        }, cancellation);

    /// <summary>Whoever took it says why it was right.</summary>
    public Task JustifyAsync(Guid id, string? words, CancellationToken cancellation)
    {
        new Rules().ExpectText(words, Share.LongestReason, "Words", "Enter what happened, and what you did with what you read").Check();
        return ChangeAsync(new Deed(EmergencyDeeds.Justified) { Reason = words!.Trim() }, id, emergency =>
        {
            if (emergency.UserId != caller.Value.UserId || emergency.JustifiedAt is not null)
                throw new RefusedException("Is not theirs to justify.");
            (emergency.Justification, emergency.JustifiedAt) = (words.Trim(), Now);
            return Task.CompletedTask;
        }, cancellation);
    }

    /// <summary>The data sharing manager decides whether it was right.</summary>
    public Task JudgeAsync(Guid id, bool? wasRight, string? words, CancellationToken cancellation)
    {
        new Rules()
            .Expect(wasRight is not null, "WasRight", "Select whether it was right")
            .ExpectText(words, Share.LongestReason, "Words", "Enter why")
            .Check();
        return ChangeAsync(new Deed(EmergencyDeeds.Judged) { Reason = words!.Trim() }, id, emergency =>
        {
            if (!caller.Value.Can(CorePermissions.JudgeSharing) || emergency.UserId == caller.Value.UserId || emergency.WasRight is not null)
                throw new RefusedException("Is not theirs to judge.");
            (emergency.WasRight, emergency.Finding) = (wasRight, words.Trim());
            return Task.CompletedTask;
        }, cancellation);
    }

    private Task ChangeAsync(Deed deed, Guid id, Func<EmergencyAccess, Task> change, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            deed,
            async unit =>
            {
                var emergency = await core.Set<EmergencyAccess>().SingleOrDefaultAsync(e => e.Id == id, cancellation)
                    ?? throw new RefusedException("There is no such emergency access.");
                unit.About(new Subject(Holding.CaseKind, emergency.HoldingId.ToString()));
                unit.About(new Subject("user", emergency.UserId.ToString()));
                await change(emergency);
            },
            cancellation);
}

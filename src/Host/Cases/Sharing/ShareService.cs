using ECins.Host.Access;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Sharing;

/// <summary>
/// Lets others into a case and keeps them out. Sharing is for those who manage it, up to their own level; keeping
/// somebody out is for the owner and the deputy.
/// </summary>
internal sealed class ShareService(
    CoreDbContext core, Holdings holdings, PrincipalQueries principals, AgreementQueries agreements, ModuleCatalog catalog,
    IUnitOfWork unitOfWork, CurrentCaller caller, TimeProvider time) : IScopedService
{
    public Task ShareAsync(Guid caseId, ShareForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        var deed = About(CaseDeeds.Shared, caseId) with { Reason = form.Reason };
        return unitOfWork.WriteAsync(deed, unit => ShareAsync(caseId, form, unit, cancellation), cancellation);
    }

    /// <summary>Ends a share; its people are out at their next request.</summary>
    public Task EndAsync(Guid caseId, Guid shareId, string? reason, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            About(CaseDeeds.ShareEnded, caseId) with { Reason = reason },
            async unit =>
            {
                var holding = await holdings.DemandEvenClosedAsync(caseId, Level.Manage, cancellation);
                var share = holding.Shares.SingleOrDefault(s => s.Id == shareId && s.EndedAt is null)
                    ?? throw new RefusedException("There is no such share.");
                share.EndedAt = time.GetUtcNow().UtcDateTime;
                unit.About(SubjectOf(share.Principal, share.PrincipalId));
            },
            cancellation);

    public Task ExcludeAsync(Guid caseId, Guid userId, string? reason, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, Share.LongestReason, "Reason", "Enter why they must not see it").Check();
        return unitOfWork.WriteAsync(
            About(CaseDeeds.Excluded, caseId) with { Reason = reason },
            async unit =>
            {
                var holding = await holdings.DemandEvenClosedAsync(caseId, Level.Own, cancellation);
                new Rules()
                    .Expect(userId != holding.OwnerId && userId != holding.DeputyId, "Reason", "The owner and the deputy cannot be kept out")
                    .Expect(holding.Exclusions.All(x => x.UserId != userId), "Reason", "They are kept out already").Check();
                core.Add(new Exclusion { HoldingId = caseId, UserId = userId, Reason = reason!.Trim() });
                unit.About(SubjectOf(PrincipalKind.User, userId));
            },
            cancellation);
    }

    public Task LiftExclusionAsync(Guid caseId, Guid userId, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            About(CaseDeeds.ExclusionLifted, caseId),
            async unit =>
            {
                var holding = await holdings.DemandEvenClosedAsync(caseId, Level.Own, cancellation);
                core.Remove(holding.Exclusions.SingleOrDefault(x => x.UserId == userId)
                    ?? throw new RefusedException("They are not kept out."));
                unit.About(SubjectOf(PrincipalKind.User, userId));
            },
            cancellation);

    /// <summary>The purposes of the case's workstream that no agreement of the partner covers, by name.</summary>
    public async Task<IReadOnlyList<string>> UncoveredAsync(
        string workstream, Guid organisation, CancellationToken cancellation)
    {
        var covered = await agreements.PurposesCoveredAsync(organisation, cancellation);
        return [.. catalog.Find(workstream)!.Purposes.Where(p => !covered.Contains(p.Key)).Select(p => p.Name)];
    }

    private async Task ShareAsync(Guid caseId, ShareForm form, IUnit unit, CancellationToken cancellation)
    {
        var holding = await holdings.DemandEvenClosedAsync(caseId, Level.Manage, cancellation);
        if (form.UpTo > holdings.Rule.LevelOf(holding))
            throw new RefusedException("Lets nobody further in than they reach themself.");

        var principal = await principals.FindAsync(form.Kind, form.PrincipalId, cancellation)
            ?? throw new RefusedException("Is of no live partner.");
        await CheckAsync(holding, principal, cancellation);
        foreach (var before in holding.Shares.Where(s => s.PrincipalId == principal.Id && s.EndedAt is null))
            before.EndedAt = time.GetUtcNow().UtcDateTime;
        core.Add(form.ToShare(Guid.CreateVersion7(time.GetUtcNow()), caseId, caller.Value.UserId!.Value, time));
        unit.About(SubjectOf(principal.Kind, principal.Id));
    }

    private async Task CheckAsync(Holding holding, Principal principal, CancellationToken cancellation)
    {
        var uncovered = await UncoveredAsync(holding.Workstream, principal.OrganisationId, cancellation);
        var organisation = uncovered.Count == 0 ? "" : await core.Set<Organisation>()
            .Where(o => o.Id == principal.OrganisationId).Select(o => o.Name).SingleAsync(cancellation);
        new Rules()
            .Expect(uncovered.Count == 0, "UpTo", $"{organisation} has no agreement in force for {string.Join(", ", uncovered)}")
            .Expect(holding.Exclusions.All(x => x.UserId != principal.Id), "UpTo", $"{principal.Name} is kept out of this case")
            .Expect(holding.OwnerId != principal.Id, "UpTo", $"{principal.Name} owns this case")
            .Check();
    }

    private static Deed About(DeedType type, Guid caseId) =>
        new(type) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] };

    private static Subject SubjectOf(PrincipalKind kind, Guid id) => new(kind.ToString().ToLowerInvariant(), id.ToString());
}

/// <summary>A share as it is entered.</summary>
internal sealed record ShareForm(PrincipalKind Kind, Guid PrincipalId, Level? UpTo, DateOnly? Until, string? Reason)
{
    public void Check(DateOnly today) => new Rules()
        .Expect(UpTo is > Level.None and < Level.Own, "UpTo", "Select how far they are let in")
        .Expect(Until is null || Until >= today, "Until", "The last day must be today or in the future")
        .ExpectText(Reason, Share.LongestReason, "Reason", "Enter why it is shared with them")
        .Check();

    public Share ToShare(Guid id, Guid holding, Guid by, TimeProvider time) => new()
    {
        Id = id,
        HoldingId = holding,
        Principal = Kind,
        PrincipalId = PrincipalId,
        Level = UpTo!.Value,
        Until = Until,
        Reason = Reason!.Trim(),
        GrantedById = by,
        GrantedAt = time.GetUtcNow().UtcDateTime,
    };
}

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
        EndAsync(caseId, [shareId], reason, cancellation);

    /// <summary>Ends several shares at once.</summary>
    public Task EndAsync(Guid caseId, IReadOnlyCollection<Guid> shareIds, string? reason, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            About(CaseDeeds.ShareEnded, caseId) with { Reason = reason },
            async unit =>
            {
                var holding = await holdings.DemandEvenClosedAsync(caseId, Level.Manage, cancellation);
                foreach (var shareId in shareIds)
                {
                    var share = holding.Shares.SingleOrDefault(s => s.Id == shareId && s.EndedAt is null)
                        ?? throw new RefusedException("There is no such share.");
                    share.EndedAt = time.GetUtcNow().UtcDateTime;
                    unit.About(SubjectOf(share.Principal, share.PrincipalId));
                }
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

    private async Task ShareAsync(Guid caseId, ShareForm form, IUnit unit, CancellationToken cancellation) =>
        await GrantAsync(await holdings.DemandEvenClosedAsync(caseId, Level.Manage, cancellation), form, unit, cancellation);

    /// <summary>Inside a unit of work: shares a holding that the caller was found to manage, as a checked form says.</summary>
    /// <returns>The shares.</returns>
    public async Task<IReadOnlyList<Share>> GrantAsync(Holding holding, ShareForm form, IUnit unit, CancellationToken cancellation)
    {
        if (form.UpTo > holdings.Rule.LevelOf(holding))
            throw new RefusedException("Lets nobody further in than they reach themself.");

        var shares = new List<Share>();
        foreach (var principal in await PrincipalsAsync(form, cancellation))
        {
            await CheckAsync(holding, principal, cancellation);
            foreach (var before in holding.Shares.Where(s => s.PrincipalId == principal.Id && s.EndedAt is null))
                before.EndedAt = time.GetUtcNow().UtcDateTime;
            var one = form with { Kind = principal.Kind, PrincipalId = principal.Id };
            shares.Add(core.Add(one.ToShare(Guid.CreateVersion7(time.GetUtcNow()), holding.Id, caller.Value.UserId!.Value, time)).Entity);
            unit.About(SubjectOf(principal.Kind, principal.Id));
        }

        return shares;
    }

    private async Task<IReadOnlyList<Principal>> PrincipalsAsync(ShareForm form, CancellationToken cancellation)
    {
        var wanted = form.Each().Select(f => f.PrincipalId).ToList();
        var found = form.IsOfSome
            ? [.. (await principals.ColleaguesAsync(form.PrincipalId, cancellation)).Where(p => wanted.Contains(p.Id))]
            : await principals.FindAsync(form.Kind, form.PrincipalId, cancellation) is { } one ? new[] { one } : [];
        return found.Length == wanted.Count ? found : throw new RefusedException("Is of no live partner.");
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
    /// <summary>Of an organisation: who there.</summary>
    public SharedThere? There { get; init; }

    /// <summary>The users named, where only some of an organisation are let in.</summary>
    public IReadOnlyList<Guid> Named { get; init; } = [];

    /// <summary>Only people who are named are let in, each by a share of their own.</summary>
    public bool IsOfSome => Kind == PrincipalKind.Organisation && There == SharedThere.Some;

    /// <summary>The form of each share that it makes.</summary>
    public IEnumerable<ShareForm> Each() => IsOfSome
        ? Named.Distinct().Select(user => this with { Kind = PrincipalKind.User, PrincipalId = user })
        : [this];

    public void Check(DateOnly today) => new Rules()
        .Expect(Kind != PrincipalKind.Organisation || There is not null, "There", "Select who there is let in")
        .Expect(!IsOfSome || Named.Count > 0, "Named", "Select at least one person")
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

/// <summary>Who of an organisation is let in.</summary>
internal enum SharedThere
{
    /// <summary>Those who are named.</summary>
    Some,

    /// <summary>Everybody who works the workstream, now and later.</summary>
    Everybody,
}

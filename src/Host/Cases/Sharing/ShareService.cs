using ECins.Host.Access;
using ECins.Host.Cases.Ownership;
using ECins.Host.Cases.Referrals;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Sharing;

/// <summary>
/// Lets others into a case or a problem and keeps them out. Sharing is for those who manage it, up to their own level; keeping
/// somebody out is for the owner and the deputy.
/// </summary>
internal sealed class ShareService(
    CoreDbContext core, Holdings holdings, PrincipalQueries principals, AgreementQueries agreements, ModuleCatalog catalog,
    ReferralEnding referrals, TasksOfShares tasks, IUnitOfWork unitOfWork, CurrentCaller caller, TimeProvider time) : IScopedService
{
    /// <summary>Why a share was ended in place of which another stands.</summary>
    private const string Replaced = "Another share stands in its place";

    public Task ShareAsync(Guid heldId, ShareForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        var deed = new Deed(SharingDeeds.Shared) { Reason = form.Reason };
        return unitOfWork.WriteAsync(deed, unit => ShareAsync(heldId, form, unit, cancellation), cancellation);
    }

    /// <summary>Puts another share, or shares with some people by name, in place of one.</summary>
    /// <param name="heldId">The case or problem.</param>
    /// <param name="shareId">The share as it stood when the form was filled.</param>
    /// <param name="form">How it is from now on.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it meanwhile.</exception>
    public Task ChangeAsync(Guid heldId, Guid shareId, ShareForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return unitOfWork.WriteAsync(
            new Deed(SharingDeeds.ShareChanged) { Reason = form.Reason },
            async unit =>
            {
                var holding = await holdings.DemandEvenClosedAsync(heldId, Level.Manage, unit, cancellation);
                var before = Standing(holding, shareId, form);
                End(before, Replaced);
                var after = await GrantAsync(holding, form, unit, cancellation);
                if (after.SingleOrDefault(s => s.PrincipalId == before.PrincipalId) is { } same)
                    await FollowAsync(before.Id, same.Id, heldId, cancellation);
            },
            cancellation);
    }

    /// <summary>Ends a share; its people are out at their next request.</summary>
    public Task EndAsync(Guid heldId, Guid shareId, string? reason, CancellationToken cancellation) =>
        EndAsync(heldId, [shareId], reason, cancellation);

    /// <summary>Ends several shares at once.</summary>
    public Task EndAsync(Guid heldId, IReadOnlyCollection<Guid> shareIds, string? reason, CancellationToken cancellation)
    {
        new Rules().ExpectWithin(reason, Share.LongestReason, "Reason").Check();
        return unitOfWork.WriteAsync(
            new Deed(SharingDeeds.ShareEnded) { Reason = reason },
            async unit =>
            {
                var holding = await holdings.DemandEvenClosedAsync(heldId, Level.Manage, unit, cancellation);
                foreach (var shareId in shareIds)
                {
                    var share = holding.Shares.SingleOrDefault(s => s.Id == shareId && s.EndedAt is null)
                        ?? throw new RefusedException("There is no such share.");
                    End(share, reason);
                    await referrals.TakeBackAsync(share, unit, cancellation);
                    await tasks.GiveBackAsync(share, unit, cancellation);
                    unit.About(SubjectOf(share.Principal, share.PrincipalId));
                }
            },
            cancellation);
    }

    public Task ExcludeAsync(Guid heldId, Guid userId, string? reason, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, Share.LongestReason, "Reason", "Enter why they must not see it").Check();
        return unitOfWork.WriteAsync(
            new Deed(SharingDeeds.Excluded) { Reason = reason },
            async unit =>
            {
                var holding = await holdings.DemandEvenClosedAsync(heldId, Level.Own, unit, cancellation);
                new Rules()
                    .Expect(userId != holding.OwnerId && userId != holding.DeputyId, "Reason", "The owner and the deputy cannot be kept out")
                    .Expect(!IsKeptOut(holding, userId), "Reason", "They are kept out already").Check();
                if (holding.Exclusions.SingleOrDefault(x => x.UserId == userId) is { } before)
                    (before.Reason, before.LiftedAt) = (reason!.Trim(), null);
                else
                    core.Add(new Exclusion { HoldingId = heldId, UserId = userId, Reason = reason!.Trim() });
                unit.About(SubjectOf(PrincipalKind.User, userId));
            },
            cancellation);
    }

    public Task LiftExclusionAsync(Guid heldId, Guid userId, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            new Deed(SharingDeeds.ExclusionLifted),
            async unit =>
            {
                var holding = await holdings.DemandEvenClosedAsync(heldId, Level.Own, unit, cancellation);
                var exclusion = holding.Exclusions.SingleOrDefault(x => x.UserId == userId && x.LiftedAt is null)
                    ?? throw new RefusedException("They are not kept out.");
                exclusion.LiftedAt = time.GetUtcNow().UtcDateTime;
                unit.About(SubjectOf(PrincipalKind.User, userId));
            },
            cancellation);

    /// <summary>The purposes of a workstream that no agreement of the partner covers, by name.</summary>
    public async Task<IReadOnlyList<string>> UncoveredAsync(
        string workstream, Guid organisation, CancellationToken cancellation)
    {
        var covered = await agreements.PurposesCoveredAsync(organisation, cancellation);
        return [.. catalog.Find(workstream)!.Purposes.Where(p => !covered.Contains(p.Key)).Select(p => p.Name)];
    }

    private async Task ShareAsync(Guid heldId, ShareForm form, IUnit unit, CancellationToken cancellation) =>
        await GrantAsync(await holdings.DemandEvenClosedAsync(heldId, Level.Manage, unit, cancellation), form, unit, cancellation);

    /// <summary>Inside a unit of work: shares a holding that the caller was found to manage, as a checked form says.</summary>
    /// <returns>The shares.</returns>
    public async Task<IReadOnlyList<Share>> GrantAsync(Holding holding, ShareForm form, IUnit unit, CancellationToken cancellation)
    {
        if (form.UpTo > holdings.Rule.LevelOf(holding))
            throw new RefusedException("Lets nobody further in than they reach themself.");

        var shares = new List<Share>();
        var named = await PrincipalsAsync(form, cancellation);
        await CheckCoveredAsync(holding, named[0].OrganisationId, cancellation);
        foreach (var principal in named)
        {
            Check(holding, principal);
            foreach (var before in holding.Shares.Where(s => s.PrincipalId == principal.Id && s.EndedAt is null))
                End(before, Replaced);
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
            ? await principals.ColleaguesAsync(form.PrincipalId, wanted, cancellation)
            : await principals.FindAsync(form.Kind, form.PrincipalId, cancellation) is { } one ? new[] { one } : [];
        return found.Count == wanted.Count ? found : throw new RefusedException("Is of no live partner.");
    }

    private async Task CheckCoveredAsync(Holding holding, Guid organisation, CancellationToken cancellation)
    {
        var uncovered = await UncoveredAsync(holding.Workstream, organisation, cancellation);
        var name = uncovered.Count == 0 ? "" : await core.Set<Organisation>()
            .Where(o => o.Id == organisation).Select(o => o.Name).SingleAsync(cancellation);
        new Rules().Expect(uncovered.Count == 0, "UpTo", $"{name} has no agreement in force for {string.Join(", ", uncovered)}").Check();
    }

    private static void Check(Holding holding, Principal principal) => new Rules()
        .Expect(!IsKeptOut(holding, principal.Id), "UpTo", $"{principal.Name} is kept out of it")
        .Expect(holding.OwnerId != principal.Id, "UpTo", $"{principal.Name} owns it")
        .Check();

    private static bool IsKeptOut(Holding holding, Guid user) => holding.Exclusions.Any(x => x.UserId == user && x.LiftedAt is null);

    private Share Standing(Holding holding, Guid shareId, ShareForm form)
    {
        var today = time.UkToday();
        var share = holding.Shares.SingleOrDefault(s => s.Id == shareId && s.PrincipalId == form.PrincipalId)
            ?? throw new RefusedException("There is no such share.");
        if (share.CountsOn(today))
            return share;

        new Rules().Expect(
            holding.Shares.Any(s => s.PrincipalId == share.PrincipalId && s.CountsOn(today)), "",
            "This share was ended meanwhile. Share with them again, if that is still right").Check();
        throw new DbUpdateConcurrencyException("It was changed meanwhile.");
    }

    private void End(Share share, string? why) => (share.EndedAt, share.EndedWhy) = (time.GetUtcNow().UtcDateTime, why?.Trim() ?? "");

    // What began with the share ends with the one that stands in its place.
    private async Task FollowAsync(Guid before, Guid after, Guid heldId, CancellationToken cancellation)
    {
        foreach (var referral in await core.Set<Referral>().Where(r => r.ShareId == before).ToListAsync(cancellation))
            referral.ShareId = after;
        foreach (var offer in await core.Set<OwnershipOffer>().Where(o => o.HoldingId == heldId && o.ShareId == before).ToListAsync(cancellation))
            offer.ShareId = after;
        foreach (var task in await core.Set<InternalTask>().Where(t => t.ShareId == before).ToListAsync(cancellation))
            task.ShareId = after;
    }

    private static Subject SubjectOf(PrincipalKind kind, Guid id) => new(kind.ToString().ToLowerInvariant(), id.ToString());
}

/// <summary>A share as it is entered.</summary>
internal sealed record ShareForm(PrincipalKind Kind, Guid PrincipalId, Level? UpTo, DateOnly? Until, string? Reason)
{
    private const int MostNamed = 200;

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
        .Expect(!IsOfSome || Named.Count <= MostNamed, "Named", $"Select {MostNamed} people or fewer")
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

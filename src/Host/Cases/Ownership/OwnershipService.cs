using ECins.Host.Access;
using ECins.Host.Cases.Sharing;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Ownership;

/// <summary>Names who stands in for the owner, for the owner; and offers the case to another, for the owner and the deputy.</summary>
internal sealed class OwnershipService(
    CoreDbContext core, Holdings holdings, OwnerCandidates candidates, OwnershipMove move, CurrentCaller caller, IUnitOfWork unitOfWork,
    TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Task NameDeputyAsync(Guid caseId, Guid userId, CancellationToken cancellation) => unitOfWork.WriteAsync(
        About(OwnershipDeeds.DeputyNamed, caseId),
        async unit =>
        {
            var holding = await OwnAsync(caseId, cancellation);
            new Rules()
                .Expect(userId != holding.OwnerId, "", "The owner cannot stand in for themself")
                .Expect(await candidates.FindAsync(holding, userId, cancellation) is not null, "", "They could not own this case")
                .Check();
            holding.DeputyId = userId;
            holdings.Touch(holding);
            unit.About(UserOf(userId));
        },
        cancellation);

    public Task EndDeputyAsync(Guid caseId, CancellationToken cancellation) => unitOfWork.WriteAsync(
        About(OwnershipDeeds.DeputyEnded, caseId),
        async unit =>
        {
            var holding = await OwnAsync(caseId, cancellation);
            if (holding.DeputyId is { } deputy)
                unit.About(UserOf(deputy));
            holding.DeputyId = null;
            holdings.Touch(holding);
        },
        cancellation);

    /// <summary>Asks somebody to take the case over.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="to">Who is asked.</param>
    /// <param name="reason">Why; they read it.</param>
    /// <param name="letsRead">They may read the case while they decide.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task OfferAsync(Guid caseId, Guid to, string? reason, bool letsRead, CancellationToken cancellation)
    {
        CheckReason(reason);
        return unitOfWork.WriteAsync(
            About(OwnershipDeeds.Offered, caseId) with { Reason = reason!.Trim() },
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Own, cancellation);
                new Rules()
                    .Expect(to != holding.OwnerId && await candidates.FindAsync(holding, to, cancellation) is not null, "", "They could not own this case")
                    .Expect(to != caller.Value.UserId, "", "Nobody offers a case to themself")
                    .Expect(!await Open(caseId).AnyAsync(cancellation), "", "It is offered to somebody already. Withdraw that first")
                    .Check();
                var share = letsRead && !ReadsByName(holding, to) ? core.Add(ReadShare(caseId, to, reason)).Entity : null;
                core.Add(new OwnershipOffer
                {
                    Id = NewId(),
                    HoldingId = caseId,
                    FromId = caller.Value.UserId!.Value,
                    ToId = to,
                    Reason = reason.Trim(),
                    OfferedAt = Now,
                    ShareId = share?.Id,
                });
                holdings.Touch(holding);
                unit.About(UserOf(to));
            },
            cancellation);
    }

    /// <summary>Takes the offer back, and the share that came with it.</summary>
    public Task WithdrawAsync(Guid caseId, CancellationToken cancellation) => unitOfWork.WriteAsync(
        About(OwnershipDeeds.OfferWithdrawn, caseId),
        async unit =>
        {
            var holding = await holdings.DemandAsync(caseId, Level.Own, cancellation);
            foreach (var offer in await Open(caseId).ToListAsync(cancellation))
            {
                (offer.State, offer.SettledAt) = (OfferState.Withdrawn, Now);
                EndShare(holding, offer);
                unit.About(UserOf(offer.ToId));
            }
        },
        cancellation);

    /// <summary>The one offered takes it over.</summary>
    /// <param name="offerId">The offer, to the caller.</param>
    /// <param name="keeps">How far the old owner is let in from now on.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<Guid> AcceptAsync(Guid offerId, Level keeps, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            new Deed(OwnershipDeeds.TakenOver),
            async unit =>
            {
                var (offer, holding) = await ToCallerAsync(offerId, cancellation);
                if (keeps is < Level.None or > Level.Manage)
                    throw new RefusedException("Nobody is let in so far.");
                if (!holding.IsOpen || await candidates.FindAsync(holding, offer.ToId, cancellation) is not { } owner)
                    throw new RefusedException("Could not own the case.");

                await move.MoveAsync(holding, owner, keeps, offer.Reason, unit, cancellation);
                return holding.Id;
            },
            cancellation);

    public Task DeclineAsync(Guid offerId, string? reason, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, Share.LongestReason, "Reason", "Enter why you do not take it over").Check();
        return unitOfWork.WriteAsync(
            new Deed(OwnershipDeeds.OfferDeclined) { Reason = reason!.Trim() },
            async unit =>
            {
                var (offer, holding) = await ToCallerAsync(offerId, cancellation);
                (offer.State, offer.SettledAt, offer.SettledWhy) = (OfferState.Declined, Now, reason.Trim());
                EndShare(holding, offer);
                holdings.Touch(holding);
                unit.About(new Subject(Holding.CaseKind, holding.Id.ToString()));
            },
            cancellation);
    }

    /// <summary>Fails beside the field when the reason of an offer is missing.</summary>
    public static void CheckReason(string? reason) =>
        new Rules().ExpectText(reason, Share.LongestReason, "Reason", "Enter why they are asked").Check();

    /// <summary>A share that lets somebody read the case while they decide.</summary>
    public Share ReadShare(Guid caseId, Guid to, string reason) =>
        new ShareForm(PrincipalKind.User, to, Level.Read, null, reason).ToShare(NewId(), caseId, caller.Value.UserId!.Value, time);

    private async Task<Holding> OwnAsync(Guid caseId, CancellationToken cancellation)
    {
        var holding = await holdings.DemandAsync(caseId, Level.Own, cancellation);
        return holding.OwnerId == caller.Value.UserId ? holding : throw new RefusedException("Only the owner names a deputy.");
    }

    private async Task<(OwnershipOffer Offer, Holding Holding)> ToCallerAsync(Guid offerId, CancellationToken cancellation)
    {
        var offer = await core.Set<OwnershipOffer>()
            .SingleOrDefaultAsync(o => o.Id == offerId && o.ToId == caller.Value.UserId && o.State == OfferState.Open, cancellation)
            ?? throw new RefusedException("Nothing of that name is offered to them.");
        return (offer, (await holdings.LoadAsync(offer.HoldingId, cancellation))!);
    }

    private IQueryable<OwnershipOffer> Open(Guid caseId) =>
        core.Set<OwnershipOffer>().Where(o => o.HoldingId == caseId && o.State == OfferState.Open);

    private bool ReadsByName(Holding holding, Guid user) => holding.Shares.Any(s =>
        s.PrincipalId == user && s.Level >= Level.Read && s.CountsOn(time.UkToday()));

    private void EndShare(Holding holding, OwnershipOffer offer)
    {
        if (holding.Shares.SingleOrDefault(s => s.Id == offer.ShareId && s.EndedAt is null) is { } share)
            share.EndedAt = Now;
    }

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    private static Subject UserOf(Guid id) => new("user", id.ToString());

    private static Deed About(DeedType type, Guid caseId) =>
        new(type) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] };
}

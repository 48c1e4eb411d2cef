using ECins.Host.Access;
using ECins.Host.Cases.Consent;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Ownership;

/// <summary>Gives a case to another owner, with all that follows from it, inside the unit of work under way.</summary>
internal sealed class OwnershipMove(
    CoreDbContext core, Holdings holdings, ConsentService consents, CaseFile file, CurrentCaller caller, TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Moves it. Whoever calls knows that the new owner could own it.</summary>
    /// <param name="holding">The case, loaded with its shares.</param>
    /// <param name="to">The new owner.</param>
    /// <param name="keeps">How far the old owner is let in from now on; <see cref="Level.None"/> for as far as shares go.</param>
    /// <param name="why">Why, for everybody who reads the case.</param>
    /// <param name="unit">The unit of work.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task MoveAsync(Holding holding, Caller to, Level keeps, string why, IUnit unit, CancellationToken cancellation)
    {
        var from = await core.Set<User>().Include(u => u.Organisation).SingleAsync(u => u.Id == holding.OwnerId, cancellation);
        var leadMoves = holding.LeadOrganisationId != to.OrganisationId;
        holding.OwnerId = to.UserId!.Value;
        holding.LeadOrganisationId = to.OrganisationId!.Value;
        if (leadMoves)
            holding.DutyTeamId = null;
        if (leadMoves || holding.DeputyId == to.UserId)
            holding.DeputyId = null;
        foreach (var share in holding.Shares.Where(s => s.EndedAt is null && (s.PrincipalId == to.UserId || s.PrincipalId == from.Id)))
            share.EndedAt = Now;
        if (keeps > Level.None)
            core.Add(Kept(holding, from.Id, keeps));
        foreach (var offer in await core.Set<OwnershipOffer>().Where(o => o.HoldingId == holding.Id && o.State == OfferState.Open).ToListAsync(cancellation))
            (offer.State, offer.SettledAt) = (offer.ToId == to.UserId ? OfferState.Accepted : OfferState.Withdrawn, Now);
        await consents.AskAgainAsync(holding, cancellation);
        file.Decided(holding, Sentence(from, to, leadMoves, why));
        unit.About(new Subject(Holding.CaseKind, holding.Id.ToString()));
        unit.About(new Subject("user", from.Id.ToString()));
        unit.About(new Subject("user", to.UserId.Value.ToString()));
    }

    /// <summary>Moves several, each to the one chosen for it.</summary>
    /// <param name="caseIds">The cases.</param>
    /// <param name="able">Says who could own each of them, as they are loaded.</param>
    /// <param name="successors">Who takes each.</param>
    /// <param name="why">Why, for everybody who reads the cases.</param>
    /// <param name="unit">The unit of work.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="RuleException">Somebody was chosen who could not own the case.</exception>
    public async Task MoveAllAsync(
        IReadOnlyCollection<Guid> caseIds, Func<IReadOnlyList<Holding>, Task<ILookup<Guid, Caller>>> able,
        IReadOnlyDictionary<Guid, Guid> successors, string why, IUnit unit, CancellationToken cancellation)
    {
        var cases = await holdings.LoadAsync(caseIds, cancellation);
        var could = await able(cases);
        foreach (var one in cases)
        {
            var to = could[one.Id].SingleOrDefault(c => c.UserId == successors[one.Id])
                ?? throw new RuleException("", "Somebody could not own the case chosen for them. Look at them again");
            await MoveAsync(one, to, Level.None, why, unit, cancellation);
        }
    }

    private Share Kept(Holding holding, Guid user, Level level) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        HoldingId = holding.Id,
        Principal = PrincipalKind.User,
        PrincipalId = user,
        Level = level,
        Reason = $"Owned it until {time.UkToday().Show()}",
        GrantedById = caller.Value.UserId!.Value,
        GrantedAt = Now,
    };

    private static string Sentence(User from, Caller to, bool leadMoves, string why) =>
        $"{to.Name}, {to.OrganisationName}, owns the case from now on, in place of {from.Name}, {from.Organisation.Name}."
        + (leadMoves ? $" {to.OrganisationName} is its lead agency." : "")
        + $" Everybody's consent to sharing is to be confirmed again.\n{why}";
}

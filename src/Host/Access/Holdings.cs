using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Access;

/// <summary>The core's side of <see cref="IHoldings"/>.</summary>
internal sealed class Holdings(CoreDbContext core, CurrentCaller caller, TimeProvider time) : IHoldings
{
    public AccessRule Rule => new(caller.Value, time);

    public async Task<Level> LevelAsync(Guid holdingId, CancellationToken cancellation) =>
        await FindAsync(holdingId, cancellation) is { } holding ? Rule.LevelOf(holding) : Level.None;

    public async Task<bool> IsWrittenInAsync(Guid holdingId, CancellationToken cancellation) =>
        await FindAsync(holdingId, cancellation) is { IsOpen: true } holding && Rule.LevelOf(holding) >= Level.Contribute;

    /// <summary>The holding as it stands, with what the rule asks of it; not for change.</summary>
    public Task<Holding?> FindAsync(Guid holdingId, CancellationToken cancellation) =>
        WithAccess(core.Set<Holding>().AsNoTracking()).SingleOrDefaultAsync(h => h.Id == holdingId, cancellation);

    /// <summary>As the other, of several.</summary>
    public async Task<IReadOnlyList<Holding>> FindAsync(IReadOnlyList<Guid> ids, CancellationToken cancellation) =>
        ids.Count == 0 ? [] : await WithAccess(core.Set<Holding>().AsNoTracking()).Where(h => ids.Contains(h.Id)).OrderBy(h => h.Id).ToListAsync(cancellation);

    public async Task<Holding> DemandAsync(Guid holdingId, Level level, CancellationToken cancellation)
    {
        var holding = await DemandEvenClosedAsync(holdingId, level, cancellation);
        CheckOpen(holding, level);
        return holding;
    }

    /// <summary>As <see cref="DemandAsync"/>, for the little that goes on when a case is closed: sharing it, and opening it again.</summary>
    public Task<Holding> DemandEvenClosedAsync(Guid holdingId, Level level, CancellationToken cancellation) =>
        DemandEvenClosedAsync(holdingId, level, null, cancellation);

    /// <summary>As the other, with what it is asked of on record, be it refused.</summary>
    public async Task<Holding> DemandEvenClosedAsync(Guid holdingId, Level level, IUnit? unit, CancellationToken cancellation)
    {
        var holding = await LoadAsync(holdingId, cancellation);
        if (holding is not null)
            unit?.About(new Subject(holding.Kind, holdingId.ToString()));
        return holding is not null && Rule.LevelOf(holding) >= level
            ? holding
            : throw new RefusedException($"Does not reach it at {level}.");
    }

    /// <summary>The holding for change, with what the rule asks of it, whether or not the caller reaches it.</summary>
    public Task<Holding?> LoadAsync(Guid holdingId, CancellationToken cancellation) =>
        WithAccess(core.Set<Holding>()).SingleOrDefaultAsync(h => h.Id == holdingId, cancellation);

    /// <summary>As <see cref="LoadAsync(Guid, CancellationToken)"/>, of several at once.</summary>
    public Task<List<Holding>> LoadAsync(IReadOnlyCollection<Guid> holdingIds, CancellationToken cancellation) =>
        WithAccess(core.Set<Holding>()).Where(h => holdingIds.Contains(h.Id)).OrderBy(h => h.Id).ToListAsync(cancellation);

    /// <summary>Nobody works on what is closed.</summary>
    public static void CheckOpen(Holding holding, Level level)
    {
        if (!holding.IsOpen && level > Level.Read)
            throw new RefusedException("It is closed.");
    }

    public Holding Add(string workstream, string kind, Marking marking)
    {
        var user = caller.Value;
        if (user is not { UserId: { } owner, OrganisationId: { } organisation } || !user.Workstreams.Contains(workstream))
            throw new RefusedException("Only those who work the workstream begin something in it.");
        if (marking > user.Handling)
            throw new RefusedException("May not mark it beyond what they may handle.");

        return core.Add(new Holding
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Workstream = workstream,
            Kind = kind,
            OwnerId = owner,
            LeadOrganisationId = organisation,
            Marking = marking,
            ChangedAt = time.GetUtcNow().UtcDateTime,
        }).Entity;
    }

    public void ShareWithOwnOrganisation(Holding holding, Level level, string reason) => core.Add(new Share
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        HoldingId = holding.Id,
        Principal = PrincipalKind.Organisation,
        PrincipalId = holding.LeadOrganisationId,
        Level = level,
        Reason = reason,
        GrantedById = holding.OwnerId,
        GrantedAt = time.GetUtcNow().UtcDateTime,
    });

    public void Touch(Holding holding) => holding.ChangedAt = time.GetUtcNow().UtcDateTime;

    private static IQueryable<Holding> WithAccess(IQueryable<Holding> holdings) =>
        holdings.AsSplitQuery().Include(h => h.Shares).Include(h => h.Exclusions)
            .Include(h => h.Emergencies);
}

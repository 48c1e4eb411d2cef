using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Requests;

/// <summary>What is asked of the cases that the caller decides over, and what they asked themselves.</summary>
internal sealed class RequestQueries(CoreDbContext core, Holdings holdings, CurrentHolding current, CurrentCaller caller, IReadLog read)
    : IScopedService
{
    public const int Most = 100;
    private const int MostTickets = 50;

    /// <summary>What the index tells of a person: by whom it is held, and whom to ask.</summary>
    public async Task<HeldBy> HeldByAsync(Guid profile, CancellationToken cancellation)
    {
        read.Showed(new Subject("person", profile.ToString()));
        var holding = current.Holding;
        var owner = await core.Set<User>().Where(u => u.Id == holding.OwnerId).Select(u => new { u.Name, u.JobTitle, u.Email }).SingleAsync(cancellation);
        return new HeldBy(
            await core.Set<Profile>().Where(p => p.Id == profile && p.HoldingId == holding.Id).Select(p => p.Name).SingleAsync(cancellation),
            await core.Set<Organisation>().Where(o => o.Id == holding.LeadOrganisationId).Select(o => o.Name).SingleAsync(cancellation),
            owner.Name, owner.JobTitle, owner.Email!);
    }

    /// <summary>The caller's own cases and reports that something can be asked for, those that changed last first; at most fifty.</summary>
    public async Task<IReadOnlyList<Choice>> TicketsAsync(CancellationToken cancellation)
    {
        var mine = await core.Set<Holding>().Where(holdings.Rule.Allows(Level.Contribute)).Where(h => h.IsOpen)
            .OrderByDescending(h => h.ChangedAt).Take(MostTickets)
            .Select(h => new { h.Id, h.ChangedAt, Case = core.Set<Case>().Where(c => c.Id == h.Id).Select(c => c.Title + " (" + c.Reference + ")").FirstOrDefault() })
            .ToListAsync(cancellation);
        return [.. mine.Select(h => new Choice(h.Id.ToString(), h.Case ?? $"A report, last changed {h.ChangedAt.Show()}"))];
    }

    /// <summary>What waits for the owner of the case that the page is on, the oldest first.</summary>
    public async Task<IReadOnlyList<AccessRequest>> WaitingAsync(CancellationToken cancellation) =>
        await OfCase().Where(r => r.Status == RequestStatus.Waiting).OrderBy(r => r.AskedAt).Take(Most).ToListAsync(cancellation);

    public async Task<AccessRequest?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var request = await OfCase().SingleOrDefaultAsync(r => r.Id == id, cancellation);
        if (request is not null)
            read.Showed(new Subject("request", id.ToString()));
        return request;
    }

    /// <summary>What the caller asked, the newest first; at most <see cref="Most"/>.</summary>
    public async Task<IReadOnlyList<MyRequest>> MineAsync(CancellationToken cancellation) =>
        await Mine().OrderByDescending(r => r.Request.AskedAt).Take(Most).ToListAsync(cancellation);

    public Task<MyRequest?> FindMineAsync(Guid id, CancellationToken cancellation) =>
        Mine().SingleOrDefaultAsync(r => r.Request.Id == id, cancellation);

    private IQueryable<AccessRequest> OfCase() => core.Set<AccessRequest>().AsNoTracking()
        .Include(r => r.By.Organisation).Include(r => r.Profile).Where(r => r.HoldingId == current.Holding.Id);

    // The name, and who holds it now, are told while the index still tells it.
    private IQueryable<MyRequest> Mine()
    {
        var known = core.Set<Holding>().Where(holdings.Rule.KnowsOf()).Select(h => h.Id);
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read)).Select(h => h.Id);
        return core.Set<AccessRequest>().AsNoTracking().Where(r => r.ById == caller.Value.UserId)
            .Select(r => new MyRequest
            {
                Request = r,
                Name = known.Contains(r.HoldingId) ? r.Profile.Name : null,
                Agency = core.Set<Organisation>().Where(o => known.Contains(r.HoldingId) && o.Id == r.Holding.LeadOrganisationId)
                    .Select(o => o.Name).FirstOrDefault(),
                IsOpen = reads.Contains(r.HoldingId),
            });
    }
}

/// <param name="Name">The person.</param>
/// <param name="Agency">Which agency holds something about them.</param>
/// <param name="Owner">Whom to ask.</param>
/// <param name="JobTitle">What they do.</param>
/// <param name="Mail">Their address at work.</param>
internal sealed record HeldBy(string Name, string Agency, string Owner, string JobTitle, string Mail);

/// <summary>What the caller asked for.</summary>
internal sealed class MyRequest
{
    public required AccessRequest Request { get; init; }

    /// <summary>The person; <c>null</c> when the caller is no longer told of the case.</summary>
    public required string? Name { get; init; }

    /// <summary>Which agency holds it; <c>null</c> as the name is.</summary>
    public required string? Agency { get; init; }

    /// <summary>What it is called.</summary>
    public string Title => Name is null ? "Somebody you asked about" : $"{Name}, held by {Agency}";

    /// <summary>The caller can read the case now.</summary>
    public required bool IsOpen { get; init; }
}

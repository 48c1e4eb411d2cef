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
internal sealed class RequestQueries(CoreDbContext core, Holdings holdings, ReachWalk walk, CurrentHolding current, CurrentCaller caller, IReadLog read)
    : IScopedService
{
    public const int Most = 100;
    private const int MostTickets = 50;
    private const int MostDecided = 50;
    private const int MostToDecide = 20;

    /// <summary>What the index tells of a person: by whom it is held, and whom to ask.</summary>
    public async Task<HeldBy> HeldByAsync(Guid profile, CancellationToken cancellation)
    {
        read.Showed(new Subject("person", profile.ToString()));
        var holding = current.Holding;
        var owner = await core.Set<User>().Where(u => u.Id == holding.OwnerId).Select(u => new { u.Name, u.JobTitle, u.Email }).SingleAsync(cancellation);
        var of = await core.Set<Profile>().Where(p => p.Id == profile && p.HoldingId == holding.Id).Select(p => new { p.Kind, p.Name }).SingleAsync(cancellation);
        return new HeldBy(
            of.Kind == ProfileKind.Person ? of.Name : of.Kind.Told(of.Name).ToLowerInvariant(),
            await core.Set<Organisation>().Where(o => o.Id == holding.LeadOrganisationId).Select(o => o.Name).SingleAsync(cancellation),
            owner.Name, owner.JobTitle, owner.Email!);
    }

    /// <summary>
    /// What something can be asked for: the fifty cases that the caller works and that changed last, the reports they took
    /// themselves, and the one they come from.
    /// </summary>
    public async Task<IReadOnlyList<Choice>> TicketsAsync(Guid? from, CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        Guid[] ids = [.. await walk.OpenCasesAsync(Level.Contribute, MostTickets, all => all, cancellation), from ?? Guid.Empty];
        var mine = await core.Set<Holding>().Where(holdings.Rule.Allows(Level.Contribute)).Where(h => h.IsOpen)
            .Where(h => ids.Contains(h.Id) || (h.OwnerId == user && h.Kind != Holding.CaseKind))
            .OrderByDescending(h => h.ChangedAt).Take(2 * MostTickets)
            .Select(h => new { h.Id, h.ChangedAt, Case = core.Set<Case>().Where(c => c.Id == h.Id).Select(c => c.Title + " (" + c.Reference + ")").FirstOrDefault() })
            .ToListAsync(cancellation);
        return [.. mine.Select(h => new Choice(h.Id.ToString(), h.Case ?? $"A report, last changed {h.ChangedAt.Show()}"))];
    }

    /// <summary>What is asked of the case that the page is on and not decided for good, the oldest first.</summary>
    public async Task<IReadOnlyList<AccessRequest>> OpenAsync(CancellationToken cancellation) => Noted(
        await OfCase().Where(r => r.Status == RequestStatus.Waiting || r.Status == RequestStatus.Challenged)
            .OrderBy(r => r.AskedAt).Take(Most).ToListAsync(cancellation));

    /// <summary>What was asked of it and is decided, the newest first; at most <see cref="MostDecided"/>.</summary>
    public async Task<IReadOnlyList<AccessRequest>> DecidedAsync(CancellationToken cancellation) => Noted(
        await OfCase().Where(r => r.Status != RequestStatus.Waiting && r.Status != RequestStatus.Challenged)
            .OrderByDescending(r => r.DecidedAt).Take(MostDecided).ToListAsync(cancellation));

    /// <summary>What waits for the caller, in all cases that they own or stand in for, the oldest first; at most twenty.</summary>
    public async Task<IReadOnlyList<RequestToDecide>> ToDecideAsync(CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        var asked = await core.Set<AccessRequest>().Where(r => r.Status == RequestStatus.Waiting)
            .Where(r => r.Holding.OwnerId == user || r.Holding.DeputyId == user)
            .Join(core.Set<Case>(), r => r.HoldingId, c => c.Id, (r, c) => new { r.Id, r.HoldingId, c.Reference, r.By.Organisation.Name, r.AskedAt })
            .OrderBy(r => r.AskedAt).Take(MostToDecide).ToListAsync(cancellation);
        asked.ForEach(r => read.Showed(SubjectOf(r.Id)));
        asked.ForEach(r => read.Showed(new Subject(Holding.CaseKind, r.HoldingId.ToString())));
        return [.. asked.Select(r => new RequestToDecide(r.Id, r.HoldingId, r.Reference, r.Name, r.AskedAt))];
    }

    public async Task<AccessRequest?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var request = await OfCase().SingleOrDefaultAsync(r => r.Id == id, cancellation);
        if (request is not null)
            read.Showed(SubjectOf(id));
        return request;
    }

    /// <summary>What the caller asked, the newest first; at most <see cref="Most"/>.</summary>
    public async Task<IReadOnlyList<MyRequest>> MineAsync(CancellationToken cancellation)
    {
        var mine = await Mine().OrderByDescending(r => r.Request.AskedAt).Take(Most).ToListAsync(cancellation);
        mine.ForEach(r => read.Showed(SubjectOf(r.Request.Id)));
        return mine;
    }

    public async Task<MyRequest?> FindMineAsync(Guid id, CancellationToken cancellation)
    {
        var mine = await Mine().SingleOrDefaultAsync(r => r.Request.Id == id, cancellation);
        if (mine is not null)
            read.Showed(SubjectOf(id));
        return mine;
    }

    /// <summary>How a request stands on record.</summary>
    public static Subject SubjectOf(Guid id) => new("request", id.ToString());

    private List<AccessRequest> Noted(List<AccessRequest> requests)
    {
        requests.ForEach(r => read.Showed(SubjectOf(r.Id)));
        return requests;
    }

    private IQueryable<AccessRequest> OfCase() => core.Set<AccessRequest>().AsNoTracking()
        .Include(r => r.By.Organisation).Include(r => r.Profile).Where(r => r.HoldingId == current.Holding.Id);

    // The name, and who holds it now, are told while the index still tells it.
    private IQueryable<MyRequest> Mine()
    {
        var known = core.Set<Holding>().Where(holdings.Rule.KnowsOf());
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        return core.Set<AccessRequest>().AsNoTracking().Where(r => r.ById == caller.Value.UserId)
            .Select(r => new MyRequest
            {
                Request = r,
                Kind = r.Profile.Kind,
                Name = reads.Any(h => h.Id == r.HoldingId) || (r.Profile.Kind == ProfileKind.Person && known.Any(h => h.Id == r.HoldingId)) ? r.Profile.Name : null,
                Agency = core.Set<Organisation>()
                    .Where(o => (reads.Any(h => h.Id == r.HoldingId) || known.Any(h => h.Id == r.HoldingId)) && o.Id == r.Holding.LeadOrganisationId)
                    .Select(o => o.Name).FirstOrDefault(),
                IsOpen = reads.Any(h => h.Id == r.HoldingId),
            });
    }
}

/// <param name="About">The person, or what else it is about as far as the index tells.</param>
/// <param name="Agency">Which agency holds something about them.</param>
/// <param name="Owner">Whom to ask.</param>
/// <param name="JobTitle">What they do.</param>
/// <param name="Mail">Their address at work.</param>
internal sealed record HeldBy(string About, string Agency, string Owner, string JobTitle, string Mail);

/// <param name="Id">The request.</param>
/// <param name="CaseId">The case asked for.</param>
/// <param name="Reference">What people call the case by.</param>
/// <param name="Agency">Whose user asks.</param>
/// <param name="AskedAt">When (UTC).</param>
internal sealed record RequestToDecide(Guid Id, Guid CaseId, string Reference, string Agency, DateTime AskedAt);

/// <summary>What the caller asked for.</summary>
internal sealed class MyRequest
{
    public required AccessRequest Request { get; init; }

    public required ProfileKind Kind { get; init; }

    /// <summary><c>null</c> when the caller is not told it, or no longer.</summary>
    public required string? Name { get; init; }

    /// <summary>Which agency holds it; <c>null</c> once the caller is no longer told of it.</summary>
    public required string? Agency { get; init; }

    /// <summary>What it is called, as far as that is told.</summary>
    public string Title => Agency is null ? $"{Kind.Told("Somebody")} you asked about" : $"{Name ?? Kind.Told("Somebody")}, held by {Agency}";

    /// <summary>The caller can read the case now.</summary>
    public required bool IsOpen { get; init; }
}

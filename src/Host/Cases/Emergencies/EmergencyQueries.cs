using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Emergencies;

/// <summary>Emergency access taken: to the case that the page is on, by the caller, and for the data sharing manager to judge.</summary>
internal sealed class EmergencyQueries(CoreDbContext core, CurrentHolding current, CurrentCaller caller, IReadLog read) : IScopedService
{
    public const int Most = 50;

    /// <summary>To the case that the page is on, the newest first.</summary>
    public async Task<IReadOnlyList<EmergencyLine>> OfCaseAsync(CancellationToken cancellation) =>
        Noted(await Lines().Where(e => e.Access.HoldingId == current.Holding.Id)
            .OrderByDescending(e => e.Access.From).Take(Most).ToListAsync(cancellation));

    /// <summary>Those that the caller took and has not yet said why it was right, the oldest first.</summary>
    public async Task<IReadOnlyList<EmergencyLine>> ToJustifyAsync(CancellationToken cancellation) =>
        Noted(await Mine().Where(e => e.Access.JustifiedAt == null).OrderBy(e => e.Access.From).Take(Most).ToListAsync(cancellation));

    public async Task<EmergencyLine?> FindMineAsync(Guid id, CancellationToken cancellation) =>
        Noted(await Mine().Where(e => e.Access.Id == id).ToListAsync(cancellation)).SingleOrDefault();

    /// <summary>Those not yet judged, in the whole force area, the oldest first. Nothing of the cases but their references.</summary>
    public async Task<IReadOnlyList<EmergencyLine>> ToJudgeAsync(CancellationToken cancellation) =>
        Noted(await Lines().Where(e => e.Access.WasRight == null && e.Access.UserId != caller.Value.UserId)
            .OrderBy(e => e.Access.From).Take(Most).ToListAsync(cancellation));

    public async Task<EmergencyLine?> FindToJudgeAsync(Guid id, CancellationToken cancellation) =>
        Noted(await Lines().Where(e => e.Access.Id == id && e.Access.UserId != caller.Value.UserId).ToListAsync(cancellation)).SingleOrDefault();

    /// <summary>Those in cases that the caller decides over and has not yet seen, by case.</summary>
    public async Task<IReadOnlyList<EmergencyLine>> UnseenAsync(CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        return Noted(await Lines().Where(e => e.Access.SeenByOwnerAt == null)
            .Join(core.Set<Holding>().Where(h => h.OwnerId == user || h.DeputyId == user), e => e.Access.HoldingId, h => h.Id, (e, h) => e)
            .OrderBy(e => e.Access.From).Take(Most).ToListAsync(cancellation));
    }

    private List<EmergencyLine> Noted(List<EmergencyLine> lines)
    {
        lines.ForEach(l => read.Showed(new Subject(Holding.CaseKind, l.Access.HoldingId.ToString())));
        return lines;
    }

    private IQueryable<EmergencyLine> Mine() => Lines().Where(e => e.Access.UserId == caller.Value.UserId);

    private IQueryable<EmergencyLine> Lines() => core.Set<EmergencyAccess>().AsNoTracking()
        .Join(core.Set<User>(), e => e.UserId, u => u.Id, (e, u) => new { Access = e, User = u })
        .Join(core.Set<Case>(), e => e.Access.HoldingId, c => c.Id, (e, c) => new EmergencyLine
        {
            Access = e.Access,
            Who = e.User.Name + ", " + e.User.Organisation.Name,
            Reference = c.Reference,
        });
}

/// <summary>An emergency access, as it is listed.</summary>
internal sealed class EmergencyLine
{
    public required EmergencyAccess Access { get; init; }

    /// <summary>Who took it, and their organisation.</summary>
    public required string Who { get; init; }

    /// <summary>The case's reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Whether it lets them in now.</summary>
    /// <param name="now">Now (UTC).</param>
    public bool IsLive(DateTime now) => Access.EndedAt is null && Access.Until > now;
}

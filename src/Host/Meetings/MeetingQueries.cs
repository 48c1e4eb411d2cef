using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Layout;
using ECins.Host.Meetings.Groups;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Meetings;

/// <summary>The groups that the caller is in, and the meetings that they are asked to.</summary>
internal sealed class MeetingQueries(CoreDbContext core, Holdings holdings, CurrentCaller caller, IReadLog read, TimeProvider time) : IScopedService
{
    private const int MostGroups = 100;
    private const int MostAhead = 20;

    // Long enough to find the meeting that is on, or was this morning.
    private static readonly TimeSpan Since = TimeSpan.FromHours(12);

    private IQueryable<Holding> Read => core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));

    private IQueryable<Meeting> Mine => core.Set<Meeting>().AsNoTracking().Where(Meeting.IsFor(caller.Value.UserId)).Where(m => Read.Any(h => h.Id == m.HoldingId));

    /// <summary>By name; at most a hundred.</summary>
    public async Task<IReadOnlyList<MeetingGroup>> GroupsAsync(CancellationToken cancellation) => await core.Set<MeetingGroup>().AsNoTracking()
        .Where(g => Read.Any(h => h.Id == g.HoldingId)).OrderBy(g => g.Name).ThenBy(g => g.Id).Take(MostGroups).ToListAsync(cancellation);

    /// <summary>Those to come, the next first, and what the caller said to each; at most twenty.</summary>
    public async Task<IReadOnlyList<MeetingAhead>> AheadAsync(CancellationToken cancellation)
    {
        var (user, since) = (caller.Value.UserId, time.GetUtcNow().UtcDateTime - Since);
        return await Mine.Where(m => (m.State == MeetingState.Issued || m.State == MeetingState.Preparing) && m.StartsAt > since)
            .OrderBy(m => m.StartsAt).Take(MostAhead)
            .Select(m => new MeetingAhead(
                m.Id, m.Group.Name, m.StartsAt, m.Place, m.IsTactical, m.State, m.Attendances.Where(a => a.UserId == user).Select(a => a.Presence).First()))
            .ToListAsync(cancellation);
    }

    public async Task<MeetingGroup> GroupAsync(Guid id, CancellationToken cancellation)
    {
        read.Showed(new Subject(MeetingGroup.HoldingKind, id.ToString()));
        return await core.Set<MeetingGroup>().AsNoTracking().SingleAsync(g => g.Id == id, cancellation);
    }

    /// <summary>A group's, the latest first.</summary>
    public async Task<ListPage<Meeting>> OfGroupAsync(Guid group, int from, CancellationToken cancellation) => ListPage.Of(
        await Mine.Where(m => m.GroupId == group).OrderByDescending(m => m.StartsAt).ThenBy(m => m.Id).From(from).ToListAsync(cancellation), from);

    /// <summary>One that the caller is asked to, with everybody who is.</summary>
    public async Task<Meeting?> FindAsync(Guid id, CancellationToken cancellation)
    {
        read.Showed(new Subject("meeting", id.ToString()));
        return await Mine.Include(m => m.Group).Include(m => m.Attendances).ThenInclude(a => a.User.Organisation).SingleOrDefaultAsync(m => m.Id == id, cancellation);
    }
}

/// <param name="Id">The meeting.</param>
/// <param name="Group">Whose.</param>
/// <param name="StartsAt">When (UTC).</param>
/// <param name="Place">Where.</param>
/// <param name="IsTactical">It is about one thing that could not wait.</param>
/// <param name="State">Whether its agenda is issued.</param>
/// <param name="Presence">What the caller said.</param>
internal sealed record MeetingAhead(Guid Id, string Group, DateTime StartsAt, string Place, bool IsTactical, MeetingState State, Presence Presence);

using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.Meetings.Groups;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Meetings;

/// <summary>Says who is asked to meetings, inside the unit of work under way: who manages the group to each, all others to what is issued.</summary>
internal sealed class Invitations(CoreDbContext core, AudienceQueries audiences, TimeProvider time) : IScopedService
{
    /// <summary>Asks everybody of the group who reaches it at a level and is not asked yet.</summary>
    /// <param name="meeting">With those who are asked.</param>
    /// <param name="holding">The group's, loaded.</param>
    /// <param name="level">From which level on.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task InviteAllAsync(Meeting meeting, Holding holding, Level level, CancellationToken cancellation) =>
        Invite(meeting, (await audiences.OfAsync(holding, cancellation)).Readers.Where(r => r.Level >= level).Select(r => r.UserId));

    /// <summary>Asks some of them.</summary>
    public static void Invite(Meeting meeting, IEnumerable<Guid> users)
    {
        foreach (var user in users.Where(u => meeting.Attendances.All(a => a.UserId != u)).Distinct().ToList())
            meeting.Attendances.Add(new Attendance { MeetingId = meeting.Id, UserId = user });
    }

    /// <summary>Asks a new member to the meetings that are to come.</summary>
    public async Task InviteAsync(MeetingGroup group, MemberForm member, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var ahead = await core.Set<Meeting>().Include(m => m.Attendances.Where(a => a.UserId == member.UserId))
            .Where(m => m.GroupId == group.Id && m.StartsAt > now && (m.State == MeetingState.Issued || m.State == MeetingState.Preparing))
            .ToListAsync(cancellation);
        foreach (var meeting in ahead.Where(m => member.Manages || (m.State == MeetingState.Issued && !m.IsTactical)))
            Invite(meeting, [member.UserId]);
    }
}

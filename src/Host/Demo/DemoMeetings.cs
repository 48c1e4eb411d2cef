using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Meetings;
using ECins.Host.Meetings.Agenda;
using ECins.Host.Meetings.Groups;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Demo;

/// <summary>A group of the demonstration's people: what it said last month, and what it meets about next.</summary>
internal sealed class DemoMeetings(
    CoreDbContext core, Holdings holdings, CallerReader callers, CurrentCaller caller, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task FillAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        if (await core.Set<MeetingGroup>().AnyAsync(cancellation))
            return;

        foreach (var group in demo.Groups ?? [])
            await FillAsync(group, cancellation);
    }

    private async Task FillAsync(DemoGroup demo, CancellationToken cancellation)
    {
        caller.Value = (await callers.ReadAllAsync(u => u.Name == demo.By, cancellation)).Single();
        var members = await core.Set<User>().Where(u => demo.Members.Contains(u.Name)).ToDictionaryAsync(u => u.Name, u => u.Id, cancellation);
        var cases = await core.Set<Case>().ToDictionaryAsync(c => c.Title, c => c.Id, cancellation);
        await unitOfWork.WriteAsync(
            new Deed(MeetingDeeds.GroupMade) { Workstream = demo.Workstream },
            unit =>
            {
                var holding = holdings.Add(demo.Workstream, MeetingGroup.HoldingKind, Marking.Official);
                core.AddRange(members.Values.Select(m => ShareOf(holding, m)));
                var group = core.Add(new MeetingGroup { Id = NewId(), HoldingId = holding.Id, Name = demo.Name, Purpose = demo.Purpose, Confidentiality = GroupForm.UsualConfidentiality }).Entity;
                foreach (var meeting in demo.Meetings)
                    core.AddRange(ItemsOf(meeting, MeetingOf(group, meeting, members), cases));
                unit.About(MeetingDeeds.SubjectOf(group));
                return Task.CompletedTask;
            },
            cancellation);
    }

    private Share ShareOf(Holding holding, Guid member) => new()
    {
        Id = NewId(),
        HoldingId = holding.Id,
        Principal = PrincipalKind.User,
        PrincipalId = member,
        Level = Level.Read,
        Reason = "Member of the group",
        GrantedById = holding.OwnerId,
        GrantedAt = Now,
    };

    private Meeting MeetingOf(MeetingGroup group, DemoMeeting demo, Dictionary<string, Guid> members)
    {
        var isOver = demo.InDays < 0;
        var meeting = core.Add(new Meeting
        {
            Id = NewId(),
            GroupId = group.Id,
            HoldingId = group.HoldingId,
            StartsAt = UkTime.FromUk(time.UkToday().AddDays(demo.InDays), new TimeOnly(10, 0)),
            Place = demo.Place,
            Confidentiality = group.Confidentiality,
            State = isOver ? MeetingState.Closed : MeetingState.Issued,
        }).Entity;
        Invitations.Invite(meeting, members.Values.Append(caller.Value.UserId!.Value));
        foreach (var attendance in meeting.Attendances.Where(_ => isOver))
            (attendance.Presence, attendance.AcceptedAt) = (Presence.Present, meeting.StartsAt);
        foreach (var apology in demo.Apologies)
            meeting.Attendances.Single(a => a.UserId == members[apology]).Presence = Presence.Apologies;
        return meeting;
    }

    private IEnumerable<AgendaItem> ItemsOf(DemoMeeting demo, Meeting meeting, Dictionary<string, Guid> cases) => demo.Items.Select((item, at) => new AgendaItem
    {
        Id = NewId(),
        MeetingId = meeting.Id,
        HoldingId = item.Case is null ? meeting.HoldingId : cases[item.Case],
        Concern = item.Concern,
        Topic = item.Topic,
        Place = at + 1,
        AddedById = caller.Value.UserId!.Value,
        AddedAt = (meeting.StartsAt < Now ? meeting.StartsAt : Now).AddDays(-3),
        Minutes = item.Minutes ?? "",
        IsRestricted = item.IsRestricted,
        MinutedById = item.Minutes is null ? null : caller.Value.UserId,
    });

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}

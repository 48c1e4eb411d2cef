using ECins.Host.Access;
using ECins.Host.Cases.Oversight;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Meetings.Groups;
using ECins.Host.Notices;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Meetings;

/// <summary>
/// Calls meetings, issues their agendas, and closes their minutes: for those who manage the group. Accepting the confidentiality and
/// saying whether one comes is for whoever is asked.
/// </summary>
internal sealed class MeetingService(
    CoreDbContext core, Holdings holdings, Invitations invitations, NoticeBoard notices, WhoToTell whom, IUnitOfWork unitOfWork,
    CurrentCaller caller, TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <returns>The meeting.</returns>
    public Task<Guid> CallAsync(Guid groupId, MeetingForm form, CancellationToken cancellation)
    {
        form.Check(Now);
        return unitOfWork.WriteAsync(
            new Deed(MeetingDeeds.Called),
            async unit =>
            {
                var group = await core.Set<MeetingGroup>().SingleOrDefaultAsync(g => g.Id == groupId, cancellation) ?? throw new RefusedException("There is no such group.");
                var holding = await holdings.DemandAsync(group.HoldingId, Level.Manage, cancellation);
                var meeting = New(group, form, isTactical: false);
                await invitations.InviteAllAsync(meeting, holding, Level.Manage, cancellation);
                About(unit, holding, meeting);
                return meeting.Id;
            },
            cancellation);
    }

    /// <summary>Inside a unit of work: calls a tactical meeting, to which only those named and who manages the group are asked.</summary>
    public async Task<Meeting> CallTacticalAsync(MeetingGroup group, Holding holding, MeetingForm form, IEnumerable<Guid> users, IUnit unit, CancellationToken cancellation)
    {
        var meeting = New(group, form, isTactical: true);
        meeting.State = MeetingState.Issued;
        await invitations.InviteAllAsync(meeting, holding, Level.Manage, cancellation);
        Invitations.Invite(meeting, users);
        About(unit, holding, meeting);
        var to = await whom.OfAsync(meeting.Attendances.ConvertAll(a => a.UserId), holding, cancellation);
        await notices.TellAtOnceAsync(to, "You are asked to a tactical meeting", PathOf(meeting), holding, cancellation);
        return meeting;
    }

    public Task ChangeAsync(Guid id, MeetingForm form, int version, CancellationToken cancellation)
    {
        form.Check(Now);
        return unitOfWork.WriteAsync(
            new Deed(MeetingDeeds.Changed),
            async unit =>
            {
                var (meeting, holding) = await DemandOpenAsync(id, unit, cancellation);
                core.Entry(meeting).ExpectVersion(version);
                if (meeting.IsTactical)
                    form.Check(Now, Meeting.TacticalWithin);
                (meeting.StartsAt, meeting.Place) = (form.StartsAt, form.Place!.Trim());
                await TellAsync(meeting, holding, "A meeting of yours is at another time or place", cancellation);
            },
            cancellation);
    }

    public Task CallOffAsync(Guid id, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(MeetingDeeds.CalledOff),
        async unit =>
        {
            var (meeting, holding) = await DemandOpenAsync(id, unit, cancellation);
            await TellAsync(meeting, holding, "A meeting of yours was called off", cancellation);
            meeting.State = MeetingState.CalledOff;
        },
        cancellation);

    /// <summary>Lets everybody of the group see what they may of the agenda, and asks them to come.</summary>
    public Task IssueAsync(Guid id, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(MeetingDeeds.Issued),
        async unit =>
        {
            var (meeting, holding) = await DemandOpenAsync(id, unit, cancellation);
            if (meeting.State != MeetingState.Preparing)
                throw new DbUpdateConcurrencyException("It was issued meanwhile.");

            meeting.State = MeetingState.Issued;
            await invitations.InviteAllAsync(meeting, holding, Level.Read, cancellation);
            await TellAsync(meeting, holding, "The agenda of a meeting of yours can be read", cancellation);
        },
        cancellation);

    /// <summary>Accepts that what is in it is confidential. For whoever is asked to it.</summary>
    public Task AcceptAsync(Guid id, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(MeetingDeeds.Accepted),
        async unit => (await MineAsync(id, unit, cancellation)).AcceptedAt ??= Now,
        cancellation);

    /// <summary>Says whether they come. For whoever is asked, until it is closed.</summary>
    public Task AnswerAsync(Guid id, bool comes, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(MeetingDeeds.Answered),
        async unit => (await MineAsync(id, unit, cancellation, mustBeOpen: true)).Presence = comes ? Presence.Coming : Presence.Apologies,
        cancellation);

    /// <summary>Says who was there; of the others, those who had sent apologies stay apologies.</summary>
    public Task AttendAsync(Guid id, IReadOnlyCollection<Guid> present, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(MeetingDeeds.Attended),
        async unit =>
        {
            var (meeting, _) = await DemandOpenAsync(id, unit, cancellation);
            new Rules().Expect(present.All(p => meeting.Attendances.Exists(a => a.UserId == p)), "Present", "Select those of the list").Check();
            foreach (var attendance in meeting.Attendances)
            {
                attendance.Presence = present.Contains(attendance.UserId) ? Presence.Present
                    : attendance.Presence == Presence.Apologies ? Presence.Apologies : Presence.Absent;
                unit.About(new Subject("user", attendance.UserId.ToString()));
            }
        },
        cancellation);

    /// <summary>Closes the minutes; nothing of the meeting is changed any more.</summary>
    public Task CloseAsync(Guid id, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(MeetingDeeds.Closed),
        async unit =>
        {
            var (meeting, holding) = await DemandOpenAsync(id, unit, cancellation);
            new Rules()
                .Expect(meeting.State == MeetingState.Issued, "", "Its agenda was not issued yet")
                .Expect(meeting.Attendances.Exists(a => a.Presence == Presence.Present), "", "Say first who was there")
                .Check();
            await TellAsync(meeting, holding, "The minutes of a meeting of yours can be read", cancellation);
            meeting.State = MeetingState.Closed;
        },
        cancellation);

    /// <summary>Inside a unit of work: a meeting that can still be changed, for those who manage its group.</summary>
    public async Task<(Meeting Meeting, Holding Holding)> DemandOpenAsync(Guid id, IUnit unit, CancellationToken cancellation)
    {
        var (meeting, holding) = await DemandAsync(id, Level.Manage, unit, cancellation);
        return meeting.IsOpen ? (meeting, holding) : throw new RefusedException("The meeting is over.");
    }

    /// <summary>Inside a unit of work: a meeting that the caller is asked to and whose confidentiality they accepted.</summary>
    public async Task<(Meeting Meeting, Holding Holding)> DemandAcceptedAsync(Guid id, IUnit unit, CancellationToken cancellation)
    {
        var (meeting, holding) = await DemandAsync(id, Level.Read, unit, cancellation);
        return meeting.Attendances.Exists(a => a.UserId == caller.Value.UserId && a.AcceptedAt is not null)
            ? (meeting, holding)
            : throw new RefusedException("Has not accepted the meeting's confidentiality.");
    }

    private async Task<(Meeting Meeting, Holding Holding)> DemandAsync(Guid id, Level level, IUnit unit, CancellationToken cancellation)
    {
        var meeting = await core.Set<Meeting>().Include(m => m.Attendances).Include(m => m.Group).SingleOrDefaultAsync(m => m.Id == id, cancellation)
            ?? throw new RefusedException("There is no such meeting.");
        var holding = await holdings.DemandEvenClosedAsync(meeting.HoldingId, level, cancellation);
        About(unit, holding, meeting);
        return (meeting, holding);
    }

    private async Task<Attendance> MineAsync(Guid id, IUnit unit, CancellationToken cancellation, bool mustBeOpen = false)
    {
        var (meeting, _) = await DemandAsync(id, Level.Read, unit, cancellation);
        if (mustBeOpen && !meeting.IsOpen)
            throw new RefusedException("The meeting is over.");

        return meeting.Attendances.SingleOrDefault(a => a.UserId == caller.Value.UserId) ?? throw new RefusedException("Is not asked to it.");
    }

    private Meeting New(MeetingGroup group, MeetingForm form, bool isTactical) => core.Add(new Meeting
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        GroupId = group.Id,
        HoldingId = group.HoldingId,
        StartsAt = form.StartsAt,
        Place = form.Place!.Trim(),
        Confidentiality = group.Confidentiality,
        IsTactical = isTactical,
    }).Entity;

    private async Task TellAsync(Meeting meeting, Holding holding, string text, CancellationToken cancellation)
    {
        if (meeting.State == MeetingState.Preparing)
            return;

        var others = meeting.Attendances.Select(a => a.UserId).Where(u => u != caller.Value.UserId).ToList();
        await notices.TellAsync(await whom.OfAsync(others, holding, cancellation), text, PathOf(meeting), holding, cancellation);
    }

    private void About(IUnit unit, Holding holding, Meeting meeting)
    {
        holdings.Touch(holding);
        unit.About(MeetingDeeds.SubjectOf(meeting));
        unit.About(new Subject(holding.Kind, meeting.GroupId.ToString()));
    }

    private static string PathOf(Meeting meeting) => $"/meetings/{meeting.Id}";
}

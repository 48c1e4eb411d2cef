using ECins.Host.Access;
using ECins.Host.Cases.Oversight;
using ECins.Host.Cases.Sharing;
using ECins.Host.Data;
using ECins.Host.Notices;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Meetings.Groups;

/// <summary>Makes groups and says who is in them. For who works the workstream, and then for those who manage the group.</summary>
internal sealed class GroupService(
    CoreDbContext core, Holdings holdings, ShareService shares, Invitations invitations, NoticeBoard notices, WhoToTell whom,
    IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    private const string OfTheGroup = "Member of the group";

    /// <returns>The group.</returns>
    public Task<Guid> AddAsync(string workstream, GroupForm form, CancellationToken cancellation)
    {
        form.Check();
        return unitOfWork.WriteAsync(
            new Deed(MeetingDeeds.GroupMade) { Workstream = workstream },
            unit =>
            {
                var group = core.Add(new MeetingGroup
                {
                    Id = Guid.CreateVersion7(time.GetUtcNow()),
                    HoldingId = holdings.Add(workstream, MeetingGroup.HoldingKind, Marking.Official).Id,
                    Name = form.Name!.Trim(),
                    Purpose = form.Purpose!.Trim(),
                    Confidentiality = form.Confidentiality!.Trim(),
                }).Entity;
                unit.About(MeetingDeeds.SubjectOf(group));
                return Task.FromResult(group.Id);
            },
            cancellation);
    }

    public Task ChangeAsync(Guid id, GroupForm form, int version, CancellationToken cancellation)
    {
        form.Check();
        return unitOfWork.WriteAsync(
            new Deed(MeetingDeeds.GroupChanged),
            async unit =>
            {
                var (group, _) = await DemandAsync(id, unit, cancellation);
                core.Entry(group).ExpectVersion(version);
                (group.Name, group.Purpose, group.Confidentiality) = (form.Name!.Trim(), form.Purpose!.Trim(), form.Confidentiality!.Trim());
            },
            cancellation);
    }

    /// <summary>Makes somebody a member, or changes for how long they are and whether they manage it.</summary>
    public Task AddMemberAsync(Guid id, MemberForm form, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(MeetingDeeds.MemberAdded),
        async unit =>
        {
            var (group, holding) = await DemandAsync(id, unit, cancellation);
            var share = new ShareForm(PrincipalKind.User, form.UserId, form.Manages ? Level.Manage : Level.Read, form.Until, OfTheGroup);
            share.Check(time.UkToday());
            await shares.GrantAsync(holding, share, unit, cancellation);
            await invitations.InviteAsync(group, form, cancellation);
            await notices.TellAsync(
                await whom.UserAsync(form.UserId, cancellation), "You are in a group that meets", $"/meetings/groups/{id}", holding, cancellation);
        },
        cancellation);

    /// <summary>Somebody is a member no longer; they are out at their next request.</summary>
    public Task EndMemberAsync(Guid id, Guid userId, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(MeetingDeeds.MemberLeft),
        async unit =>
        {
            var (_, holding) = await DemandAsync(id, unit, cancellation);
            var standing = holding.Shares.Where(s => s.PrincipalId == userId && s.EndedAt is null).ToList();
            if (standing.Count == 0)
                throw new RefusedException("Is no member of this group.");

            standing.ForEach(s => (s.EndedAt, s.EndedWhy) = (time.GetUtcNow().UtcDateTime, "No longer in the group"));
            unit.About(new Subject("user", userId.ToString()));
        },
        cancellation);

    private async Task<(MeetingGroup Group, Holding Holding)> DemandAsync(Guid id, IUnit unit, CancellationToken cancellation)
    {
        var group = await core.Set<MeetingGroup>().SingleOrDefaultAsync(g => g.Id == id, cancellation) ?? throw new RefusedException("There is no such group.");
        var holding = await holdings.DemandAsync(group.HoldingId, Level.Manage, cancellation);
        holdings.Touch(holding);
        unit.About(MeetingDeeds.SubjectOf(group));
        return (group, holding);
    }
}

/// <param name="UserId">Who.</param>
/// <param name="Manages">They chair or take the minutes; else they take part.</param>
/// <param name="Until">Their last day in it (UK date); <c>null</c> without end.</param>
internal sealed record MemberForm(Guid UserId, bool Manages, DateOnly? Until);

using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.People.Known;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Joining;

/// <summary>
/// Joins records of one person, group or place, and parts them again. For those who contribute to the case of the one and read the other.
/// </summary>
internal sealed class JoinService(
    CoreDbContext core, Holdings holdings, CallerReader callers, CurrentCaller caller, IUnitOfWork unitOfWork, TimeProvider time)
    : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public Task JoinAsync(Guid caseId, Guid involvement, Guid other, string? reason, CancellationToken cancellation)
    {
        CheckReason(reason, "Enter how you know");
        return unitOfWork.WriteAsync(
            DeedOf(CaseDeeds.PeopleJoined, caseId, reason!),
            async unit =>
            {
                var mine = await MineAsync(caseId, involvement, cancellation);
                await JoinAsync(mine, other, reason!.Trim(), unit, cancellation);
                return mine.Id;
            },
            cancellation);
    }

    /// <summary>Joins a record to another inside the unit of work under way.</summary>
    public async Task JoinAsync(Profile mine, Guid other, string reason, IUnit unit, CancellationToken cancellation)
    {
        var theirs = await core.Set<Profile>().SingleOrDefaultAsync(p => p.Id == other, cancellation)
            ?? throw new RefusedException("There is no such person.");
        await holdings.DemandAsync(theirs.HoldingId, Level.Read, cancellation);
        if (!theirs.Kind.CanBe(mine.Kind))
            throw new RefusedException("They are of different kinds.");
        if (theirs.PersonId == mine.PersonId)
            throw new RuleException("Reason", "They are joined already");

        var moved = await core.Set<Profile>().Where(p => p.PersonId == mine.PersonId).ToListAsync(cancellation);
        foreach (var profile in moved.Union([mine]))
        {
            core.Add(New(profile, theirs.PersonId, reason));
            profile.PersonId = theirs.PersonId;
        }

        await AgreeAsync([.. moved.Union([mine]).Select(p => p.Id)], theirs.PersonId, cancellation);
        unit.About(new Subject("person", mine.Id.ToString()));
        unit.About(new Subject("person", other.ToString()));
        await TellAsync(theirs, mine, PersonNoticeKind.Joined, cancellation);
        await TellAsync(mine, theirs, PersonNoticeKind.Joined, cancellation);
    }

    /// <summary>Says that the record is of another person than those that it was joined with.</summary>
    public Task PartAsync(Guid caseId, Guid involvement, string? reason, CancellationToken cancellation)
    {
        CheckReason(reason, "Enter how you know");
        return unitOfWork.WriteAsync(
            DeedOf(CaseDeeds.PeopleParted, caseId, reason!),
            async unit =>
            {
                var mine = await MineAsync(caseId, involvement, cancellation);
                var others = await core.Set<Profile>().Where(p => p.PersonId == mine.PersonId && p.Id != mine.Id).ToListAsync(cancellation);
                if (others.Count == 0)
                    throw new RuleException("Reason", "It is joined with no other");

                foreach (var join in await core.Set<PersonJoin>().Where(j => j.ProfileId == mine.Id && j.PartedAt == null).ToListAsync(cancellation))
                    (join.PartedAt, join.PartedWhy) = (Now, reason!.Trim());
                mine.PersonId = NewId();
                unit.About(new Subject("person", mine.Id.ToString()));
                await UnsayAsync([mine.Id], [.. others.Select(o => o.Id)], cancellation);
                core.AddRange(others.Select(o => NewParting(mine.Id, o.Id, reason!.Trim())));
                foreach (var other in others)
                    await TellAsync(other, mine, PersonNoticeKind.Parted, cancellation);
                return mine.Id;
            },
            cancellation);
    }

    // What was said against it is taken back, and nobody need be told any more that it may be so.
    private async Task AgreeAsync(List<Guid> moved, Guid person, CancellationToken cancellation)
    {
        var joined = await core.Set<Profile>().Where(p => p.PersonId == person).Select(p => p.Id).ToListAsync(cancellation);
        await UnsayAsync(moved, joined, cancellation);
        var guesses = await core.Set<PersonNotice>().Where(n => n.Kind == PersonNoticeKind.MayBeSame && n.SeenAt == null
            && ((moved.Contains(n.ProfileId) && joined.Contains(n.OtherId)) || (joined.Contains(n.ProfileId) && moved.Contains(n.OtherId))))
            .ToListAsync(cancellation);
        guesses.ForEach(n => n.SeenAt = Now);
    }

    private async Task UnsayAsync(List<Guid> some, List<Guid> others, CancellationToken cancellation) => core.RemoveRange(
        await core.Set<PersonParting>()
            .Where(p => (some.Contains(p.ProfileId) && others.Contains(p.OtherId)) || (others.Contains(p.ProfileId) && some.Contains(p.OtherId)))
            .ToListAsync(cancellation));

    private PersonParting NewParting(Guid one, Guid other, string reason) => new()
    {
        Id = NewId(),
        ProfileId = one,
        OtherId = other,
        Reason = reason,
        ById = caller.Value.UserId!.Value,
        At = Now,
    };

    private async Task<Profile> MineAsync(Guid caseId, Guid involvement, CancellationToken cancellation)
    {
        var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
        holdings.Touch(holding);
        return await core.Set<Involvement>().Where(i => i.Id == involvement && i.HoldingId == caseId).Select(i => i.Profile)
            .SingleOrDefaultAsync(cancellation) ?? throw new RefusedException("Is nobody of this case.");
    }

    private PersonJoin New(Profile profile, Guid person, string reason) => new()
    {
        Id = NewId(),
        ProfileId = profile.Id,
        PersonId = person,
        FromPersonId = profile.PersonId,
        Reason = reason,
        ById = caller.Value.UserId!.Value,
        At = Now,
    };

    // Those who decide over the one, and would be told of the other anyway; not who does it.
    private async Task TellAsync(Profile own, Profile other, PersonNoticeKind kind, CancellationToken cancellation)
    {
        var ours = await core.Set<Holding>().SingleAsync(h => h.Id == own.HoldingId, cancellation);
        var elsewhere = await holdings.FindAsync(other.HoldingId, cancellation);
        var deciders = await callers.ReadAllAsync(u => u.Id == ours.OwnerId || u.Id == ours.DeputyId, cancellation);
        foreach (var user in deciders.Where(d => d.UserId != caller.Value.UserId
            && (elsewhere is null || new AccessRule(d, time).KnowsOf(elsewhere))).Select(d => d.UserId!.Value))
        {
            var told = await core.Set<PersonNotice>()
                .SingleOrDefaultAsync(n => n.UserId == user && n.ProfileId == own.Id && n.OtherId == other.Id && n.Kind == kind, cancellation);
            if (told is null)
                core.Add(PersonNotices.New(user, own.Id, other.Id, kind, time));
            else
                told.SeenAt = null;
        }
    }

    private static void CheckReason(string? reason, string whenEmpty) =>
        new Rules().ExpectText(reason, PersonJoin.LongestReason, "Reason", whenEmpty).Check();

    private static Deed DeedOf(DeedType type, Guid caseId, string reason) =>
        new(type) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())], Reason = reason.Trim() };

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}

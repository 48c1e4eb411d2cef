using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.Consent;
using ECins.Host.Cases.People;
using ECins.Host.Cases.Plan;
using ECins.Host.Cases.Sharing;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.People.Details;
using ECins.Host.People.Joining;
using ECins.Host.People.Relationships;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Demo;

/// <summary>The demonstration's cases, opened, shared and written by its people as they would.</summary>
internal sealed class DemoCases(
    CoreDbContext core, CaseFile file, Holdings holdings, CallerReader callers, CurrentCaller caller, JoinService joins, PrincipalQueries principals, IUnitOfWork unitOfWork,
    TimeProvider time) : IScopedService
{
    public async Task FillAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        if (await core.Set<Case>().AnyAsync(cancellation))
            return;

        foreach (var one in demo.Cases)
            await FillAsync(one, cancellation);
    }

    private async Task FillAsync(DemoCase demo, CancellationToken cancellation)
    {
        await BecomeAsync(demo.Owner, cancellation);
        var shares = await SharesAsync(demo.Shares, cancellation);
        var id = await WriteAsync(CaseDeeds.Opened, unit => Open(demo, shares, unit), cancellation);
        foreach (var person in demo.People.Where(p => p.IsJoined))
            await WriteAsync(CaseDeeds.PeopleJoined, unit => JoinAsync(id, person, unit, cancellation), cancellation);
        if (demo.Plan is { } plan)
            await WriteAsync(PlanDeeds.ObjectiveSet, unit => PlanAsync(id, plan, unit, cancellation), cancellation);
        foreach (var entry in demo.Entries)
        {
            await BecomeAsync(entry.By, cancellation);
            await WriteAsync(CaseDeeds.Written, unit => AddAsync(id, entry, unit, cancellation), cancellation);
        }
    }

    private Task<Guid> Open(DemoCase demo, IReadOnlyList<ShareForm> shares, IUnit unit)
    {
        var holding = file.Open(demo.Workstream, demo.Title, demo.Marking);
        holding.IsSealed = demo.IsSealed;
        var opened = core.ChangeTracker.Entries<Case>().Single(c => c.Entity.Id == holding.Id);
        opened.Property(c => c.OpenedAt).CurrentValue = time.GetUtcNow().UtcDateTime.AddDays(-demo.OpenedDaysAgo);
        var profiles = demo.People.ToDictionary(p => p.Name, p => Record(holding, p));
        core.AddRange((demo.Relationships ?? []).Select(r => RelationshipOf(r, profiles)));
        core.AddRange(shares.Select(share => share.ToShare(
            Guid.CreateVersion7(time.GetUtcNow()), holding.Id, caller.Value.UserId!.Value, time)));
        unit.About(new Subject(Holding.CaseKind, holding.Id.ToString()));
        return Task.FromResult(holding.Id);
    }

    private Profile Record(Holding holding, DemoInvolved demo)
    {
        var part = PersonOf(demo);
        var profile = demo.Sort == ProfileSort.None
            ? file.Record(holding, part)
            : file.RecordOther(holding, new OtherForm { Sort = demo.Sort, Name = demo.Name, At = demo.At, About = demo.About }, part);
        if (demo.Warning is { } warning)
            core.Add(WarningOf(warning, profile));
        if (demo.Consent is { } consent)
            core.Add(FormOf(consent).ToRecord(profile.Id, caller.Value.UserId!.Value, time));
        if (demo.Allegation is { } allegation)
        {
            var alleged = core.ChangeTracker.Entries<Involvement>().Select(i => i.Entity)
                .Single(i => i.ProfileId == profile.Id && i.Role == InvolvementRole.AllegedPerpetrator);
            (alleged.Allegation, alleged.AllegationSince, alleged.AllegationWhy) = (allegation.Now, time.UkToday().AddDays(-allegation.DaysAgo), allegation.Why);
        }

        return profile;
    }

    private async Task<Guid> JoinAsync(Guid id, DemoInvolved demo, IUnit unit, CancellationToken cancellation)
    {
        var records = await core.Set<Profile>().Where(p => p.Name == demo.Name).OrderBy(p => p.Id).ToListAsync(cancellation);
        await joins.JoinAsync(records.Single(p => p.HoldingId == id), records[0].Id, "She told us herself", unit, cancellation);
        return id;
    }

    private Warning WarningOf(DemoWarning demo, Profile profile) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        ProfileId = profile.Id,
        AddedById = caller.Value.UserId!.Value,
        AddedAt = time.GetUtcNow().UtcDateTime,
        WarningKind = demo.Kind,
        Reason = demo.Reason,
        ReviewOn = time.UkToday().AddDays(demo.ReviewInDays),
    };

    private Relationship RelationshipOf(DemoRelationship demo, Dictionary<string, Profile> profiles) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        FromId = profiles[demo.From].Id,
        ToId = profiles[demo.To].Id,
        Kind = demo.Kind,
        Words = "",
        Note = demo.Note ?? "",
        AddedById = caller.Value.UserId!.Value,
        AddedAt = time.GetUtcNow().UtcDateTime,
    };

    private ConsentForm FormOf(DemoConsent consent) => new()
    {
        Status = consent.Status,
        Way = consent.Way,
        SaidOn = time.UkToday().AddDays(-consent.DaysAgo),
        Note = consent.Note,
        BasisInWords = consent.Basis,
    };

    private async Task<Guid> PlanAsync(Guid id, DemoPlan demo, IUnit unit, CancellationToken cancellation)
    {
        var (user, now, today) = (caller.Value.UserId!.Value, time.GetUtcNow(), time.UkToday());
        core.Add(new CasePlan { Id = id, Objective = demo.Objective, Risk = demo.Risk, ReviewOn = today.AddDays(demo.ReviewInDays) });
        core.Add(new RiskAssessment
        {
            Id = Guid.CreateVersion7(now),
            CaseId = id,
            Risk = demo.Risk,
            Reason = demo.Why,
            ById = user,
            At = now.UtcDateTime,
        });
        foreach (var task in demo.Tasks)
        {
            var (kind, doerId) = await PrincipalAsync(task.Doer, cancellation);
            var doer = (await principals.FindAsync(kind, doerId, cancellation))!;
            core.Add(new InternalTask
            {
                Id = Guid.CreateVersion7(now),
                HoldingId = id,
                What = task.What,
                ToKind = kind,
                ToId = doer.Id,
                ToName = $"{doer.Name}, {doer.About}",
                ToOrganisationId = doer.OrganisationId,
                DoerId = kind == PrincipalKind.User ? doer.Id : null,
                DueOn = today.AddDays(task.DueInDays),
                State = doer.Id == user ? InternalTaskState.Accepted : InternalTaskState.Asked,
                AskerId = user,
                AskedAt = now.UtcDateTime,
            });
        }

        unit.About(new Subject(Holding.CaseKind, id.ToString()));
        return id;
    }

    private NewPerson PersonOf(DemoInvolved person) => new(person.Name, person.Roles)
    {
        BornOn = person.Born,
        Contact = person.Contact ?? "",
        Note = person.Note ?? "",
        Address = person.Address,
        ReviewOn = person.ReviewInDays is { } days ? time.UkToday().AddDays(days) : null,
    };

    private async Task<Guid> AddAsync(Guid id, DemoEntry entry, IUnit unit, CancellationToken cancellation)
    {
        var at = UkTime.FromUk(time.UkToday().AddDays(-entry.DaysAgo), new TimeOnly(entry.Hour, 0));
        file.Write(
            await holdings.DemandAsync(id, Level.Contribute, cancellation),
            new NewEntry(entry.Kind, entry.Text, at)
            {
                IsOpinion = entry.IsOpinion,
                Audience = entry.Audience,
                Present = entry.Present ?? "",
            });
        unit.About(new Subject(Holding.CaseKind, id.ToString()));
        return id;
    }

    private async Task<IReadOnlyList<ShareForm>> SharesAsync(
        IReadOnlyList<DemoShare> shares, CancellationToken cancellation)
    {
        var forms = new List<ShareForm>();
        foreach (var share in shares)
        {
            var (kind, id) = await PrincipalAsync(share.With, cancellation);
            var until = share.ForDays is { } days ? time.UkToday().AddDays(days) : (DateOnly?)null;
            forms.Add(new ShareForm(kind, id, share.Level, until, share.Reason));
        }

        return forms;
    }

    private async Task<(PrincipalKind Kind, Guid Id)> PrincipalAsync(string name, CancellationToken cancellation)
    {
        if (await core.Set<Team>().Where(t => t.Name == name).Select(t => (Guid?)t.Id).SingleOrDefaultAsync(cancellation) is { } team)
            return (PrincipalKind.Team, team);
        if (await core.Set<User>().Where(u => u.Name == name).Select(u => (Guid?)u.Id).SingleOrDefaultAsync(cancellation) is { } user)
            return (PrincipalKind.User, user);
        return (PrincipalKind.Organisation, await core.Set<Organisation>().Where(o => o.Name == name).Select(o => o.Id).SingleAsync(cancellation));
    }

    private async Task BecomeAsync(string name, CancellationToken cancellation) =>
        caller.Value = (await callers.ReadAllAsync(u => u.Name == name, cancellation)).Single();

    private Task<Guid> WriteAsync(DeedType deed, Func<IUnit, Task<Guid>> work, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(new Deed(deed), work, cancellation);
}

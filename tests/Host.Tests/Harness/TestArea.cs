using System.Collections.Frozen;
using ECins.Host.Audit;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Jobs;
using ECins.Host.Mail;
using ECins.Host.Organisations;
using ECins.Host.Tenancy;
using ECins.Host.Workstreams;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Harness;

/// <summary>A force area that one test fills and uses.</summary>
internal sealed class TestArea(TestHost host, ForceArea forceArea, string joinSecret)
{
    public string Key => forceArea.Key;

    /// <summary>The secret of the first administrator's link.</summary>
    public string JoinSecret => joinSecret;

    /// <summary>The time of its host (UTC).</summary>
    public DateTime Now => host.Clock.GetUtcNow().UtcDateTime;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>A partner with one agreement in force today, for the purposes given.</summary>
    public async Task<Organisation> PartnerAsync(string name, OrganisationKind kind, params Purpose[] purposes)
    {
        var partner = new Organisation { Id = NewId(), Name = name, Kind = kind, Regime = Regime.UkGdpr };
        await AddAsync(partner);
        if (purposes.Length > 0)
            await SignAsync(partner, -10, 100, purposes);
        return partner;
    }

    /// <summary>An agreement that the partner alone signs, from and until so many days from today.</summary>
    public Task SignAsync(Organisation partner, int fromDay, int untilDay, params Purpose[] purposes)
    {
        var today = host.Clock.UkToday();
        var agreement = new Agreement
        {
            Id = NewId(),
            Name = partner.Name + " agreement",
            From = today.AddDays(fromDay),
            Until = today.AddDays(untilDay),
        };
        return AddAsync(
        [
            agreement,
            .. purposes.Select(p => new AgreementPurpose { AgreementId = agreement.Id, Purpose = p.Key }),
            new AgreementParty
            {
                AgreementId = agreement.Id, OrganisationId = partner.Id, SignedBy = "Chief officer", SignedOn = today,
            },
        ]);
    }

    public async Task<Area> DistrictAsync(string name)
    {
        var area = new Area { Id = NewId(), Name = name };
        await AddAsync(area);
        return area;
    }

    public async Task<Team> TeamAsync(Organisation partner, string name, Area? area = null)
    {
        var team = new Team { Id = NewId(), OrganisationId = partner.Id, Name = name, AreaId = area?.Id };
        await AddAsync(team);
        return team;
    }

    /// <summary>A user of the partner, in the team if there is one; a practitioner unless said otherwise.</summary>
    public async Task<User> PersonAsync(string name, Organisation partner, Team? team = null, params Role[] roles)
    {
        var mail = $"{name.Replace(' ', '.')}@{Key}.example";
        var user = User.New(NewId(), name, "Officer", partner.Id, mail);
        var held = roles.Length > 0 ? roles : [Role.Practitioner];
        await AddAsync(
        [
            user,
            .. held.Select(r => new UserRole { UserId = user.Id, Role = r }),
            .. team is null ? Array.Empty<object>() : [new TeamMember { TeamId = team.Id, UserId = user.Id }],
        ]);
        return user;
    }

    /// <summary>Somebody who has not signed in.</summary>
    public Visitor Visitor() => new(host.Client(forceArea.Host));

    /// <summary>Signs in by the demonstration's door.</summary>
    public async Task<Visitor> SignInAsync(User user)
    {
        var visitor = Visitor();
        await visitor.GetAsync("/sign-in");
        var answer = await visitor.PostAsync("/demo/sign-in", ("userId", user.Id.ToString()));
        Assert.Equal("/", answer.Location);
        return visitor;
    }

    /// <summary>Turns a workstream on as a force administrator's decision would, and makes it ready.</summary>
    public async Task TurnOnAsync(string key, WorkstreamDecision decision)
    {
        var approved = decision with
        {
            ApprovedBy = "The board",
            ApprovedOn = host.Clock.UkToday(),
            DpiaReference = "DPIA 1",
        };
        await AsAdministratorAsync(key, (workstreams, version) => workstreams.DecideAsync(key, approved, version, Cancellation));
        await DrainAsync();
    }

    /// <summary>Turns a workstream off as a force administrator would.</summary>
    public Task TurnOffAsync(string key) => AsAdministratorAsync(
        key, (workstreams, version) => workstreams.TurnOffAsync(key, "No longer needed", version, Cancellation));

    /// <summary>Turns a workstream on for every team given.</summary>
    public Task TurnOnAsync(string key, params Team[] teams) => TurnOnAsync(
        key, new WorkstreamDecision { Reach = WorkstreamReach.Everyone, Teams = [.. teams.Select(t => t.Id)] });

    /// <summary>Does what waits in the outbox.</summary>
    public Task DrainAsync() =>
        InScopeAsync(services => services.GetRequiredService<OutboxWorker>().DrainAsync(Cancellation));

    /// <summary>The mails written, newest first.</summary>
    public async Task<IReadOnlyList<ReadableMail>> MailsAsync()
    {
        IReadOnlyList<ReadableMail> mails = [];
        await InScopeAsync(async services =>
            mails = await services.GetRequiredService<MailQueries>().NewestAsync(100, Cancellation));
        return mails;
    }

    /// <summary>Gives every event its place in the log.</summary>
    public Task SealAsync() =>
        InScopeAsync(services => services.GetRequiredService<AuditSealer>().SealAllAsync(Cancellation));

    /// <summary>The events of a type on record, oldest first.</summary>
    public Task<List<AuditEvent>> EventsAsync(string type) => ReadAsync(core =>
        core.Set<AuditEvent>().AsNoTracking().Where(e => e.Type == type).OrderBy(e => e.Id).ToListAsync(Cancellation));

    public async Task<T> ReadAsync<T>(Func<CoreDbContext, Task<T>> read)
    {
        var result = default(T)!;
        await InScopeAsync(async services => result = await read(services.GetRequiredService<CoreDbContext>()));
        return result;
    }

    /// <summary>Changes records as the system, past every service.</summary>
    public Task WriteAsync(Func<CoreDbContext, Task> write) => InScopeAsync(services =>
    {
        var core = services.GetRequiredService<CoreDbContext>();
        return services.GetRequiredService<IUnitOfWork>().WriteAsync(
            new Deed(CoreDeeds.ForceAreaCreated), _ => write(core), Cancellation);
    });

    public Task AddAsync(params object[] records) => WriteAsync(core =>
    {
        core.AddRange(records);
        return Task.CompletedTask;
    });

    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.EnterAsSystem(forceArea);
        await work(scope.ServiceProvider);
    }

    /// <summary>The same force area as another host on the same databases sees it.</summary>
    public TestArea At(TestHost other) => new(other, forceArea, joinSecret);

    private Task AsAdministratorAsync(string key, Func<WorkstreamService, int, Task> decide) => InScopeAsync(async services =>
    {
        services.GetRequiredService<CurrentCaller>().Value = new Caller
        {
            UserId = NewId(),
            Name = "An administrator",
            Permissions = new[] { CorePermissions.ManageWorkstreams }.ToFrozenSet(),
        };
        var version = await services.GetRequiredService<CoreDbContext>().Set<Workstream>()
            .Where(w => w.Key == key).Select(w => w.Version).SingleOrDefaultAsync(Cancellation);
        await decide(services.GetRequiredService<WorkstreamService>(), version);
    });

    private static Guid NewId() => Guid.CreateVersion7();
}

using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Organisations.Joining;
using ECins.Host.SyOps;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Demo;

/// <summary>The partners of an invented force area, with their teams, people and agreements.</summary>
internal sealed class DemoPartners(CoreDbContext core, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    public async Task FillAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        if (!await core.Set<Organisation>().AnyAsync(cancellation))
            await unitOfWork.WriteAsync(
                new Deed(CoreDeeds.ForceAreaCreated),
                _ =>
                {
                    Add(demo);
                    return Task.CompletedTask;
                },
                cancellation);
    }

    private void Add(DemoForceArea demo)
    {
        var areas = demo.Areas.ToDictionary(name => name, name => new Area { Id = NewId(), Name = name });
        core.AddRange(areas.Values);
        var organisations = demo.Organisations.ToDictionary(o => o.Name, o => Add(o, areas));
        foreach (var agreement in demo.Agreements)
            Add(agreement, organisations);
        AddSyOps(demo);
        foreach (var joining in demo.Organisations.Where(o => o.Joins is not null))
            AddInvitation(organisations[joining.Name], joining.Joins!);
    }

    private Organisation Add(DemoOrganisation demo, Dictionary<string, Area> areas)
    {
        var organisation = new Organisation
        {
            Id = NewId(),
            Name = demo.Name,
            Kind = demo.Kind,
            Regime = demo.Regime,
            OtherCounty = demo.OtherCounty,
            Status = demo.Joins is null ? OrganisationStatus.Live : OrganisationStatus.Joining,
        };
        core.Add(organisation);
        foreach (var team in demo.Teams)
            Add(team, organisation, team.Area is null ? null : areas[team.Area]);
        return organisation;
    }

    private void Add(DemoTeam demo, Organisation organisation, Area? area)
    {
        var team = new Team { Id = NewId(), OrganisationId = organisation.Id, Name = demo.Name, AreaId = area?.Id };
        core.Add(team);
        foreach (var person in demo.People)
            core.Add(new TeamMember { TeamId = team.Id, UserId = Add(person, organisation).Id, IsSupervisor = person.IsSupervisor });
    }

    private User Add(DemoPerson demo, Organisation organisation)
    {
        var user = User.New(NewId(), demo.Name, demo.Job, organisation.Id, MailOf(demo, organisation));
        user.Status = demo.Status;
        user.Handling = Marking.OfficialSensitive;
        core.Add(user);
        core.AddRange((demo.Roles ?? [Role.Practitioner]).Select(r => new UserRole { UserId = user.Id, Role = r }));
        return user;
    }

    private void Add(DemoAgreement demo, Dictionary<string, Organisation> organisations)
    {
        var today = time.UkToday();
        var agreement = new Agreement
        {
            Id = NewId(),
            Name = demo.Name,
            From = today.AddDays(demo.FromDay),
            Until = today.AddDays(demo.UntilDay),
        };
        core.Add(agreement);
        core.AddRange(demo.Purposes.Select(p => new AgreementPurpose { AgreementId = agreement.Id, Purpose = p }));
        core.AddRange(demo.Parties.Select(p => new AgreementParty
        {
            AgreementId = agreement.Id,
            OrganisationId = organisations[p].Id,
            SignedBy = $"Chief officer, {p}",
            SignedOn = today.AddDays(demo.FromDay),
        }));
    }

    // Everything is done but the approval, so that the data sharing manager has something to decide.
    private void AddInvitation(Organisation organisation, string agreementName)
    {
        var agreement = Added<Agreement>(a => a.Name == agreementName);
        var contact = Added<User>(u => u.OrganisationId == organisation.Id);
        var inviter = Added<UserRole>(r => r.Role == Role.ForceAdministrator);
        core.Add(new Invitation
        {
            OrganisationId = organisation.Id,
            ContactId = contact.Id,
            AgreementId = agreement.Id,
            InvitedById = inviter.UserId,
            InvitedAt = time.GetUtcNow().UtcDateTime.AddDays(-2),
        });
        core.Add(new AgreementParty
        {
            AgreementId = agreement.Id,
            OrganisationId = organisation.Id,
            SignedBy = $"{contact.Name}, {contact.JobTitle}",
            SignedOn = time.UkToday().AddDays(-1),
        });
    }

    private T Added<T>(Func<T, bool> which)
        where T : class => core.ChangeTracker.Entries<T>().Select(e => e.Entity).First(which);

    private void AddSyOps(DemoForceArea demo)
    {
        var now = time.GetUtcNow().UtcDateTime;
        core.Add(new SyOpsVersion { Number = 1, Text = DemoForceArea.SyOps(demo.Name), PublishedAt = now });
        core.AddRange(core.ChangeTracker.Entries<User>().Select(u => u.Entity.Id).ToList().Select(id =>
            new SyOpsAcceptance { Number = 1, UserId = id, AcceptedAt = now }));
    }

    private static string MailOf(DemoPerson person, Organisation organisation) =>
        $"{Slug(person.Name)}@{Slug(organisation.Name)}.example";

    private static string Slug(string text) =>
        string.Join('.', text.ToLowerInvariant().Split([' ', ',', '\''], StringSplitOptions.RemoveEmptyEntries));

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}

using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.SyOps;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Workstreams;

namespace ECins.Bench.Pages;

/// <summary>The organisations, teams and users of a force area: few large partners, many small ones.</summary>
internal sealed class Partners
{
    private const int UsersATeam = 12;
    private readonly DateTime _now = DateTime.UtcNow;
    private readonly Random _random;

    public Partners(Size size, Random random)
    {
        _random = random;
        for (var at = 0; at < size.Organisations; at++)
            Organisations.Add(new Organisation { Id = Guid.CreateVersion7(), Name = Names.Organisation(at), Kind = OrganisationKind.Council, Regime = Regime.UkGdpr });
        var whole = Enumerable.Range(1, size.Organisations).Sum(rank => 1.0 / rank);
        foreach (var (organisation, at) in Organisations.Select((o, at) => (o, at)))
            AddPeople(organisation, Math.Max(2, (int)(size.Users / whole / (at + 1))));
    }

    public List<Organisation> Organisations { get; } = [];

    public List<Team> Teams { get; } = [];

    public List<User> Users { get; } = [];

    public Dictionary<Guid, Guid> TeamOf { get; } = [];

    public Guid OfBiggest => Users.First(u => u.OrganisationId == Organisations[0].Id).Id;

    public Guid OfSmallest => Users.First(u => u.OrganisationId == Organisations[^1].Id).Id;

    public IEnumerable<object> Records()
    {
        var agreement = new Agreement { Id = Guid.CreateVersion7(), Name = "Agreement", From = Today.AddDays(-100), Until = Today.AddDays(1_000) };
        return
        [
            .. Organisations, .. Teams, .. Users,
            .. Users.Select(u => new UserRole { UserId = u.Id, Role = Role.Practitioner }),
            .. TeamOf.Select(m => new TeamMember { TeamId = m.Value, UserId = m.Key }),
            agreement,
            .. Purpose.All.Select(p => new AgreementPurpose { AgreementId = agreement.Id, Purpose = p.Key }),
            .. Organisations.Select(o => new AgreementParty { AgreementId = agreement.Id, OrganisationId = o.Id, SignedBy = "Chief", SignedOn = Today }),
            new SyOpsVersion { Number = 1, Text = "Lock your screen.", PublishedAt = _now },
            .. Users.Select(u => new SyOpsAcceptance { Number = 1, UserId = u.Id, AcceptedAt = _now }),
        ];
    }

    private DateOnly Today => DateOnly.FromDateTime(_now);

    private void AddPeople(Organisation organisation, int count)
    {
        for (var at = 0; at < count; at++)
        {
            if (at % UsersATeam == 0)
                Teams.Add(new Team { Id = Guid.CreateVersion7(), OrganisationId = organisation.Id, Name = $"Team {Teams.Count}" });
            var user = User.New(Guid.CreateVersion7(), new Names(_random).Next(), "Officer", organisation.Id, $"user{Users.Count}@area.example");
            user.Handling = Marking.OfficialSensitive;
            Users.Add(user);
            TeamOf.Add(user.Id, Teams[^1].Id);
        }
    }
}

using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Files;
using ECins.Host.Cases.People;
using ECins.Host.Files.Formats;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.SyOps;
using ECins.Host.Tests.Harness;
using ECins.Host.Workstreams;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Tests.Access;

/// <summary>A random force area: partners, agreements, teams, users, cases, shares, exclusions, in every state they can be in.</summary>
internal sealed class World(Random random, DateTime now)
{
    private static readonly Purpose[] AsbPurposes = [Purpose.CrimeAndDisorder, Purpose.Victims];

    public const string Workstream = "asb";

    /// <summary>When the rule is asked: a little after the world was made (UTC).</summary>
    public DateTime Now { get; } = now.AddSeconds(2);

    public DateOnly Today { get; } = UkTime.DayOf(now);

    public List<Organisation> Organisations { get; } = [];

    public List<(Guid Organisation, DateOnly From, DateOnly Until, Purpose[] Purposes)> Agreements { get; } = [];

    public List<Team> Teams { get; } = [];

    public List<User> Users { get; } = [];

    public List<(Guid Team, Guid User)> Members { get; } = [];

    public HashSet<Guid> Accepted { get; } = [];

    public List<Holding> Holdings { get; } = [];

    public List<Share> Shares { get; } = [];

    public List<Exclusion> Exclusions { get; } = [];

    public List<EmergencyAccess> Emergencies { get; } = [];

    /// <summary>A person of each case.</summary>
    public List<Profile> People { get; } = [];

    public List<Entry> Entries { get; } = [];

    public List<Document> Files { get; } = [];

    /// <summary>To whom entries and files are addressed, where that was chosen.</summary>
    public List<(Guid Record, Guid Principal)> Chosen { get; } = [];

    /// <summary>Who works the workstream while it is on: teams, and users of a pilot.</summary>
    public WorkstreamDecision Decision { get; private set; } = null!;

    public bool IsOn { get; private set; }

    public static World Make(int seed, DateTime now)
    {
        var world = new World(new Random(seed), now);
        world.Fill();
        return world;
    }

    public Holding HoldingOf(Profile person) => Holdings.Single(h => h.Id == person.HoldingId);

    public async Task StoreAsync(TestArea area)
    {
        await area.AddAsync([.. Organisations]);
        foreach (var agreement in Agreements)
            await area.AddAsync([.. Records(agreement)]);
        await area.AddAsync([.. Teams, .. Users, .. Members.Select(m => new TeamMember { TeamId = m.Team, UserId = m.User })]);
        await area.AddAsync(
        [
            new SyOpsVersion { Number = 1, Text = "Lock your screen.", PublishedAt = now },
            .. Accepted.Select(u => new SyOpsAcceptance { Number = 1, UserId = u, AcceptedAt = now }),
        ]);
        await area.TurnOnAsync(Workstream, Decision);
        if (!IsOn)
            await area.WriteAsync(async core =>
                (await core.Set<Workstream>().FindAsync(Workstream))!.Status = WorkstreamStatus.Off);
        await area.AddAsync([.. Holdings, .. Holdings.Select(CaseOf)]);
        await area.AddAsync([.. Shares, .. Exclusions, .. Emergencies, .. People, .. Entries]);
        await area.AddAsync([.. Files]);
        await area.AddAsync([.. Chosen.Distinct().Select(c => new ChosenReader { RecordId = c.Record, PrincipalId = c.Principal })]);
    }

    private void Fill()
    {
        Times(4, () => Organisations.Add(new Organisation
        {
            Id = NewId(),
            Name = $"Partner {Organisations.Count}",
            Kind = OrganisationKind.Council,
            Regime = Regime.UkGdpr,
            Status = Chance(0.1) ? OrganisationStatus.Suspended : OrganisationStatus.Live,
        }));
        foreach (var organisation in Organisations)
            Times(random.Next(1, 4), () => Agreements.Add(SomeAgreement(organisation)));
        Times(6, () => Teams.Add(new Team
        {
            Id = NewId(),
            OrganisationId = Some(Organisations).Id,
            Name = $"Team {Teams.Count}",
        }));
        Times(12, AddUser);
        Decision = SomeDecision();
        IsOn = !Chance(0.1);
        Times(24, AddHolding);
    }

    private (Guid, DateOnly, DateOnly, Purpose[]) SomeAgreement(Organisation organisation) => (
        organisation.Id, Today.AddDays(random.Next(-20, 1) + (Chance(0.1) ? 2 : 0)), Today.AddDays(random.Next(0, 20) - (Chance(0.1) ? 1 : 0)),
        Chance(0.8) ? AsbPurposes : [Some(AsbPurposes)]);

    private void AddUser()
    {
        var user = User.New(NewId(), $"User {Users.Count}", "Officer", Some(Organisations).Id, $"user{Users.Count}@area.example");
        user.Status = Chance(0.1) ? UserStatus.Suspended : UserStatus.Active;
        user.Handling = Chance(0.5) ? Marking.OfficialSensitive : Marking.Official;
        Users.Add(user);
        if (!Chance(0.15))
            Accepted.Add(user.Id);
        Members.AddRange(Teams.Where(t => t.OrganisationId == user.OrganisationId && Chance(0.6)).Select(t => (t.Id, user.Id)));
    }

    private WorkstreamDecision SomeDecision() => Chance(0.5)
        ? new() { Reach = WorkstreamReach.Everyone, Teams = [.. Teams.Where(_ => Chance(0.7)).Append(Teams[0]).Select(t => t.Id).Distinct()] }
        : new()
        {
            Reach = WorkstreamReach.Pilot,
            Pilots = [.. Teams.Where(_ => Chance(0.4)).Select(t => t.Id), .. Users.Where(_ => Chance(0.3)).Append(Users[0]).Select(u => u.Id)],
        };

    private void AddHolding()
    {
        var owner = Some(Users);
        var holding = new Holding
        {
            Id = NewId(),
            Workstream = Workstream,
            Kind = Holding.CaseKind,
            OwnerId = owner.Id,
            DeputyId = Chance(0.3) ? Some(Users).Id : null,
            LeadOrganisationId = owner.OrganisationId,
            Marking = Chance(0.4) ? Marking.OfficialSensitive : Marking.Official,
            IsSealed = Chance(0.3),
            IsOpen = !Chance(0.2),
            ChangedAt = now.AddMinutes(-random.Next(0, 40)),
        };
        Holdings.Add(holding);
        People.Add(new Profile { Id = NewId(), HoldingId = holding.Id, Name = "Ingrid Maier", Contact = "", PersonId = NewId() });
        Times(random.Next(0, 3), () => Entries.Add(SomeEntry(holding)));
        Times(random.Next(0, 3), () => Files.Add(SomeFile(holding)));
        Choose(Entries.Where(e => e.HoldingId == holding.Id));
        Choose(Files.Where(f => f.HoldingId == holding.Id));
        Times(random.Next(0, 5), () => Shares.Add(SomeShare(holding)));
        Times(random.Next(0, 3), () => Emergencies.Add(SomeEmergency(holding)));
        Exclusions.AddRange(Users.Where(_ => Chance(0.1))
            .Select(u => new Exclusion { HoldingId = holding.Id, UserId = u.Id, Reason = "A relative", LiftedAt = Chance(0.3) ? now : null }));
    }

    private void Choose(IEnumerable<INarrowed> records)
    {
        foreach (var record in records.Where(r => r.Audience == EntryAudience.Chosen))
            Times(random.Next(1, 3), () => Chosen.Add((record.Id, Chance(0.5) ? Some(Organisations).Id : Some(Users).Id)));
    }

    private Entry SomeEntry(Holding holding)
    {
        var author = Some(Users);
        return new Entry
        {
            Id = NewId(),
            HoldingId = holding.Id,
            Kind = EntryKind.Note,
            IsOpinion = false,
            Text = "They heard a drum",
            Present = "",
            HappenedAt = now,
            WrittenAt = now,
            AuthorId = author.Id,
            OrganisationId = author.OrganisationId,
            Audience = Some(Enum.GetValues<EntryAudience>()),
            Marking = Chance(0.3) ? Marking.OfficialSensitive : Marking.Official,
        };
    }

    private Document SomeFile(Holding holding)
    {
        var author = Some(Users);
        var entries = Entries.Where(e => e.HoldingId == holding.Id).ToList();
        return new Document
        {
            Id = NewId(),
            HoldingId = holding.Id,
            EntryId = entries.Count > 0 && Chance(0.5) ? Some(entries).Id : null,
            Title = "Sketch of a drum",
            Format = FileFormat.Pdf,
            Size = 1,
            Checksum = new byte[32],
            SentChecksum = new byte[32],
            Audience = Some(Enum.GetValues<EntryAudience>()),
            Marking = Chance(0.3) ? Marking.OfficialSensitive : Marking.Official,
            AuthorId = author.Id,
            OrganisationId = author.OrganisationId,
            AddedAt = now,
            Quarantine = Chance(0.2) ? QuarantineReason.HandlingConditions : null,
            WithdrawnAt = Chance(0.2) ? now : null,
        };
    }

    private EmergencyAccess SomeEmergency(Holding holding) => new()
    {
        Id = NewId(),
        HoldingId = holding.Id,
        UserId = Some(Users).Id,
        Reason = "A child is missing",
        From = now.AddHours(-1),
        Until = now.AddMinutes(Chance(0.7) ? 60 : -1),
        EndedAt = Chance(0.2) ? now : null,
    };

    private Share SomeShare(Holding holding)
    {
        var (kind, id) = random.Next(3) switch
        {
            0 => (PrincipalKind.Organisation, Some(Organisations).Id),
            1 => (PrincipalKind.Team, Some(Teams).Id),
            _ => (PrincipalKind.User, Some(Users).Id),
        };
        return new Share
        {
            Id = NewId(),
            HoldingId = holding.Id,
            Principal = kind,
            PrincipalId = id,
            Level = (Level)random.Next((int)Level.Index, (int)Level.Own),
            Until = Chance(0.5) ? null : Today.AddDays(random.Next(-1, 2)),
            Reason = "To help",
            GrantedById = holding.OwnerId,
            GrantedAt = now,
            EndedAt = Chance(0.2) ? now : null,
        };
    }

    private static Case CaseOf(Holding holding) => new()
    {
        Id = holding.Id,
        Reference = Case.NewReference(Workstream),
        Title = "A case",
        OpenedAt = holding.ChangedAt,
    };

    private static IEnumerable<object> Records((Guid Organisation, DateOnly From, DateOnly Until, Purpose[] Purposes) agreement)
    {
        var id = NewId();
        yield return new Agreement { Id = id, Name = "Agreement", From = agreement.From, Until = agreement.Until };
        foreach (var purpose in agreement.Purposes)
            yield return new AgreementPurpose { AgreementId = id, Purpose = purpose.Key };
        yield return new AgreementParty
        {
            AgreementId = id,
            OrganisationId = agreement.Organisation,
            SignedBy = "Chief officer",
            SignedOn = agreement.From,
        };
    }

    private static Guid NewId() => Guid.CreateVersion7();

    private bool Chance(double chance) => random.NextDouble() < chance;

    private T Some<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static void Times(int times, Action action)
    {
        for (var i = 0; i < times; i++)
            action();
    }
}

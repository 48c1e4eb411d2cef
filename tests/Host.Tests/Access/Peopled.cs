using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Links;
using ECins.Host.Cases.People;
using ECins.Host.Cases.Plan;
using ECins.Host.Cases.Referrals;
using ECins.Host.Identity;
using ECins.Host.People.Details;
using ECins.Host.People.Relationships;
using ECins.Host.Tasks.Inside;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;

namespace ECins.Host.Tests.Access;

/// <summary>
/// People in the cases of a <see cref="World"/>, some known to several; what they are to each other, where they live and what
/// was written: and a second statement of who may see that, from the bare records.
/// </summary>
internal sealed class Peopled(World world, NaiveRule naive, Random random)
{
    private const int Persons = 10;

    public List<Guid> People { get; } = [.. Enumerable.Range(0, Persons).Select(_ => Guid.CreateVersion7())];

    public List<Profile> Profiles { get; } = [];

    public List<Involvement> Parts { get; } = [];

    public List<Relationship> Relationships { get; } = [];

    public List<Address> Addresses { get; } = [];

    public List<Entry> Entries { get; } = [];

    /// <summary>One task of the plan in each case.</summary>
    public List<InternalTask> Planned { get; } = [];

    /// <summary>One judgement of the risk in each case.</summary>
    public List<RiskAssessment> Risks { get; } = [];

    /// <summary>In cases that are shared with a team, a referral to it.</summary>
    public List<Referral> Referrals { get; } = [];

    public List<CaseLink> Links { get; } = [];

    public static async Task<Peopled> MakeAsync(World world, NaiveRule naive, int seed, TestArea area)
    {
        var made = new Peopled(world, naive, new Random(seed));
        foreach (var holding in world.Holdings)
            made.Fill(holding);
        made.LinkCases();
        await area.AddAsync([.. made.Profiles]);
        await area.AddAsync([.. made.Parts, .. made.Relationships, .. made.Addresses, .. made.Entries, .. made.Planned, .. made.Risks, .. made.Referrals, .. made.Links]);
        await area.AddAsync([.. made.Referrals.Select(FirstStep)]);
        return made;
    }

    /// <summary>The records of a person that a user may read.</summary>
    public List<Profile> ReadableOf(User user, Guid person)
    {
        var readable = new List<Profile>();
        foreach (var profile in Profiles)
        {
            if (profile.PersonId == person && Reads(user, profile.HoldingId))
                readable.Add(profile);
        }

        return readable;
    }

    /// <summary>Those of whom a user is only told who holds them.</summary>
    public List<Profile> ToldOf(User user, Guid person)
    {
        var told = new List<Profile>();
        foreach (var profile in Profiles)
        {
            var holding = world.Holdings.Single(h => h.Id == profile.HoldingId);
            if (profile.PersonId == person && !Reads(user, holding.Id) && naive.MayKnowOf(user, holding))
                told.Add(profile);
        }

        return told;
    }

    /// <summary>Cases of the person in which something is written that a user may read.</summary>
    public HashSet<Guid> WrittenOf(User user, Guid person)
    {
        var written = new HashSet<Guid>();
        foreach (var entry in Entries)
        {
            var isOfTheirs = Profiles.Exists(p => p.HoldingId == entry.HoldingId && p.PersonId == person);
            if (isOfTheirs && naive.MayRead(user, entry))
                written.Add(entry.HoldingId);
        }

        return written;
    }

    /// <summary>Those of the cases of the person that a user may read.</summary>
    public List<Guid> OfTheirs(User user, Guid person, IEnumerable<Guid> cases)
    {
        var theirs = new List<Guid>();
        foreach (var one in cases)
        {
            if (Profiles.Exists(p => p.HoldingId == one && p.PersonId == person) && Reads(user, one))
                theirs.Add(one);
        }

        return theirs;
    }

    /// <summary>The cases of what the person is said to be to others, as far as a user may read it.</summary>
    public List<Guid> RelatedIn(User user, Guid person)
    {
        var related = new List<Guid>();
        foreach (var relationship in Relationships)
        {
            var isTheirs = PersonOf(relationship.FromId) == person || PersonOf(relationship.ToId) == person;
            if (isTheirs && !relationship.WasWrong && Reads(user, HoldingOf(relationship.FromId)))
                related.Add(HoldingOf(relationship.FromId));
        }

        return related;
    }

    /// <summary>Every link that a user may see, with no direction.</summary>
    public HashSet<(Guid, Guid)> LinksFor(User user)
    {
        var links = new HashSet<(Guid, Guid)>();
        void Link(Guid one, Guid other)
        {
            if (one == other)
                return;

            links.Add((one, other));
            links.Add((other, one));
        }

        foreach (var part in Parts.Where(p => Reads(user, p.HoldingId)))
            Link(PersonOf(part.ProfileId), part.HoldingId);
        foreach (var relationship in Relationships.Where(r => !r.WasWrong && Reads(user, HoldingOf(r.FromId))))
            Link(PersonOf(relationship.FromId), PersonOf(relationship.ToId));
        foreach (var link in Links.Where(l => l.EndedAt is null && Reads(user, l.CaseId) && Reads(user, l.OtherId)))
            Link(link.CaseId, link.OtherId);
        var homes = Addresses.Where(a => Reads(user, HoldingOf(a.ProfileId))).ToList();
        foreach (var one in homes)
        {
            foreach (var other in homes.Where(o => o.Uprn == one.Uprn))
                Link(PersonOf(one.ProfileId), PersonOf(other.ProfileId));
        }

        return links;
    }

    private void Fill(Holding holding)
    {
        var here = People.Where(_ => random.Next(4) == 0).Select(person => new Profile
        {
            Id = Guid.CreateVersion7(),
            HoldingId = holding.Id,
            Name = $"Person {People.IndexOf(person)}",
            Contact = "",
            PersonId = person,
        }).ToList();
        Profiles.AddRange(here);
        Parts.AddRange(here.Select(p => new Involvement
        {
            Id = Guid.CreateVersion7(),
            HoldingId = holding.Id,
            ProfileId = p.Id,
            Role = InvolvementRole.Victim,
            Note = "",
        }));
        if (here.Count > 1)
            Relationships.Add(Between(here[0], here[1], holding.OwnerId));
        Addresses.AddRange(here.Where(_ => random.Next(5) == 0).Select(p => Home(p, holding.OwnerId)));
        Entries.Add(Written(holding));
        Planned.Add(new InternalTask
        {
            Id = Guid.CreateVersion7(),
            HoldingId = holding.Id,
            What = "Fit a lock",
            ToKind = PrincipalKind.User,
            ToId = holding.OwnerId,
            ToName = "The owner",
            ToOrganisationId = holding.LeadOrganisationId,
            DoerId = holding.OwnerId,
            DueOn = world.Today,
            AskerId = holding.OwnerId,
            AskedAt = world.Now,
        });
        Risks.Add(new RiskAssessment { Id = Guid.CreateVersion7(), CaseId = holding.Id, Risk = Risk.High, Reason = "Followed", ById = holding.OwnerId, At = world.Now });
        if (world.Shares.Find(s => s.HoldingId == holding.Id && s.Principal == PrincipalKind.Team) is { } share)
            Referrals.Add(new Referral
            {
                Id = Guid.CreateVersion7(),
                HoldingId = holding.Id,
                TeamId = share.PrincipalId,
                ShareId = share.Id,
                UpTo = Level.Read,
                Ask = "Call on them",
                SentAt = world.Now,
                ChangedAt = world.Now,
                SentById = holding.OwnerId,
            });
    }

    private void LinkCases()
    {
        for (var i = 0; i < world.Holdings.Count; i++)
        {
            var (one, other) = (world.Holdings[i], world.Holdings[random.Next(world.Holdings.Count)]);
            if (one != other)
                Links.Add(new CaseLink
                {
                    Id = Guid.CreateVersion7(),
                    CaseId = one.Id,
                    OtherId = other.Id,
                    Reason = "The same man",
                    ById = one.OwnerId,
                    At = world.Now,
                    EndedAt = random.Next(4) == 0 ? world.Now : null,
                });
        }
    }

    private static ReferralStep FirstStep(Referral referral) => new()
    {
        Id = Guid.CreateVersion7(),
        ReferralId = referral.Id,
        Status = ReferralStatus.Sent,
        Words = "",
        ById = referral.SentById,
        At = referral.SentAt,
    };

    private Relationship Between(Profile one, Profile other, Guid by) => new()
    {
        Id = Guid.CreateVersion7(),
        FromId = one.Id,
        ToId = other.Id,
        Kind = RelationKind.Friend,
        Words = "",
        Note = "",
        AddedById = by,
        AddedAt = world.Now,
        WasWrong = random.Next(5) == 0,
    };

    private Address Home(Profile profile, Guid by) => new()
    {
        Id = Guid.CreateVersion7(),
        ProfileId = profile.Id,
        AddedById = by,
        AddedAt = world.Now,
        Lines = "1 Quay Street",
        Town = "",
        Postcode = "",
        Uprn = $"10000000000{random.Next(3)}",
        IsProtected = random.Next(2) == 0,
        CodeWord = "Lighthouse",
    };

    private Entry Written(Holding holding) => new()
    {
        Id = Guid.CreateVersion7(),
        HoldingId = holding.Id,
        Kind = EntryKind.Visit,
        IsOpinion = false,
        Text = "Called",
        Present = "",
        HappenedAt = world.Now,
        WrittenAt = world.Now,
        AuthorId = holding.OwnerId,
        OrganisationId = holding.LeadOrganisationId,
        Audience = random.Next(2) == 0 ? EntryAudience.Everyone : EntryAudience.Managers,
        Marking = Marking.Official,
    };

    private bool Reads(User user, Guid holding) => naive.MayReach(user, world.Holdings.Single(h => h.Id == holding), Level.Read);

    private Guid PersonOf(Guid profile) => Profiles.Single(p => p.Id == profile).PersonId;

    private Guid HoldingOf(Guid profile) => Profiles.Single(p => p.Id == profile).HoldingId;
}

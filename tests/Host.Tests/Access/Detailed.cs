using ECins.Host.Cases.People;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.People.Details;
using ECins.Host.People.Matching;
using ECins.Host.People.Portraits;
using ECins.Host.People.Relationships;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.Extensions.DependencyInjection;

namespace ECins.Host.Tests.Access;

/// <summary>
/// People in the cases of a <see cref="World"/>, several cases knowing the same person, each with details of every kind: open
/// and protected, standing, ended and wrong. And a second statement of who may know them, from the bare records.
/// </summary>
internal sealed class Detailed(World world, NaiveRule naive, Random random)
{
    // A search shows ten matches, and a page of fifty.
    private const int MostOfPerson = 6;

    private static readonly string[] Names =
        ["Ottilie Vance", "Barnaby Quill", "Hester Lomax", "Caspar Thwaite", "Imogen Dray", "Rufus Pellew", "Sidonie Marsh", "Godfrey Unwin"];

    private static readonly string[] Aliases =
        ["Zinnia Crumb", "Tadpole Jarvis", "Gherkin Boyle", "Moonbeam Fisk", "Flapjack Sterne", "Keystone Abbot", "Warlock Gunn", "Periscope Idle"];

    private static readonly string[] PlaceNames = ["Zephyr House", "Anchor House", "Beacon House", "Cinder House", "Dragon House", "Ember House", "Falcon House", "Garnet House"];

    /// <summary>Every person, by number.</summary>
    public static IEnumerable<int> People => Enumerable.Range(0, Names.Length);

    public List<Profile> Profiles { get; } = [];

    public List<Profile> Places { get; } = [];

    public List<Detail> Details { get; } = [];

    public List<Involvement> Parts { get; } = [];

    public List<Relationship> Relationships { get; } = [];

    public static string NameOf(int person) => Names[person];

    public static string AliasOf(int person) => Aliases[person];

    public static string NumberOf(int person) => $"99{person}000001{person}";

    public static string TelephoneOf(int person) => $"0163296{person}{person}{person}{person}";

    public static string EmailOf(int person) => $"{Aliases[person].Split(' ')[0].ToLowerInvariant()}@post.example";

    public static string LinesOf(int person) => $"{person + 11} Wharf {Names[person].Split(' ')[1]}";

    public static string UprnOf(int person) => $"20001000{person}{person}{person}{person}";

    public static async Task<Detailed> MakeAsync(World world, NaiveRule naive, int seed, TestArea area)
    {
        var made = new Detailed(world, naive, new Random(seed));
        foreach (var holding in world.Holdings)
            made.Fill(holding);
        await area.InScopeAsync(services => made.StoreAsync(services));
        await area.AddAsync([.. made.Parts, .. made.Relationships]);
        return made;
    }

    public bool Reads(User user, Profile profile) => naive.MayReach(user, HoldingOf(profile), Level.Read);

    public bool Knows(User user, Profile profile) => naive.MayKnowOf(user, HoldingOf(profile));

    public Holding HoldingOf(Profile profile) => world.Holdings.Single(h => h.Id == profile.HoldingId);

    public List<Detail> DetailsOf(Profile profile)
    {
        var details = new List<Detail>();
        foreach (var detail in Details)
        {
            if (detail.ProfileId == profile.Id)
                details.Add(detail);
        }

        return details;
    }

    /// <summary>Whether a user may be told, by matching, that a record has such a detail.</summary>
    public bool MayMatchBy<T>(User user, Profile profile)
        where T : Detail
    {
        foreach (var detail in DetailsOf(profile))
        {
            if (detail is not T || detail.WasWrong)
                continue;
            var isLeftBehind = detail is OtherName { NameKind: OtherNameKind.Former };
            if (Reads(user, profile) || (Knows(user, profile) && !detail.IsProtected && detail.EndedAt is null && !isLeftBehind))
                return true;
        }

        return false;
    }

    /// <summary>All that a user may compare of a record that they read or are told of.</summary>
    public PersonFacts FactsFor(bool reads, Profile profile)
    {
        var names = new List<string> { profile.Name };
        var (identifiers, addresses) = (new List<IdentifierFact>(), new List<AddressFact>());
        var (telephones, emails) = (new List<string>(), new List<string>());
        foreach (var detail in DetailsOf(profile))
        {
            var isLeftBehind = detail is OtherName { NameKind: OtherNameKind.Former };
            if (detail.WasWrong || (!reads && (detail.IsProtected || detail.EndedAt is not null || isLeftBehind)))
                continue;
            if (detail is OtherName name)
                names.Add(name.Name);
            if (detail is Identifier identifier)
                identifiers.Add(new IdentifierFact("Nhs", identifier.Value));
            if (detail is Address address)
                addresses.Add(new AddressFact(address.Lines, address.Town, address.Postcode, address.Uprn));
            if (detail is Telephone telephone)
                telephones.Add(telephone.Number);
            if (detail is EmailAddress email)
                emails.Add(email.Address);
        }

        return new PersonFacts { Names = names, Identifiers = identifiers, Addresses = addresses, Telephones = telephones, Emails = emails };
    }

    private void Fill(Holding holding)
    {
        var here = People.Where(p => random.Next(4) == 0 && Profiles.Count(o => o.Name == NameOf(p)) < MostOfPerson).Select(p => ProfileOf(holding, p)).ToList();
        foreach (var profile in here)
        {
            Profiles.Add(profile);
            AddDetails(profile, Array.IndexOf(Names, profile.Name), holding.OwnerId);
            Parts.Add(PartOf(profile));
        }

        var place = new Profile { Id = Guid.CreateVersion7(), HoldingId = holding.Id, Name = PlaceNames[Places.Count % PlaceNames.Length], Contact = "", PersonId = Guid.CreateVersion7(), Sort = ProfileSort.House };
        Places.Add(place);
        Parts.Add(PartOf(place));
        if (here.Count > 1)
            Relationships.Add(Between(here[0], here[1], holding.OwnerId));
    }

    // Some records of a person are joined already.
    private Profile ProfileOf(Holding holding, int person)
    {
        var id = Guid.CreateVersion7();
        var joined = random.Next(3) == 0 ? Profiles.Find(o => o.Name == NameOf(person)) : null;
        return new Profile { Id = id, HoldingId = holding.Id, Name = NameOf(person), Contact = "", PersonId = joined?.PersonId ?? id };
    }

    private void AddDetails(Profile profile, int person, Guid by)
    {
        void Add(Func<bool, DateTime?, Detail> make)
        {
            if (random.Next(4) == 0)
                return;

            var detail = make(random.Next(2) == 0, random.Next(4) == 0 ? world.Now : null);
            detail.WasWrong = detail is not Portrait && random.Next(6) == 0;
            Details.Add(detail);
        }

        Guid Id() => Guid.CreateVersion7();
        var at = world.Now;
        Add((kept, ended) => new OtherName { Id = Id(), ProfileId = profile.Id, AddedById = by, AddedAt = at, IsProtected = kept, EndedAt = ended, Name = AliasOf(person), NameKind = (OtherNameKind)random.Next(4) });
        Add((kept, ended) => new Identifier { Id = Id(), ProfileId = profile.Id, AddedById = by, AddedAt = at, IsProtected = kept, EndedAt = ended, Register = IdentifierKind.Nhs, Value = NumberOf(person) });
        Add((kept, ended) => new Telephone
        {
            Id = Id(),
            ProfileId = profile.Id,
            AddedById = by,
            AddedAt = at,
            IsProtected = kept,
            EndedAt = ended,
            Number = TelephoneOf(person),
            NeverLeaveMessage = false,
            SafeTimes = "",
            CodeWord = "",
            Others = "",
            Safely = "",
        });
        Add((kept, ended) => new EmailAddress
        {
            Id = Id(),
            ProfileId = profile.Id,
            AddedById = by,
            AddedAt = at,
            IsProtected = kept,
            EndedAt = ended,
            Address = EmailOf(person),
            SafeTimes = "",
            CodeWord = "",
            Others = "",
            Safely = "",
        });
        Add((kept, ended) => new Address { Id = Id(), ProfileId = profile.Id, AddedById = by, AddedAt = at, IsProtected = kept, EndedAt = ended, Lines = LinesOf(person), Town = "", Postcode = "", Uprn = UprnOf(person) });
        Add((kept, ended) => new Portrait
        {
            Id = Id(),
            ProfileId = profile.Id,
            AddedById = by,
            AddedAt = at,
            IsProtected = kept,
            EndedAt = ended,
            Shows = "",
            Size = 1,
            Checksum = new byte[32],
            SmallId = Id(),
        });
    }

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

    private static Involvement PartOf(Profile profile) => new()
    {
        Id = Guid.CreateVersion7(),
        HoldingId = profile.HoldingId,
        ProfileId = profile.Id,
        Role = InvolvementRole.Subject,
        Note = "",
    };

    private Task StoreAsync(IServiceProvider services)
    {
        var (core, index) = (services.GetRequiredService<CoreDbContext>(), services.GetRequiredService<MatchIndex>());
        return services.GetRequiredService<IUnitOfWork>().WriteAsync(
            new Deed(CoreDeeds.ForceAreaCreated),
            _ =>
            {
                foreach (var profile in Profiles.Concat(Places))
                    profile.Details.AddRange(DetailsOf(profile));
                core.AddRange(Profiles.Concat(Places));
                Profiles.ForEach(index.Add);
                Places.ForEach(index.Add);
                return Task.CompletedTask;
            },
            default);
    }
}

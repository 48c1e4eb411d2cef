using ECins.Host.Cases.Consent;
using ECins.Host.People.Details;
using ECins.Host.People.Joining;
using ECins.Host.People.Known;
using ECins.Host.People.Portraits;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.People;

/// <summary>The people of a case, by what they are in it.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class IndexModel(
    CaseBarQueries bars, PeopleQueries people, ConsentQueries consents, PortraitQueries portraits, SeenFirstQueries first, PartingQueries partings,
    TimeProvider time)
    : CaseScreen(bars)
{
    private IReadOnlyDictionary<Guid, ConsentRecord> _consents = new Dictionary<Guid, ConsentRecord>();

    private IReadOnlySet<(Guid, Guid)> _parted = new HashSet<(Guid, Guid)>();

    private ILookup<Guid, SeenFirst> _first = Array.Empty<SeenFirst>().ToLookup(f => f.PersonId);

    public IReadOnlyList<Involvement> People { get; private set; } = [];

    public bool MayWrite => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    /// <summary>By person, the photograph at the head of their page, unless it is protected.</summary>
    public IReadOnlyDictionary<Guid, Portrait> Portraits { get; private set; } = new Dictionary<Guid, Portrait>();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        People = await people.AllAsync(cancellation);
        Portraits = await portraits.HeadsAsync(cancellation);
        _first = await first.OfAsync([.. People.Select(p => p.Profile.PersonId).Distinct()], cancellation);
        _consents = await consents.StandingAsync(cancellation);
        _parted = await partings.AmongAsync([.. People.Select(p => p.ProfileId).Distinct()], cancellation);
    }

    public ConsentStatus Consent(Guid profile) =>
        _consents.TryGetValue(profile, out var record) ? record.StatusOn(time.UkToday()) : ConsentStatus.NotAsked;

    /// <summary>What they are warned of, in any record of theirs that the reader reaches.</summary>
    public IEnumerable<WarningKind> WarningsOf(Profile profile) =>
        _first[profile.PersonId].SelectMany(f => f.Warnings).Select(w => w.WarningKind).Distinct().Order();

    /// <summary>Not every way to reach them is safe; how it is stands on their page.</summary>
    public bool IsReachedWithCare(Profile profile) => _first[profile.PersonId].Any(f => f.SafeContact.Count > 0);

    /// <summary>Another record of the case has the same name, and nobody said whether both are of one person: for who can.</summary>
    public bool MayBeTwice(Profile profile) => MayWrite && profile.Kind == ProfileKind.Person && People.Any(
        p => p.Profile.PersonId != profile.PersonId && string.Equals(p.Profile.Name, profile.Name, StringComparison.OrdinalIgnoreCase)
            && !_parted.Contains((p.ProfileId, profile.Id)));

    public DateOnly Today => time.UkToday();

    public bool IsOverdue(DateOnly day) => day < Today;
}

using ECins.Host.Cases.Consent;
using ECins.Host.People.Portraits;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.People;

/// <summary>The people of a case, by what they are in it.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class IndexModel(CaseBarQueries bars, PeopleQueries people, ConsentQueries consents, PortraitQueries portraits, TimeProvider time)
    : CaseScreen(bars)
{
    private IReadOnlyDictionary<Guid, ConsentRecord> _consents = new Dictionary<Guid, ConsentRecord>();

    public IReadOnlyList<Involvement> People { get; private set; } = [];

    public bool MayWrite => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    /// <summary>By person, the photograph at the head of their page, unless it is protected.</summary>
    public IReadOnlyDictionary<Guid, Portrait> Portraits { get; private set; } = new Dictionary<Guid, Portrait>();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        People = await people.AllAsync(cancellation);
        Portraits = await portraits.HeadsAsync(cancellation);
        _consents = await consents.StandingAsync(cancellation);
    }

    public ConsentStatus Consent(Guid profile) =>
        _consents.TryGetValue(profile, out var record) ? record.StatusOn(time.UkToday()) : ConsentStatus.NotAsked;

    /// <summary>Years old today; <c>null</c> when the date of birth is not known.</summary>
    public int? Age(DateOnly? born) => Ages.On(time.UkToday(), born);

    public bool IsOverdue(DateOnly day) => day < time.UkToday();
}

using ECins.Host.Cases.Consent;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.People;

/// <summary>The people of a case, by what they are in it.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class IndexModel(CaseBarQueries bars, PeopleQueries people, ConsentQueries consents, TimeProvider time)
    : CaseScreen(bars)
{
    private IReadOnlyDictionary<Guid, ConsentRecord> _consents = new Dictionary<Guid, ConsentRecord>();

    public IReadOnlyList<Involvement> People { get; private set; } = [];

    public bool MayWrite => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        People = await people.AllAsync(cancellation);
        _consents = await consents.StandingAsync(cancellation);
    }

    public ConsentStatus Consent(Guid profile) =>
        _consents.TryGetValue(profile, out var record) ? record.StatusOn(time.UkToday()) : ConsentStatus.NotAsked;

    /// <summary>Years old today; <c>null</c> when the date of birth is not known.</summary>
    public int? Age(DateOnly? born) => Ages.On(time.UkToday(), born);

    public bool IsOverdue(DateOnly day) => day < time.UkToday();
}

using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.People;

/// <summary>The people of a case, by what they are in it.</summary>
[OnCase(Level.Read)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class IndexModel(CaseBarQueries bars, PeopleQueries people, TimeProvider time) : CaseScreen(bars)
{
    public IReadOnlyList<Involvement> People { get; private set; } = [];

    public bool MayWrite => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public async Task OnGetAsync(CancellationToken cancellation) => People = await people.AllAsync(cancellation);

    /// <summary>Years old today; <c>null</c> when the date of birth is not known.</summary>
    public int? Age(DateOnly? born) => Ages.On(time.UkToday(), born);

    public bool IsOverdue(DateOnly day) => day < time.UkToday();
}

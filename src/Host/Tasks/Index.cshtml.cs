using ECins.Host.Cases;
using ECins.Host.Tasks.Inside;
using ECins.Host.Tasks.Rounds;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks;

/// <summary>What was asked of whom for the case.</summary>
[OnCase(Level.Read)]
[Records(TaskDeeds.Listed)]
internal sealed class IndexModel(CaseBarQueries bars, TaskQueries tasks, InternalTaskQueries inside, RoundQueries rounds, TimeProvider time) : CaseScreen(bars)
{
    /// <summary>Those of people without an account who were asked one by one.</summary>
    public IReadOnlyList<ExternalTask> Tasks { get; private set; } = [];

    /// <summary>What several of them were asked at once.</summary>
    public IReadOnlyList<RoundLine> Rounds { get; private set; } = [];

    /// <summary>Those of people who have accounts.</summary>
    public IReadOnlyList<InternalTask> Inside { get; private set; } = [];

    public DateOnly Today => time.UkToday();

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public bool MayAsk => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Tasks = await tasks.ListAsync(cancellation);
        Rounds = await rounds.ListAsync(cancellation);
        Inside = await inside.ListAsync(cancellation);
    }
}

using ECins.Host.Cases;
using ECins.Host.Cases.Links;
using ECins.Host.Meetings.Agenda;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Problems;

/// <summary>A problem: its objective, what is known, why it happens, what is done about it, and what worked.</summary>
[OnProblem(Level.Read)]
[Records(ProblemDeeds.Shown)]
internal sealed class DetailsModel(
    HeldBarQueries bars, ProblemQueries queries, InternalTaskQueries tasks, AgendaQueries agenda, LinkQueries links, Caller caller, TimeProvider time)
    : ProblemScreen(bars, queries)
{
    public IReadOnlyList<InternalTask> Tasks { get; private set; } = [];

    public IReadOnlyList<LinkLine> Links { get; private set; } = [];

    /// <summary>What was said of it at meetings.</summary>
    public IReadOnlyList<ShownItem> Minutes { get; private set; } = [];

    public DateOnly Today => time.UkToday();

    public bool IsReviewLate => Bar.Holding.IsOpen && Problem.ReviewOn < Today;

    /// <summary>What was counted when it was opened, unless it stands unchanged in what is known.</summary>
    public string OpenedOn => Problem.Scanning.ReplaceLineEndings("\n") == Problem.OpenedOn ? "What is known, above, as it was counted then" : Problem.OpenedOn;

    /// <summary>The page that it was opened from is its workstream's.</summary>
    public bool SeesWhereFrom => caller.Workstreams.Contains(Bar.Holding.Workstream);

    public bool Contributes => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public bool Manages => Bar.Level >= Level.Manage;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Tasks = await tasks.ListAsync(cancellation);
        Minutes = await agenda.OfAsync(Problem.Id, cancellation);
        Links = await links.ListAsync(cancellation);
    }
}

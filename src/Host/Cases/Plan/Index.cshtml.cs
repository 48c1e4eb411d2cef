using ECins.Host.Assessments;
using ECins.Host.Cases.Links;
using ECins.Host.Meetings.Agenda;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Plan;

/// <summary>What is to be reached, how great the risk is, who does what by when, and when it is reviewed.</summary>
[OnCase(Level.Read)]
[Records(PlanDeeds.Shown)]
internal sealed class IndexModel(CaseBarQueries bars, PlanQueries queries, InternalTaskQueries tasks, AgendaQueries agenda, LinkQueries links, AssessmentQueries assessed, TimeProvider time)
    : CaseScreen(bars)
{
    public CasePlan Plan { get; private set; } = null!;

    public IReadOnlyList<InternalTask> Tasks { get; private set; } = [];

    /// <summary>What was said of the case at meetings.</summary>
    public IReadOnlyList<ShownItem> Minutes { get; private set; } = [];

    public IReadOnlyList<RiskAssessment> Assessments { get; private set; } = [];

    /// <summary>What people of the case were assessed as.</summary>
    public IReadOnlyList<ShownAssessment> Assessed { get; private set; } = [];

    public IReadOnlyList<LinkLine> Links { get; private set; } = [];

    public string Reviewer { get; private set; } = "";

    public DateOnly Today => time.UkToday();

    public bool Manages => Bar.Level >= Level.Manage && Bar.Holding.IsOpen;

    public bool Contributes => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Plan = await queries.FindAsync(cancellation);
        Links = await links.ListAsync(cancellation);
        Tasks = await tasks.ListAsync(cancellation);
        Minutes = await agenda.OfAsync(CaseId, cancellation);
        Assessed = await assessed.LatestAsync(null, cancellation);
        Assessments = await queries.AssessmentsAsync(cancellation);
        Reviewer = Plan.ReviewerId is null ? Bar.Owner : await queries.NameAsync(Plan.ReviewerId, cancellation);
    }
}

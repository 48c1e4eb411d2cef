using ECins.Host.Cases;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Assessments;

/// <summary>Who of the case was assessed, to what, and when it is looked at again.</summary>
[OnCase(Level.Read)]
[Records(AssessmentDeeds.Listed)]
internal sealed class IndexModel(CaseBarQueries bars, AssessmentQueries queries, AssessmentCatalog catalog, TimeProvider time) : CaseScreen(bars)
{
    public IReadOnlyList<ShownAssessment> Assessments { get; private set; } = [];

    public IReadOnlyList<AssessmentDefinition> Definitions { get; private set; } = [];

    public DateOnly Today => time.UkToday();

    public bool Contributes => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Definitions = await catalog.OfAsync(Bar.Holding.Workstream, cancellation);
        Assessments = await queries.ListAsync(cancellation);
    }

    /// <summary>No later one stands of the same person.</summary>
    public bool IsLatest(ShownAssessment shown) =>
        Assessments.First(a => a.Assessment.AboutId == shown.Assessment.AboutId && a.Assessment.Key == shown.Assessment.Key) == shown;
}

using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Assessments;

/// <summary>Who of the case was assessed, to what, and when it is looked at again.</summary>
[OnCase(Level.Read)]
[Records(AssessmentDeeds.Listed)]
internal sealed class IndexModel(CaseBarQueries bars, AssessmentQueries queries, AssessmentCatalog catalog, PeopleQueries people, TimeProvider time) : CaseScreen(bars)
{
    public IReadOnlyList<ShownAssessment> Assessments { get; private set; } = [];

    public IReadOnlyList<AssessmentDefinition> Definitions { get; private set; } = [];

    /// <summary>Those whom an assessment is to be made about, and who have none.</summary>
    public IReadOnlyList<(Involvement Person, AssessmentDefinition Definition)> Missing { get; private set; } = [];

    public DateOnly Today => time.UkToday();

    public bool Contributes => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Definitions = await catalog.OfAsync(Bar.Holding.Workstream, cancellation);
        Assessments = await queries.ListAsync(cancellation);
        var persons = (await people.AllAsync(cancellation)).Where(i => i.Profile.Kind == ProfileKind.Person).ToList();
        Missing = [.. Definitions.SelectMany(d => persons.Where(p => d.About.Contains(p.Role) && !IsMade(d, p)).DistinctBy(p => p.ProfileId).Select(p => (p, d)))];
    }

    private bool IsMade(AssessmentDefinition definition, Involvement person) =>
        Assessments.Any(a => a.Assessment.AboutId == person.ProfileId && a.Assessment.Key == definition.Key);

    /// <summary>No later one stands of the same person.</summary>
    public bool IsLatest(ShownAssessment shown) =>
        Assessments.First(a => a.Assessment.AboutId == shown.Assessment.AboutId && a.Assessment.Key == shown.Assessment.Key) == shown;
}

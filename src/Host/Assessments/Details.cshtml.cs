using ECins.Host.Cases;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Assessments;

/// <summary>One assessment, beside the one before, and its reviews.</summary>
[OnCase(Level.Read)]
[Records(AssessmentDeeds.Shown)]
internal sealed class DetailsModel(CaseBarQueries bars, AssessmentQueries queries, TimeProvider time) : AssessmentScreen(bars, queries)
{
    public DateOnly Today => time.UkToday();

    public bool Manages => Bar.Level >= Level.Manage && Bar.Holding.IsOpen;

    public IReadOnlyList<AssessmentFloor> Floors => AssessmentScore.Of(
        Shown.Definition, Shown.Assessment.Answers.GroupBy(a => a.Question).ToDictionary(g => g.Key, IReadOnlyCollection<string> (g) => [.. g.Select(a => a.Answer)])).Floors;
}

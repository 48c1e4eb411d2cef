using ECins.Host.Cases;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Assessments;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Assessments;

/// <summary>One assessment, beside the one before, and its reviews.</summary>
[OnCase(Level.Read)]
[Records(AssessmentDeeds.Shown)]
internal sealed class DetailsModel(CaseBarQueries bars, AssessmentQueries queries, Caller caller, TimeProvider time) : AssessmentScreen(bars, queries)
{
    public DateOnly Today => time.UkToday();

    public bool Contributes => Bar.Level >= Level.Contribute && Bar.Holding.IsOpen;

    /// <summary>Nobody reviews what they assessed themselves.</summary>
    public bool MayReview => Contributes && Shown.Assessment.ById != caller.UserId;

    /// <summary>The plan as it stands; <c>null</c> when none was written.</summary>
    public AssessmentPlan? Plan => Shown.Assessment.Plans.FirstOrDefault();

    public IReadOnlyList<AssessmentFloor> Floors => AssessmentScore.Of(
        Shown.Definition, Shown.Assessment.Answers.GroupBy(a => a.Question).ToDictionary(g => g.Key, IReadOnlyCollection<string> (g) => [.. g.Select(a => a.Answer)])).Floors;
}

using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Problems;

/// <summary>Changes what is said of what worked.</summary>
[OnProblem(Level.Contribute)]
[Records(ProblemDeeds.Shown)]
internal sealed class AssessmentModel(HeldBarQueries bars, ProblemQueries queries, ProblemService service)
    : ProblemPartScreen<ProblemAssessment>(bars, queries, service)
{
    protected override ProblemAssessment Of(Problem problem) => ProblemAssessment.Of(problem);
}

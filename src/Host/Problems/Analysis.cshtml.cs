using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Problems;

/// <summary>Changes what is thought of those harmed, those who do it and the place.</summary>
[OnProblem(Level.Contribute)]
[Records(ProblemDeeds.Shown)]
internal sealed class AnalysisModel(HeldBarQueries bars, ProblemQueries queries, ProblemService service)
    : ProblemPartScreen<ProblemAnalysis>(bars, queries, service)
{
    protected override ProblemAnalysis Of(Problem problem) => ProblemAnalysis.Of(problem);
}

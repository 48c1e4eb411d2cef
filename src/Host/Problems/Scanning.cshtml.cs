using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Problems;

/// <summary>Changes what is known, and how.</summary>
[OnProblem(Level.Contribute)]
[Records(ProblemDeeds.Shown)]
internal sealed class ScanningModel(HeldBarQueries bars, ProblemQueries queries, ProblemService service)
    : ProblemPartScreen<ProblemScan>(bars, queries, service)
{
    protected override ProblemScan Of(Problem problem) => ProblemScan.Of(problem);
}

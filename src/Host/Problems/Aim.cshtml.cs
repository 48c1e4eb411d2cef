using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Problems;

/// <summary>Changes what the problem is, what is to be reached, and when it is looked at again.</summary>
[OnProblem(Level.Contribute)]
[Records(ProblemDeeds.Shown)]
internal sealed class AimModel(HeldBarQueries bars, ProblemQueries queries, ProblemService service)
    : ProblemPartScreen<ProblemAim>(bars, queries, service)
{
    protected override ProblemAim Of(Problem problem) => ProblemAim.Of(problem);
}

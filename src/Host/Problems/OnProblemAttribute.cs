using ECins.SharedKernel.Access;

namespace ECins.Host.Problems;

/// <summary>Lets in those who reach the problem that the route names.</summary>
internal sealed class OnProblemAttribute : RecordStatement
{
    /// <param name="level">The level asked for.</param>
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public OnProblemAttribute(Level level) => (Level, RouteValue, Kind) = (level, "problemId", Problem.HeldKind);
}

using ECins.Host.Cases.Sharing;
using ECins.SharedKernel.Access;

namespace ECins.Host.Cases.Ownership;

/// <summary>The base of pages about one who is to own a case or to stand in. Somebody of no live partner is not there.</summary>
internal abstract class CandidateScreen(CaseBarQueries bars, PrincipalQueries principals, OwnerCandidates candidates) : CaseScreen(bars)
{
    public Principal Whom { get; private set; } = null!;

    /// <summary>They work the workstream, and nothing keeps them from the case.</summary>
    public bool Could { get; private set; }

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await principals.FindAsync(PrincipalKind.User, RouteId("userId"), cancellation) is not { } whom || !await base.FindAsync(cancellation))
            return false;

        (Whom, Could) = (whom, await candidates.FindAsync(Bar.Holding, whom.Id, cancellation) is not null);
        return true;
    }
}

using ECins.Host.Access;
using ECins.SharedKernel.Access;

namespace ECins.Host.Cases.Sharing;

/// <summary>The base of pages of a case on which a person, a team or an organisation is found by name.</summary>
internal abstract class CasePickScreen(CurrentHolding current, PrincipalQueries principals) : PickScreen(principals)
{
    public Guid CaseId => current.Holding.Id;

    protected Holding Holding => current.Holding;
}

using ECins.Host.Access;
using ECins.SharedKernel.Access;

namespace ECins.Host.Cases.Sharing;

/// <summary>The base of pages of a case or problem on which a person, a team or an organisation is found by name.</summary>
internal abstract class HeldPickScreen(CurrentHolding current, PrincipalQueries principals) : PickScreen(principals)
{
    public HeldPlace Place => HeldPlace.Of(Holding);

    protected Holding Holding => current.Holding;
}

using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;

namespace ECins.Asb.Powers;

/// <summary>A used power: what it asks, how it stands, and what happened under it.</summary>
[OnCase(Level.Read)]
[Records(PowerDeeds.Shown)]
internal sealed class DetailsModel(PowerQueries powers, ICases cases, IHoldings holdings, TimeProvider time) : PowerScreen(powers, cases, holdings)
{
    public DateTime Now { get; } = time.GetUtcNow().UtcDateTime;

    public bool MayIssue => MayWrite && Power.State is (PowerState.Draft or PowerState.Issued);

    public bool MayEnd => MayWrite && Power.State is not (PowerState.Discharged or PowerState.Withdrawn);
}

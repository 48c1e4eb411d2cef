using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;

namespace ECins.Asb.Powers;

/// <summary>A used power: what it asks, how it stands, and what happened under it.</summary>
[OnCase(Level.Read)]
[Records(PowerDeeds.Shown)]
internal sealed class DetailsModel(PowerQueries powers, ICases cases, IHoldings holdings, Caller caller, TimeProvider time) : PowerScreen(powers, cases, holdings, caller)
{
    public DateTime Now { get; } = time.GetUtcNow().UtcDateTime;

    public bool MayIssue => MayChange(Power) && Power.State is (PowerState.Draft or PowerState.Issued);

    public bool MayEnd => MayChange(Power) && Power.State is not (PowerState.Discharged or PowerState.Withdrawn);
}

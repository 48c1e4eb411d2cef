using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks.Inside;

/// <summary>A task of a case or problem.</summary>
[OnCase(Level.Read)]
[Records(InternalTaskDeeds.Shown)]
internal sealed class DetailsModel(
    CurrentHolding current, InternalTaskQueries queries, InternalTaskService service, Holdings holdings, TimeProvider time)
    : TaskDetailsScreen(current, queries, service, holdings, time)
{
    public HeldPlace Place => HeldPlace.Of(Holding);
}

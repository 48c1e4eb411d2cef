using ECins.Host.Access;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks.Alone;

/// <summary>A task of no case.</summary>
[OnRecord(typeof(InternalTask), Level.Read)]
[Records(InternalTaskDeeds.Shown)]
internal sealed class DetailsModel(
    CurrentHolding current, InternalTaskQueries queries, InternalTaskService service, Holdings holdings, TimeProvider time)
    : TaskDetailsScreen(current, queries, service, holdings, time);

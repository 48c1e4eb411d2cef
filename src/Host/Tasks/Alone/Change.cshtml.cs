using ECins.Host.Access;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks.Alone;

/// <summary>Changes a task of no case.</summary>
[OnRecord(typeof(InternalTask), Level.Contribute)]
[Records(InternalTaskDeeds.Shown)]
internal sealed class ChangeModel(CurrentHolding current, InternalTaskQueries queries, InternalTaskService service)
    : TaskChangeScreen(current, queries, service);

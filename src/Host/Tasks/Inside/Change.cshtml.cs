using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;

namespace ECins.Host.Tasks.Inside;

/// <summary>Changes a task of a case or problem.</summary>
[OnCase(Level.Contribute)]
[Records(InternalTaskDeeds.Shown)]
internal sealed class ChangeModel(CurrentHolding current, InternalTaskQueries queries, TaskPeople people, InternalTaskService service)
    : TaskChangeScreen(current, queries, service)
{
    protected override Task<IReadOnlyList<Choice>> WhomAsync(CancellationToken cancellation) => people.OfCaseAsync(Task.About, cancellation);
}

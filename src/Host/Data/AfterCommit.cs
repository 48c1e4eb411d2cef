namespace ECins.Host.Data;

/// <summary>
/// What this process does once the unit of work under way has committed: drop what it remembers, wake who waits. Only
/// hints: every process must come to know without them.
/// </summary>
internal sealed class AfterCommit
{
    private readonly List<Action> _actions = [];

    public void Do(Action action) => _actions.Add(action);

    public void Clear() => _actions.Clear();

    public void Run()
    {
        var actions = _actions.ToList();
        _actions.Clear();
        actions.ForEach(action => action());
    }
}

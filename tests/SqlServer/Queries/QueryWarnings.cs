using System.Collections.Concurrent;
using System.Diagnostics;

namespace ECins.SqlServer.Queries;

/// <summary>
/// What EF warns of while it translates queries: rows limited without an order, collections that multiply each other.
/// The product logs nothing of EF, so it is heard here or nowhere.
/// </summary>
internal sealed class QueryWarnings : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];
    private readonly ConcurrentBag<string> _heard = [];
    private readonly Func<string> _source;

    /// <param name="source">Says who is asking.</param>
    public QueryWarnings(Func<string> source)
    {
        _source = source;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IReadOnlyCollection<string> Heard => _heard;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            _subscriptions.Add(value.Subscribe(this, IsWarning));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (IsWarning(value.Key))
            _heard.Add($"{_source()}: {value.Value}");
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
            subscription.Dispose();
    }

    private static bool IsWarning(string name) =>
        name.Contains(".Query.", StringComparison.Ordinal) && name.EndsWith("Warning", StringComparison.Ordinal);
}

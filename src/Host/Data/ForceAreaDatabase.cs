using System.Data.Common;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Data;

/// <summary>
/// The scope's one connection to its force area's database, the contexts put on it, and, while a unit of work is
/// under way, the transaction they all share.
/// </summary>
internal sealed class ForceAreaDatabase(ForceAreaScope scope, Databases databases, ContextTypes types)
    : IAsyncDisposable, IDisposable
{
    private readonly Dictionary<Type, ForceAreaDbContext> _contexts = [];
    private DbConnection? _connection;
    private DbTransaction? _transaction;

    /// <summary>What may be written now; nothing outside a unit of work.</summary>
    public Writing Writing { get; private set; }

    /// <summary>What the unit under way changed, as the audit event will hold it.</summary>
    public List<RecordedChange> Changes { get; } = [];

    public IEnumerable<ForceAreaDbContext> Contexts => _contexts.Values;

    public string Name => scope.Current.Key;

    private DbConnection Connection => _connection ??= databases.NewConnection(Name);

    public ForceAreaDbContext Context(Type asked)
    {
        if (_contexts.TryGetValue(asked, out var made))
            return made;

        var context = Make(types.Of(asked));
        _contexts.Add(asked, context);
        if (_transaction is not null)
            context.Database.UseTransaction(_transaction);
        return context;
    }

    /// <summary>
    /// Opens the transaction and forgets what was read before it, so that checks inside see what is true now. On SQLite
    /// it takes the write lock at once: a read never turns into a write.
    /// </summary>
    public async Task BeginAsync(Writing writing, CancellationToken cancellation)
    {
        if (_transaction is not null)
            throw new InvalidOperationException("A unit of work is under way already; join it instead of opening another.");

        if (Connection.State != System.Data.ConnectionState.Open)
            await Connection.OpenAsync(cancellation);
        _transaction = Connection is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: false)
            : await Connection.BeginTransactionAsync(cancellation);
        foreach (var context in _contexts.Values)
        {
            context.ChangeTracker.Clear();
            await context.Database.UseTransactionAsync(_transaction, cancellation);
        }

        Writing = writing;
    }

    public async Task SaveAsync(CancellationToken cancellation)
    {
        foreach (var context in _contexts.Values.Where(c => c.ChangeTracker.HasChanges()).ToList())
            await context.SaveChangesAsync(cancellation);
    }

    public Task CommitAsync(CancellationToken cancellation) => _transaction!.CommitAsync(cancellation);

    /// <summary>Ends the unit; what was not committed is undone, and nothing that was tracked outlives it.</summary>
    public async Task EndAsync()
    {
        Writing = Writing.Nothing;
        Changes.Clear();
        foreach (var context in _contexts.Values)
        {
            await context.Database.UseTransactionAsync(null);
            context.ChangeTracker.Clear();
        }

        if (_transaction is not null)
            await _transaction.DisposeAsync();
        _transaction = null;
    }

    public void Dispose()
    {
        foreach (var context in _contexts.Values)
            context.Dispose();
        _transaction?.Dispose();
        _connection?.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts.Values)
            await context.DisposeAsync();
        if (_transaction is not null)
            await _transaction.DisposeAsync();
        if (_connection is not null)
            await _connection.DisposeAsync();
    }

    private ForceAreaDbContext Make(ContextType type)
    {
        var options = databases.OptionsFor(type.Made, type.Schema, Connection);
        var guarded = new DbContextOptionsBuilder(options).AddInterceptors(new WriteGuard(this)).Options;
        return (ForceAreaDbContext)Activator.CreateInstance(type.Made, guarded)!;
    }
}

/// <summary>What may be written on a connection at a moment.</summary>
internal enum Writing
{
    Nothing,

    /// <summary>Anything, as one deed on record.</summary>
    Deed,

    /// <summary>Only the system's own bookkeeping, which is no deed of anybody.</summary>
    Bookkeeping,
}

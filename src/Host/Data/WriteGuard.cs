using System.Data.Common;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ECins.Host.Data;

/// <summary>
/// Stands between every context and the database: nothing is saved outside a unit of work, and what is saved is noted
/// for its audit event. Statements that would pass by the change tracker are refused.
/// </summary>
internal sealed class WriteGuard(ForceAreaDatabase database) : DbCommandInterceptor, ISaveChangesInterceptor
{
    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Inspect(eventData.Context!);
        return result;
    }

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(SavingChanges(eventData, result));

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        eventData.CommandSource is CommandSource.SaveChanges
            ? result
            : throw new InvalidOperationException(
                "Change records through the change tracker: a bulk statement would leave no trace of what it changed.");

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result,
        CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(NonQueryExecuting(command, eventData, result));

    private void Inspect(DbContext context)
    {
        if (database.Writing == Writing.Nothing)
            throw new InvalidOperationException("Nothing is saved outside a unit of work: it would leave no record.");

        context.ChangeTracker.DetectChanges();
        foreach (var entry in context.ChangeTracker.Entries().Where(Changed).ToList())
            Inspect(entry);
    }

    private void Inspect(EntityEntry entry)
    {
        if (entry.Entity is IBookkeeping or Reach)
            return;
        if (AccessMapping.IsOfAccess(entry.Metadata.ClrType) && entry.Context is not CoreDbContext)
            throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is changed by the core only.");
        if (database.Writing != Writing.Deed)
            throw new InvalidOperationException($"{entry.Metadata.ClrType.Name} is changed by deeds on record only.");

        if (entry is { State: not EntityState.Deleted, Entity: IVersioned })
            RaiseVersion(entry.Property(nameof(IVersioned.Version)), entry.State);
        database.Changes.Add(RecordedChange.Of(entry));
    }

    private static void RaiseVersion(PropertyEntry version, EntityState state) =>
        version.CurrentValue = state == EntityState.Added ? 1 : (int)version.OriginalValue! + 1;

    private static bool Changed(EntityEntry entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;
}

/// <summary>The system's own bookkeeping: the audit log itself, the outbox, leases. Changing it is no deed of anybody.</summary>
internal interface IBookkeeping;

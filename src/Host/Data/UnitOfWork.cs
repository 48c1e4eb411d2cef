using ECins.Host.Access;
using ECins.Host.Audit;
using ECins.Host.Drafts;
using ECins.Host.Finding;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Data;

/// <summary>The unit of work of the scope: see <see cref="IUnitOfWork"/>.</summary>
internal sealed class UnitOfWork(
    ForceAreaDatabase database, WriteLanes lanes, AuditTrail trail, AfterCommit afterCommit, FormSending sending) : IUnitOfWork
{
    public async Task<T> WriteAsync<T>(Deed deed, Func<IUnit, Task<T>> work, CancellationToken cancellation)
    {
        List<Subject> subjects = [.. deed.Subjects];
        try
        {
            return await InOneTransactionAsync(
                Writing.Deed,
                async () =>
                {
                    subjects = [.. deed.Subjects];
                    await sending.SettleAsync(Core, cancellation);
                    var result = await work(new Unit(subjects));
                    await Core.KeepReachAsync(cancellation);
                    await Core.KeepFindableAsync(cancellation);
                    await Core.KeepFindableAsync([.. database.Contexts], cancellation);
                    await database.SaveAsync(cancellation);
                    trail.Add(deed with { Subjects = subjects }, database);
                    return result;
                },
                cancellation);
        }
        catch (Exception failure) when (failure is not (RuleException or SentAlreadyException or OperationCanceledException))
        {
            await trail.RecordAfterAsync(deed with { Subjects = subjects }, failure);
            throw;
        }
    }

    /// <summary>Changes the system's own bookkeeping; no deed of anybody, so no event.</summary>
    public Task<T> KeepBooksAsync<T>(Func<CoreDbContext, Task<T>> work, CancellationToken cancellation) =>
        InOneTransactionAsync(
            Writing.Bookkeeping, () => work(Core), cancellation);

    private CoreDbContext Core => (CoreDbContext)database.Context(typeof(CoreDbContext));

    private async Task<T> InOneTransactionAsync<T>(Writing writing, Func<Task<T>> work, CancellationToken cancellation)
    {
        var strategy = Core.RepeatingStrategy();
        var result = await strategy.ExecuteAsync(() => OnceAsync(writing, work, cancellation));
        afterCommit.Run();
        return result;
    }

    private async Task<T> OnceAsync<T>(Writing writing, Func<Task<T>> work, CancellationToken cancellation)
    {
        using var turn = await lanes.EnterAsync(database.Name, cancellation);
        afterCommit.Clear();
        try
        {
            await database.BeginAsync(writing, cancellation);
            var result = await work();
            await database.SaveAsync(cancellation);
            await database.CommitAsync(cancellation);
            return result;
        }
        finally
        {
            await database.EndAsync();
        }
    }

    private sealed class Unit(List<Subject> subjects) : IUnit
    {
        public void About(Subject subject) => subjects.Add(subject);
    }
}

using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ECins.Host.Workstreams;

/// <summary>Counts what a workstream holds in the force area, over all its tables. A number, and nothing of what it is.</summary>
internal sealed class HeldRecords(ForceAreaDatabase database) : IScopedService
{
    public async Task<long> CountAsync(WorkstreamModule module, CancellationToken cancellation)
    {
        var context = database.Context(module.Database.Context);
        var total = 0L;
        foreach (var entity in context.Model.GetEntityTypes().Where(e => !e.IsOwned() && IsOwn(e, module)))
            total += await CountAsync(context, entity.ClrType, cancellation);
        return total;
    }

    private static bool IsOwn(IReadOnlyEntityType entity, WorkstreamModule module) =>
        entity.ClrType.Assembly == module.GetType().Assembly;

    private static Task<long> CountAsync(DbContext context, Type entity, CancellationToken cancellation) =>
        (Task<long>)typeof(HeldRecords).GetMethod(nameof(CountOfAsync), 1, [typeof(DbContext), typeof(CancellationToken)])!
            .MakeGenericMethod(entity).Invoke(null, [context, cancellation])!;

    public static Task<long> CountOfAsync<T>(DbContext context, CancellationToken cancellation)
        where T : class =>
        context.Set<T>().LongCountAsync(cancellation);
}

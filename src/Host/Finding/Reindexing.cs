using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Files;
using ECins.Host.Cases.People;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.People.Details;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Finding;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Finding;

/// <summary>Makes anew what a force area's records are found by, in batches that commit one by one: it may be broken off and begun again.</summary>
internal sealed class Reindexing(
    CoreDbContext core, UnitOfWork unitOfWork, ForceAreaDatabase database, ModuleCatalog catalog, SchemaMigrator migrator, ForceAreaScope scope) : IScopedService
{
    private const int Batch = 200;

    private static readonly System.Reflection.MethodInfo Recording = typeof(Reindexing).GetMethod(nameof(RecordsOfAsync))!;

    /// <returns>How many records are found by something.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await StrayAsync(cancellation);
        await KindAsync(FindableKind.Case, core.Set<Case>().Select(c => c.Id), cancellation);
        await KindAsync(FindableKind.Entry, core.Set<Entry>().Select(e => e.Id), cancellation);
        await KindAsync(FindableKind.Person, core.Set<Profile>().Select(p => p.Id), cancellation);
        await KindAsync(FindableKind.File, core.Set<Document>().Select(d => d.Id), cancellation);
        await KindAsync(FindableKind.Address, core.Set<Address>().Select(a => a.Id), cancellation);
        foreach (var module in catalog.Modules)
            await RecordsAsync(module, cancellation);
        return await core.Set<Findable>().CountAsync(cancellation);
    }

    // A workstream that was never turned on has no tables; one that is off keeps its own, and is found again when it is on.
    private async Task RecordsAsync(WorkstreamModule module, CancellationToken cancellation)
    {
        if (module.Findable.Count == 0 || !await migrator.IsCurrentAsync(scope.Current.Key, module.Key, cancellation))
            return;

        foreach (var kind in module.Findable)
        {
            object[] asked = [database.Context(module.Database.Context), unitOfWork, cancellation];
            await (Task)Recording.MakeGenericMethod(kind.Record).Invoke(null, asked)!;
        }
    }

    public static async Task RecordsOfAsync<T>(DbContext context, UnitOfWork unitOfWork, CancellationToken cancellation)
        where T : class, IFindable
    {
        for (var last = Guid.Empty; await NextAsync(context.Set<T>().AsNoTracking(), last, cancellation) is { Count: > 0 } batch; last = batch[^1].Id)
        {
            await unitOfWork.KeepBooksAsync(
                async books =>
                {
                    foreach (var record in batch)
                        await books.KeepAsync(record, EntityState.Unchanged, cancellation);
                    return batch.Count;
                },
                cancellation);
        }
    }

    private async Task KindAsync(FindableKind kind, IQueryable<Guid> ids, CancellationToken cancellation)
    {
        for (var last = Guid.Empty; await NextAsync(ids, last, cancellation) is { Count: > 0 } batch; last = batch[^1])
        {
            await unitOfWork.KeepBooksAsync(
                async books =>
                {
                    await books.KeepAsync(kind, batch, cancellation);
                    return batch.Count;
                },
                cancellation);
        }
    }

    private static Task<List<T>> NextAsync<T>(IQueryable<T> records, Guid last, CancellationToken cancellation)
        where T : class, IFindable =>
        records.Where(r => r.Id > last).OrderBy(r => r.Id).Take(Batch).ToListAsync(cancellation);

    private static Task<List<Guid>> NextAsync(IQueryable<Guid> ids, Guid last, CancellationToken cancellation) =>
        ids.Where(id => id > last).OrderBy(id => id).Take(Batch).ToListAsync(cancellation);

    // Rows of what is no more. Those of records of workstreams' own go with the records.
    private Task<int> StrayAsync(CancellationToken cancellation) => unitOfWork.KeepBooksAsync(
        async books =>
        {
            var strays = await books.Set<Findable>()
                .Where(f => f.Kind != FindableKind.Record && !books.Set<Case>().Any(c => c.Id == f.SubjectId) && !books.Set<Entry>().Any(e => e.Id == f.SubjectId)
                    && !books.Set<Profile>().Any(p => p.Id == f.SubjectId) && !books.Set<Document>().Any(d => d.Id == f.SubjectId) && !books.Set<Detail>().Any(d => d.Id == f.SubjectId))
                .OrderBy(f => f.Id).Take(10_000).ToListAsync(cancellation);
            books.RemoveRange(strays);
            return strays.Count;
        },
        cancellation);
}

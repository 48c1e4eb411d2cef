using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Files;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.People.Details;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Finding;

/// <summary>Makes anew what a force area's records are found by, in batches that commit one by one: it may be broken off and begun again.</summary>
internal sealed class Reindexing(CoreDbContext core, UnitOfWork unitOfWork) : IScopedService
{
    private const int Batch = 200;

    /// <returns>How many records are found by something.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await StrayAsync(cancellation);
        await KindAsync(FindableKind.Case, core.Set<Case>().Select(c => c.Id), cancellation);
        await KindAsync(FindableKind.Entry, core.Set<Entry>().Select(e => e.Id), cancellation);
        await KindAsync(FindableKind.Person, core.Set<Profile>().Select(p => p.Id), cancellation);
        await KindAsync(FindableKind.File, core.Set<Document>().Select(d => d.Id), cancellation);
        await KindAsync(FindableKind.Address, core.Set<Address>().Select(a => a.Id), cancellation);
        return await core.Set<Findable>().CountAsync(cancellation);
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

    private static Task<List<Guid>> NextAsync(IQueryable<Guid> ids, Guid last, CancellationToken cancellation) =>
        ids.Where(id => id > last).OrderBy(id => id).Take(Batch).ToListAsync(cancellation);

    // Rows of what is no more.
    private Task<int> StrayAsync(CancellationToken cancellation) => unitOfWork.KeepBooksAsync(
        async books =>
        {
            var strays = await books.Set<Findable>()
                .Where(f => !books.Set<Case>().Any(c => c.Id == f.SubjectId) && !books.Set<Entry>().Any(e => e.Id == f.SubjectId)
                    && !books.Set<Profile>().Any(p => p.Id == f.SubjectId) && !books.Set<Document>().Any(d => d.Id == f.SubjectId) && !books.Set<Detail>().Any(d => d.Id == f.SubjectId))
                .OrderBy(f => f.Id).Take(10_000).ToListAsync(cancellation);
            books.RemoveRange(strays);
            return strays.Count;
        },
        cancellation);
}

using ECins.Host.Access;
using ECins.Host.Cases.Chronology;
using ECins.Host.Data;
using ECins.Host.Files;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Files;

/// <summary>The files of the case that the page is on, as far as the caller may see them.</summary>
internal sealed class DocumentQueries(
    CoreDbContext core, CurrentHolding current, CurrentCaller caller, FileStore files, IReadLog read) : IScopedService
{
    public const int PageSize = 50;
    private const int MostOfEntries = 500;

    /// <summary>A page of files, newest first; one more than a page when others follow.</summary>
    /// <param name="before">The last of the page before; <c>null</c> for the first page.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<Document>> PageAsync(Guid? before, CancellationToken cancellation) =>
        Noted(await WithNames(Visible()).Where(d => before == null || d.Id < before).OrderByDescending(d => d.Id)
            .Take(PageSize + 1).ToListAsync(cancellation));

    /// <summary>The caller's own files that are kept out of everybody's sight.</summary>
    public async Task<IReadOnlyList<Document>> OwnQuarantinedAsync(CancellationToken cancellation) =>
        Noted(await OwnQuarantined().OrderByDescending(d => d.Id).Take(PageSize).ToListAsync(cancellation));

    /// <summary>Those that belong to the entries given, by entry.</summary>
    public async Task<ILookup<Guid, Document>> OfEntriesAsync(IEnumerable<Guid> entries, CancellationToken cancellation)
    {
        var asked = entries.Select(id => (Guid?)id).ToList();
        return Noted(await Visible().Where(d => asked.Contains(d.EntryId)).OrderBy(d => d.Id).Take(MostOfEntries).ToListAsync(cancellation))
            .ToLookup(d => d.EntryId!.Value);
    }

    /// <summary>A file that the caller may see, or one of their own that is kept out of sight.</summary>
    public async Task<Document?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var found = await WithNames(Visible()).SingleOrDefaultAsync(d => d.Id == id, cancellation)
            ?? await WithNames(OwnQuarantined()).SingleOrDefaultAsync(d => d.Id == id, cancellation);
        return found is null ? null : Noted([found])[0];
    }

    /// <summary>The content of a file that the caller may see; of what is withdrawn or kept out of sight there is none.</summary>
    public async Task<(Document Document, Stream Content)?> OpenAsync(Guid id, bool isSmall, CancellationToken cancellation)
    {
        var found = await Visible().SingleOrDefaultAsync(d => d.Id == id && d.WithdrawnAt == null, cancellation);
        if (found is null || (isSmall && found.ThumbnailId is null))
            return null;

        return (Noted([found])[0], files.Open(isSmall ? found.ThumbnailId!.Value : id));
    }

    /// <summary>Whether the content is still there for the caller.</summary>
    public Task<bool> IsThereAsync(Guid id, CancellationToken cancellation) =>
        Visible().AnyAsync(d => d.Id == id && d.WithdrawnAt == null, cancellation);

    private IQueryable<Document> Visible()
    {
        var entries = core.Set<Entry>().Where(Narrowing.IsReadableBy<Entry>(core, caller.Value, current.Level));
        return core.Set<Document>().AsNoTracking().Where(d => d.HoldingId == current.Holding.Id && d.Quarantine == null)
            .Where(Narrowing.IsReadableBy<Document>(core, caller.Value, current.Level))
            .Where(d => d.EntryId == null || entries.Any(e => e.Id == d.EntryId));
    }

    private IQueryable<Document> OwnQuarantined() => core.Set<Document>().AsNoTracking()
        .Where(d => d.HoldingId == current.Holding.Id && d.Quarantine != null && d.AuthorId == caller.Value.UserId);

    private static IQueryable<Document> WithNames(IQueryable<Document> documents) =>
        documents.Include(d => d.Author).Include(d => d.Organisation).Include(d => d.WithdrawnBy);

    private List<Document> Noted(List<Document> documents)
    {
        documents.ForEach(d => read.Showed(SubjectOf(d.Id)));
        return documents;
    }

    public static Subject SubjectOf(Guid document) => new("file", document.ToString());
}

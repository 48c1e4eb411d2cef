using ECins.Asb.Data;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Diaries;

/// <summary>The diaries of a case that the page has been found to be on.</summary>
internal sealed class DiaryQueries(AsbDbContext asb) : IScopedService
{
    public const int PageSize = 25;

    /// <summary>A page of entries, those that happened last first; one more than a page when others follow.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="page">From 0.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<List<DiaryEntry>> PageAsync(Guid caseId, int page, CancellationToken cancellation) => asb.Set<DiaryEntry>().AsNoTracking()
        .Where(e => e.HoldingId == caseId).OrderByDescending(e => e.On).ThenByDescending(e => e.Id)
        .Skip(page * PageSize).Take(PageSize + 1).ToListAsync(cancellation);

    public Task<DiaryEntry?> FindAsync(Guid caseId, Guid id, CancellationToken cancellation) =>
        asb.Set<DiaryEntry>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id && e.HoldingId == caseId, cancellation);
}

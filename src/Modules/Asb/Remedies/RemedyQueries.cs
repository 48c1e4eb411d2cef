using ECins.Asb.Data;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Remedies;

/// <summary>Community remedies of a case that the page has been found to be on.</summary>
internal sealed class RemedyQueries(AsbDbContext asb) : IScopedService
{
    private const int Most = 50;

    /// <summary>The newest first.</summary>
    public Task<List<RemedyOffer>> OfCaseAsync(Guid caseId, CancellationToken cancellation) => asb.Set<RemedyOffer>().AsNoTracking()
        .Include(r => r.Remedy).Where(r => r.HoldingId == caseId).OrderByDescending(r => r.AskedOn).ThenByDescending(r => r.Id).Take(Most).ToListAsync(cancellation);

    public Task<RemedyOffer?> FindAsync(Guid caseId, Guid id, CancellationToken cancellation) => asb.Set<RemedyOffer>().AsNoTracking()
        .Include(r => r.Remedy).SingleOrDefaultAsync(r => r.Id == id && r.HoldingId == caseId, cancellation);
}

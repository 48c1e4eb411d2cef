using System.Linq.Expressions;
using ECins.Asb.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore;

namespace ECins.Asb.Remedies;

/// <summary>Community remedies of a case that the page has been found to be on, and those due in the cases that the caller reads.</summary>
internal sealed class RemedyQueries(AsbDbContext asb, IHoldings holdings, ICasePeople people, Caller caller, TimeProvider time) : IScopedService
{
    private const int Most = 50;

    /// <summary>The newest first.</summary>
    public Task<List<RemedyOffer>> OfCaseAsync(Guid caseId, CancellationToken cancellation) => asb.Set<RemedyOffer>().AsNoTracking()
        .Include(r => r.Remedy).Where(r => r.HoldingId == caseId).OrderByDescending(r => r.AskedOn).ThenByDescending(r => r.Id).Take(Most).ToListAsync(cancellation);

    public Task<RemedyOffer?> FindAsync(Guid caseId, Guid id, CancellationToken cancellation) => asb.Set<RemedyOffer>().AsNoTracking()
        .Include(r => r.Remedy).SingleOrDefaultAsync(r => r.Id == id && r.HoldingId == caseId, cancellation);

    /// <summary>Those in cases of the caller, or for which they stand in, that are to be done by today and of which nobody said what became; the most urgent first.</summary>
    public Task<IReadOnlyList<RemedyOwed>> DueWithCallerAsync(int most, CancellationToken cancellation)
    {
        var (user, today) = (caller.UserId, time.UkToday());
        return OwedAsync(r => r.DueOn <= today && (r.Holding.OwnerId == user || r.Holding.DeputyId == user), most, cancellation);
    }

    /// <summary>Those that are late in cases of some colleagues, the latest first.</summary>
    public Task<IReadOnlyList<RemedyOwed>> LateWithAsync(IReadOnlyCollection<Guid> colleagues, int most, CancellationToken cancellation)
    {
        var today = time.UkToday();
        return OwedAsync(r => r.DueOn < today && colleagues.Contains(r.Holding.OwnerId), most, cancellation);
    }

    private async Task<IReadOnlyList<RemedyOwed>> OwedAsync(Expression<Func<RemedyOffer, bool>> which, int most, CancellationToken cancellation)
    {
        var read = asb.Set<Holding>().Where(holdings.Rule.Allows(Level.Read)).Where(h => h.IsOpen);
        var found = await asb.Set<RemedyOffer>().AsNoTracking().Where(r => r.Outcome == RemedyOutcome.None && r.OfferedOn != null && read.Any(h => h.Id == r.HoldingId))
            .Where(which).OrderBy(r => r.DueOn).ThenBy(r => r.Id).Take(most)
            .Select(r => new { r.HoldingId, r.Holding.OwnerId, r.VictimId, r.Remedy!.Name, r.DueOn }).ToListAsync(cancellation);
        var named = await people.NamedAsync([.. found.Select(r => r.VictimId).Distinct()], cancellation);
        return [.. found.Where(r => named.ContainsKey(r.VictimId)).Select(r => new RemedyOwed(r.HoldingId, r.OwnerId, r.Name, named[r.VictimId], r.DueOn!.Value))];
    }
}

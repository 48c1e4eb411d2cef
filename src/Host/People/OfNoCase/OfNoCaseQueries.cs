using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.OfNoCase;

/// <summary>The person that the page is on, by the record alone.</summary>
internal sealed class OfNoCaseQueries(CoreDbContext core, CurrentHolding current, IReadLog read) : IScopedService
{
    private const int MostParts = 50;

    public bool IsOfCase => current.Holding.Kind == Holding.CaseKind;

    public Holding Holding => current.Holding;

    /// <summary>With what they are there.</summary>
    public async Task<Profile> ReadAsync(Guid id, CancellationToken cancellation)
    {
        read.Showed(new Subject("person", id.ToString()));
        return await core.Set<Profile>().AsNoTracking().Include(p => p.Involvements.OrderBy(i => i.Id).Take(MostParts))
            .SingleAsync(p => p.Id == id && p.HoldingId == current.Holding.Id, cancellation);
    }
}

using ECins.Licensing.Data;
using ECins.Licensing.Visits;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Licensing.Register;

/// <summary>The premises that the caller reaches.</summary>
internal sealed class PremisesQueries(LicensingDbContext licensing, IHoldings holdings, IReadLog read) : IScopedService
{
    public const int PageSize = 25;
    private const int MostVisits = 100;

    /// <summary>A page of the register by name; one more than a page when others follow.</summary>
    /// <param name="page">From 0.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<PremisesLine>> PageAsync(int page, CancellationToken cancellation)
    {
        var lines = await Reached().OrderBy(p => p.Name).ThenBy(p => p.Id).Skip(page * PageSize).Take(PageSize + 1)
            .Select(p => new PremisesLine(
                p.Id, p.Name, p.Kind, p.Address,
                licensing.Set<Visit>().Where(v => v.PremisesId == p.Id).Max(v => (DateOnly?)v.On)))
            .ToListAsync(cancellation);
        lines.ForEach(l => read.Showed(PremisesService.SubjectOf(l.Id)));
        return lines;
    }

    public async Task<Premises?> FindAsync(Guid id, CancellationToken cancellation)
    {
        read.Showed(PremisesService.SubjectOf(id));
        return await Reached().SingleOrDefaultAsync(p => p.Id == id, cancellation);
    }

    /// <summary>The visits to premises that the caller was found to reach, the last first; at most a hundred.</summary>
    public async Task<IReadOnlyList<Visit>> VisitsAsync(Guid id, CancellationToken cancellation) =>
        await licensing.Set<Visit>().AsNoTracking().Where(v => v.PremisesId == id)
            .OrderByDescending(v => v.On).ThenByDescending(v => v.Id).Take(MostVisits).ToListAsync(cancellation);

    private IQueryable<Premises> Reached()
    {
        var reached = licensing.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        return licensing.Set<Premises>().AsNoTracking().Where(p => reached.Any(h => h.Id == p.HoldingId));
    }
}

/// <param name="Id">The premises.</param>
/// <param name="Name">The name that they trade under.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Address">Where.</param>
/// <param name="VisitedOn">The last visit; <c>null</c> for none.</param>
internal sealed record PremisesLine(Guid Id, string Name, PremisesKind Kind, string Address, DateOnly? VisitedOn);

using ECins.Host.Access;
using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Links;

/// <summary>The cases that the one the page is on is linked with, as far as the caller reads them.</summary>
internal sealed class LinkQueries(CoreDbContext core, Holdings holdings, CurrentHolding current, IReadLog read) : IScopedService
{
    public const int Most = 50;

    /// <summary>Those said last first; at most <see cref="Most"/>.</summary>
    public async Task<IReadOnlyList<LinkLine>> OfCaseAsync(CancellationToken cancellation)
    {
        var lines = await Lines().OrderByDescending(l => l.At).Take(Most).ToListAsync(cancellation);
        lines.ForEach(l => read.Showed(new Subject(Holding.CaseKind, l.CaseId.ToString())));
        return lines;
    }

    public Task<LinkLine?> FindAsync(Guid id, CancellationToken cancellation) =>
        Lines().SingleOrDefaultAsync(l => l.Id == id, cancellation);

    private IQueryable<LinkLine> Lines()
    {
        var here = current.Holding.Id;
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        return core.Set<CaseLink>().AsNoTracking()
            .Where(l => l.EndedAt == null && (l.CaseId == here || l.OtherId == here))
            .Select(l => new { Link = l, Other = l.CaseId == here ? l.OtherId : l.CaseId })
            .Join(reads, l => l.Other, h => h.Id, (l, h) => new { l.Link, Holding = h })
            .Join(core.Set<Case>(), l => l.Holding.Id, c => c.Id, (l, c) => new LinkLine
            {
                Id = l.Link.Id,
                CaseId = c.Id,
                Reference = c.Reference,
                Title = c.Title,
                IsOpen = l.Holding.IsOpen,
                Reason = l.Link.Reason,
                By = l.Link.By.Name,
                At = l.Link.At,
            });
    }
}

/// <summary>A linked case, as it is listed.</summary>
internal sealed class LinkLine
{
    public required Guid Id { get; init; }

    /// <summary>The other case.</summary>
    public required Guid CaseId { get; init; }

    public required string Reference { get; init; }

    public required string Title { get; init; }

    public required bool IsOpen { get; init; }

    /// <summary>What they have to do with each other.</summary>
    public required string Reason { get; init; }

    public required string By { get; init; }

    /// <summary>When it was said (UTC).</summary>
    public required DateTime At { get; init; }
}

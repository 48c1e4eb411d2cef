using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Problems;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Links;

/// <summary>The cases and problems that what the page is on is linked with, as far as the caller reads them.</summary>
internal sealed class LinkQueries(CoreDbContext core, Holdings holdings, CurrentHolding current, IReadLog read) : IScopedService
{
    public const int Most = 50;

    /// <summary>Those said last first; at most <see cref="Most"/>.</summary>
    public async Task<IReadOnlyList<LinkLine>> ListAsync(CancellationToken cancellation)
    {
        var lines = await Lines().OrderByDescending(l => l.At).Take(Most).ToListAsync(cancellation);
        lines.ForEach(l => read.Showed(new Subject(l.HeldAs, l.HeldId.ToString())));
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
            .LeftJoin(core.Set<Case>(), l => l.Holding.Id, c => c.Id, (l, c) => new { l.Link, l.Holding, Case = c })
            .LeftJoin(core.Set<Problem>(), l => l.Holding.Id, p => p.Id, (l, p) => new { l.Link, l.Holding, l.Case, Problem = p })
            .Select(l => new LinkLine
            {
                Id = l.Link.Id,
                HeldId = l.Holding.Id,
                HeldAs = l.Holding.Kind,
                Reference = l.Case != null ? l.Case.Reference : l.Problem!.Reference,
                Title = l.Case != null ? l.Case.Title : l.Problem!.Title,
                IsOpen = l.Holding.IsOpen,
                Reason = l.Link.Reason,
                By = l.Link.By.Name,
                At = l.Link.At,
            });
    }
}

/// <summary>A linked case or problem, as it is listed.</summary>
internal sealed class LinkLine
{
    public required Guid Id { get; init; }

    /// <summary>The other case or problem.</summary>
    public required Guid HeldId { get; init; }

    /// <summary>Which of the two.</summary>
    public required string HeldAs { get; init; }

    public required string Reference { get; init; }

    public required string Title { get; init; }

    public required bool IsOpen { get; init; }

    /// <summary>What they have to do with each other.</summary>
    public required string Reason { get; init; }

    public required string By { get; init; }

    /// <summary>When it was said (UTC).</summary>
    public required DateTime At { get; init; }

    public string Href => HeldPlace.Of(HeldAs, HeldId).Root;
}

using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Files.Quarantine;

/// <summary>The files that are kept out of sight, for whoever answers for sharing.</summary>
internal sealed class QuarantineQueries(CoreDbContext core, IReadLog read) : IScopedService
{
    public const int PageSize = 50;

    /// <summary>A page of them, newest first; one more than a page when others follow.</summary>
    public async Task<IReadOnlyList<QuarantineLine>> PageAsync(Guid? before, CancellationToken cancellation) =>
        Noted(await Lines().Where(l => before == null || l.Id < before).OrderByDescending(l => l.Id).Take(PageSize + 1).ToListAsync(cancellation));

    public async Task<QuarantineLine?> FindAsync(Guid id, CancellationToken cancellation) =>
        Noted(await Lines().Where(l => l.Id == id).ToListAsync(cancellation)).SingleOrDefault();

    /// <summary>Those that nobody has withdrawn yet, the newest first; at most a page.</summary>
    public async Task<IReadOnlyList<QuarantineLine>> StandingAsync(CancellationToken cancellation) =>
        Noted(await Lines().Where(l => l.WithdrawnAt == null).OrderByDescending(l => l.Id).Take(PageSize).ToListAsync(cancellation));

    private IQueryable<QuarantineLine> Lines() =>
        from document in core.Set<Document>().Where(d => d.Quarantine != null)
        join file in core.Set<Case>() on document.HoldingId equals file.Id
        select new QuarantineLine
        {
            Id = document.Id,
            Case = file.Reference,
            Author = document.Author.Name,
            Organisation = document.Organisation.Name,
            AddedAt = document.AddedAt,
            Reason = document.Quarantine!.Value,
            WithdrawnAt = document.WithdrawnAt,
            WithdrawnBy = document.WithdrawnBy!.Name,
        };

    private List<QuarantineLine> Noted(List<QuarantineLine> lines)
    {
        lines.ForEach(l => read.Showed(DocumentQueries.SubjectOf(l.Id)));
        return lines;
    }
}

/// <summary>A file that is kept out of sight: everything but what it is.</summary>
internal sealed class QuarantineLine
{
    public required Guid Id { get; init; }

    /// <summary>The case, by reference, which tells nothing.</summary>
    public required string Case { get; init; }

    public required string Author { get; init; }

    public required string Organisation { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime AddedAt { get; init; }

    public required QuarantineReason Reason { get; init; }

    /// <summary>When it was withdrawn (UTC).</summary>
    public required DateTime? WithdrawnAt { get; init; }

    public required string? WithdrawnBy { get; init; }
}

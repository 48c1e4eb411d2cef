using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Audit;

/// <summary>What is on record, newest first; a second or two behind.</summary>
internal sealed class RecordQueries(CoreDbContext core, ModuleCatalog catalog) : IScopedService
{
    public const int PageSize = 50;

    /// <summary>A page of the record; one more line than a page when others follow.</summary>
    public async Task<IReadOnlyList<RecordLine>> PageAsync(RecordFilter filter, CancellationToken cancellation)
    {
        var lines = await Filtered(filter).OrderByDescending(p => p.Sequence).Take(PageSize + 1)
            .Select(p => new
            {
                p.Sequence,
                p.Event,
                Who = core.Set<User>().Where(u => u.Id == p.Event.UserId).Select(u => u.Name).FirstOrDefault(),
                Agency = core.Set<Organisation>().Where(o => o.Id == p.Event.OrganisationId).Select(o => o.Name).FirstOrDefault(),
                Reason = core.Set<AuditDetail>().Where(d => d.EventId == p.Event.Id && d.Kind == "reason").Select(d => d.Value).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        return
        [
            .. lines.Select(l => new RecordLine(
                l.Sequence, l.Event.At, l.Who ?? "ECins", l.Agency, SentenceOf(l.Event.Type), l.Event.Outcome, l.Reason,
                l.Event.Address, SubjectList.Parse(l.Event.Subjects))
            {
                IsLooking = catalog.FindDeed(l.Event.Type)?.Kind == DeedKind.Consultation,
            }),
        ];
    }

    public async Task<AuditEvent?> FindAsync(long sequence, CancellationToken cancellation) =>
        await core.Set<AuditLeaf>().Where(l => l.Sequence == sequence)
            .Join(core.Set<AuditEvent>(), l => l.EventId, e => e.Id, (l, e) => e).AsNoTracking()
            .SingleOrDefaultAsync(cancellation);

    private IQueryable<Placed> Filtered(RecordFilter filter)
    {
        var leaves = filter.About is { } about
            ? core.Set<AuditSubject>().Where(s => s.Kind == about.Kind && s.SubjectId == about.Id)
                .Join(core.Set<AuditLeaf>(), s => s.Sequence, l => l.Sequence, (s, l) => l)
            : core.Set<AuditLeaf>();
        var placed = leaves.Join(
            core.Set<AuditEvent>(), l => l.EventId, e => e.Id, (l, e) => new Placed { Sequence = l.Sequence, Event = e });
        if (filter.Before is { } before)
            placed = placed.Where(p => p.Sequence < before);
        if (filter.UserId is { } user)
            placed = placed.Where(p => p.Event.UserId == user);
        if (filter.Types is { Count: > 0 } types)
            placed = placed.Where(p => types.Contains(p.Event.Type));
        if (filter.From is { } from)
            placed = placed.Where(p => p.Event.At >= from);
        if (filter.To is { } to)
            placed = placed.Where(p => p.Event.At < to);
        if (filter.Address is { Length: > 0 } address)
            placed = placed.Where(p => p.Event.Address == address);
        return placed.AsNoTracking();
    }

    private string SentenceOf(string type) => catalog.FindDeed(type)?.Sentence ?? type;

    private sealed class Placed
    {
        public long Sequence { get; init; }

        public AuditEvent Event { get; init; } = null!;
    }
}

/// <summary>Which part of the record is asked for; what is <c>null</c> does not matter.</summary>
internal sealed record RecordFilter
{
    public Subject? About { get; init; }

    public Guid? UserId { get; init; }

    /// <summary>Deeds, by key.</summary>
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>Not before then (UTC).</summary>
    public DateTime? From { get; init; }

    /// <summary>Before then (UTC).</summary>
    public DateTime? To { get; init; }

    public string? Address { get; init; }

    /// <summary>Only places of the log before this one.</summary>
    public long? Before { get; init; }
}

/// <param name="Sequence">Its place in the log.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Who">The user's name, or the system's.</param>
/// <param name="Agency">The user's organisation at the time.</param>
/// <param name="Sentence">What they did, to follow the name.</param>
/// <param name="Outcome">How it ended.</param>
/// <param name="Reason">The reason they gave, if it was not erased.</param>
/// <param name="Address">The network address.</param>
/// <param name="Subjects">What it was about.</param>
internal sealed record RecordLine(
    long Sequence, DateTime At, string Who, string? Agency, string Sentence, AuditOutcome Outcome, string? Reason,
    string? Address, IReadOnlyList<Subject> Subjects)
{
    /// <summary>It changed nothing.</summary>
    public bool IsLooking { get; init; }
}

using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Layout;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Register;

/// <summary>Whom the caller's organisation asks without an account, and what each was asked in cases that the caller reads.</summary>
internal sealed class RegisterQueries(CoreDbContext core, Holdings holdings, CurrentCaller caller, IReadLog read) : IScopedService
{
    public const int Most = 100;
    private const int MostOffered = 10;

    /// <summary>By name; those whose name, address or partner holds the words. At most <see cref="Most"/>, and one more when there are more.</summary>
    public async Task<IReadOnlyList<ExternalPerson>> FindAsync(string? words, CancellationToken cancellation) =>
        Noted(await Found(words).Take(Most + 1).ToListAsync(cancellation));

    /// <summary>As the other, from one of them on.</summary>
    public async Task<ListPage<ExternalPerson>> FindAsync(string? words, int from, CancellationToken cancellation) =>
        ListPage.Of(Noted(await Found(words).From(from).ToListAsync(cancellation)), from);

    /// <summary>As the other, all of them; at most <paramref name="most"/>, and one more when there are more.</summary>
    public async Task<IReadOnlyList<Guid>> FindAllAsync(string? words, int most, CancellationToken cancellation) =>
        await Found(words).Select(p => p.Id).Take(most + 1).ToListAsync(cancellation);

    /// <summary>Those of these that are of the caller's organisation and may be asked, by name.</summary>
    public async Task<IReadOnlyList<ExternalPerson>> FindAsync(IReadOnlyList<Guid> ids, CancellationToken cancellation) => ids.Count == 0
        ? []
        : Noted(await Own().Where(p => ids.Contains(p.Id) && p.RetiredAt == null).OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(cancellation));

    /// <summary>Those whom the caller asked last.</summary>
    public async Task<IReadOnlyList<ExternalPerson>> AskedLatelyAsync(CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        var lately = await core.Set<ExternalTask>().Where(t => t.AskerId == user && t.PersonId != null)
            .GroupBy(t => t.PersonId!.Value).Select(g => new { Id = g.Key, At = g.Max(t => t.AskedAt) })
            .OrderByDescending(g => g.At).Take(MostOffered).Select(g => g.Id).ToListAsync(cancellation);
        return Noted(await Own().Where(p => lately.Contains(p.Id) && p.RetiredAt == null).OrderBy(p => p.Name).ToListAsync(cancellation));
    }

    public async Task<ExternalPerson?> FindAsync(Guid id, CancellationToken cancellation) =>
        Noted(await Own().Include(p => p.BelongsTo).Where(p => p.Id == id).ToListAsync(cancellation)).SingleOrDefault();

    /// <summary>What they were asked in cases that the caller reads, the last first; at most <see cref="Most"/>.</summary>
    public async Task<IReadOnlyList<AskedLine>> AskedAsync(Guid person, CancellationToken cancellation)
    {
        var lines = await core.Set<ExternalTask>().Where(t => t.PersonId == person)
            .Join(Reads(), t => t.HoldingId, h => h.Id, (t, h) => t)
            .Join(core.Set<Case>(), t => t.HoldingId, c => c.Id, (t, c) => new { Task = t, c.Reference })
            .OrderByDescending(t => t.Task.AskedAt).Take(Most)
            .Select(t => new AskedLine(
                t.Task.Id, t.Task.HoldingId, t.Task.Ask, t.Reference, t.Task.State, t.Task.AskedAt, t.Task.Openings.Count, t.Task.AnsweredAt))
            .ToListAsync(cancellation);
        lines.ForEach(l => read.Showed(new Subject("task", l.Id.ToString())));
        return lines;
    }

    /// <summary>How often they were asked in cases that the caller does not read.</summary>
    public Task<int> AskedElsewhereAsync(Guid person, CancellationToken cancellation)
    {
        var reads = Reads();
        return core.Set<ExternalTask>().CountAsync(t => t.PersonId == person && !reads.Any(h => h.Id == t.HoldingId), cancellation);
    }

    /// <summary>The partners, to choose from.</summary>
    public async Task<IReadOnlyList<Choice>> PartnersAsync(CancellationToken cancellation) =>
        (await core.Set<Organisation>().Where(o => o.Status == OrganisationStatus.Live).OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync(cancellation))
            .ConvertAll(o => new Choice(o.Id.ToString(), o.Name));

    private IOrderedQueryable<ExternalPerson> Found(string? words)
    {
        var people = Own().Include(p => p.BelongsTo).Where(p => p.RetiredAt == null);
        foreach (var word in (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(5))
            people = people.Where(p => EF.Functions.Like(p.Name, $"%{word}%") || EF.Functions.Like(p.Address, $"%{word}%") || EF.Functions.Like(p.BelongsTo!.Name, $"%{word}%"));
        return people.OrderBy(p => p.Name).ThenBy(p => p.Id);
    }

    private IQueryable<Holding> Reads() => core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));

    private IQueryable<ExternalPerson> Own() => core.Set<ExternalPerson>().AsNoTracking().Where(p => p.OrganisationId == caller.Value.OrganisationId);

    private List<ExternalPerson> Noted(List<ExternalPerson> people)
    {
        people.ForEach(p => read.Showed(new Subject("external-person", p.Id.ToString())));
        return people;
    }
}

/// <param name="Id">The task.</param>
/// <param name="CaseId">Its case.</param>
/// <param name="Ask">What was asked.</param>
/// <param name="Reference">What people call the case by.</param>
/// <param name="State">What became of it.</param>
/// <param name="AskedAt">When (UTC).</param>
/// <param name="Openings">How often it was opened.</param>
/// <param name="AnsweredAt">When it was answered (UTC).</param>
internal sealed record AskedLine(
    Guid Id, Guid CaseId, string Ask, string Reference, TaskState State, DateTime AskedAt, int Openings, DateTime? AnsweredAt);

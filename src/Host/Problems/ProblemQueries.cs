using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Problems;

/// <summary>The problems that the caller may read.</summary>
internal sealed class ProblemQueries(
    CoreDbContext core, Holdings holdings, ReachWalk walk, ModuleCatalog catalog, CurrentCaller caller, IReadLog read) : IScopedService
{
    public const int PageSize = 25;

    /// <summary>A page of the problems, those that changed last first.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="after">The last line of the page before; <c>null</c> for the first page.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ProblemPage> ListAsync(ProblemFilter filter, ReachMark? after, CancellationToken cancellation)
    {
        var allowed = Allowed(filter);
        var reach = core.Set<Reach>()
            .Where(r => r.Kind == Problem.HeldKind && r.IsOpen == filter.IsOpen && allowed.Any(h => h.Id == r.HoldingId));
        var marks = await walk.NewestAsync(reach, after ?? ReachMark.Newest, PageSize + 1, cancellation);
        var lines = await LinesAsync([.. marks.Take(PageSize)], cancellation);
        foreach (var line in lines)
            read.Showed(new Subject(Problem.HeldKind, line.Id.ToString()));
        return new ProblemPage(lines, marks.Count > PageSize ? marks[PageSize - 1] : null);
    }

    /// <summary>The one that the page is on.</summary>
    public Task<Problem> ReadAsync(Guid id, CancellationToken cancellation) =>
        core.Set<Problem>().AsNoTracking().SingleAsync(p => p.Id == id, cancellation);

    private IQueryable<Holding> Allowed(ProblemFilter filter)
    {
        var user = caller.Value.UserId;
        var allowed = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        if (filter.IsMine)
            allowed = allowed.Where(h => h.OwnerId == user || h.DeputyId == user);
        if (filter.Kind is { } kind)
            allowed = allowed.Where(h => core.Set<Problem>().Any(p => p.Id == h.Id && p.Kind == kind));
        return allowed;
    }

    private async Task<IReadOnlyList<ProblemLine>> LinesAsync(List<ReachMark> marks, CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        var ids = marks.ConvertAll(m => m.HoldingId);
        var problems = await core.Set<Problem>().Where(p => ids.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                p.Reference,
                p.Title,
                p.Kind,
                p.ReviewOn,
                p.Holding.Workstream,
                p.Holding.IsOpen,
                p.Holding.OwnerId,
                Owner = core.Set<User>().Where(u => u.Id == p.Holding.OwnerId).Select(u => u.Name).First(),
                SeenAt = core.Set<Opening>().Where(o => o.HoldingId == p.Id && o.UserId == user).Select(o => (DateTime?)o.At).FirstOrDefault(),
            })
            .ToDictionaryAsync(p => p.Id, cancellation);
        return
        [
            .. marks.Select(m => (m.ChangedAt, Problem: problems[m.HoldingId])).Select(l => new ProblemLine(
                l.Problem.Id, l.Problem.Reference, l.Problem.Title, l.Problem.Kind, catalog.Find(l.Problem.Workstream)!.Name,
                l.Problem.OwnerId == user ? "You" : l.Problem.Owner, l.ChangedAt, l.Problem.IsOpen ? l.Problem.ReviewOn : null,
                l.Problem.SeenAt is null || l.Problem.SeenAt < l.ChangedAt)),
        ];
    }
}

/// <param name="Kind">Only those of a kind.</param>
/// <param name="IsOpen">Those that are worked on, or those that are closed.</param>
/// <param name="IsMine">Only those that the caller owns or is deputy of.</param>
internal sealed record ProblemFilter(ProblemKind? Kind, bool IsOpen, bool IsMine);

/// <param name="Lines">At most a page of problems.</param>
/// <param name="Last">Where the next page goes on; <c>null</c> on the last.</param>
internal sealed record ProblemPage(IReadOnlyList<ProblemLine> Lines, ReachMark? Last);

/// <param name="Id">The problem.</param>
/// <param name="Reference">What people call it by.</param>
/// <param name="Title">What it is.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Workstream">Its workstream, by name.</param>
/// <param name="Owner">Who owns it.</param>
/// <param name="ChangedAt">When anything of it changed last (UTC).</param>
/// <param name="ReviewOn">When it is looked at again (UK date); <c>null</c> when it is closed.</param>
/// <param name="IsNews">It changed since the caller last looked.</param>
internal sealed record ProblemLine(
    Guid Id, string Reference, string Title, ProblemKind Kind, string Workstream, string Owner, DateTime ChangedAt, DateOnly? ReviewOn,
    bool IsNews);

using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Problems;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Boards;

/// <summary>What is still to be done in all cases and problems that the caller reads, by whom it is to be done or who asked; what is due first comes first.</summary>
internal sealed class BoardQueries(CoreDbContext core, Holdings holdings, CurrentCaller caller, IReadLog read, TimeProvider time) : IScopedService
{
    public const int Most = 100;

    private Guid? User => caller.Value.UserId;

    private DateOnly Today => time.UkToday();

    /// <summary>At most <see cref="Most"/>, and one more when there are more.</summary>
    public async Task<IReadOnlyList<BoardLine>> ListAsync(BoardView view, bool isLate, CancellationToken cancellation)
    {
        var today = Today;
        var lines = await InsideAsync(Of(view).Where(t => !isLate || t.DueOn < today), cancellation);
        if (view == BoardView.Asked)
            lines = [.. lines.Concat(await OutsideAsync(isLate, cancellation)).OrderBy(l => l.DueOn).Take(Most + 1)];
        foreach (var line in lines)
        {
            read.Showed(new Subject(line.HeldAs, line.HoldingId.ToString()));
            read.Showed(new Subject(line.IsOutside ? "task" : "internal-task", line.Id.ToString()));
        }

        return lines;
    }

    /// <summary>
    /// What is overdue with the people of the caller's organisation in cases that the caller does not read: for who answers for them,
    /// and no more than whose cases those are. At most <see cref="Most"/>.
    /// </summary>
    public async Task<IReadOnlyList<UnreadLine>> UnreadAsync(CancellationToken cancellation)
    {
        if (!caller.Value.Can(CorePermissions.SeeShares))
            return [];

        var (today, reads) = (Today, core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read)));
        return await Of(BoardView.Organisation).Where(t => t.DueOn < today)
            .Where(t => core.Set<Holding>().Any(h => h.Id == t.HoldingId && h.IsOpen) && !reads.Any(h => h.Id == t.HoldingId))
            .Join(core.Set<Holding>(), t => t.HoldingId, h => h.Id, (t, h) => new { t.HeldAs, t.DueOn, Doer = t.Doer!.Name, t.ToName, h.LeadOrganisationId })
            .OrderBy(t => t.DueOn).Take(Most)
            .Select(t => new UnreadLine(
                t.Doer ?? t.ToName, core.Set<Organisation>().Where(o => o.Id == t.LeadOrganisationId).Select(o => o.Name).First(), t.DueOn, t.HeldAs))
            .ToListAsync(cancellation);
    }

    private async Task<IReadOnlyList<BoardLine>> InsideAsync(IQueryable<InternalTask> tasks, CancellationToken cancellation) =>
        await tasks.Join(Read(), t => t.HoldingId, h => h.Id, (t, h) => t)
            .LeftJoin(core.Set<Case>(), t => t.HoldingId, c => c.Id, (t, c) => new { Task = t, Case = c })
            .LeftJoin(core.Set<Problem>(), t => t.Task.HoldingId, p => p.Id, (t, p) => new { t.Task, Doer = t.Task.Doer!.Name, Asker = t.Task.Asker.Name, t.Case, Problem = p })
            .OrderBy(t => t.Task.DueOn).ThenBy(t => t.Task.Id).Take(Most + 1)
            .Select(t => new BoardLine
            {
                Id = t.Task.Id,
                HoldingId = t.Task.HoldingId,
                HeldAs = t.Task.HeldAs,
                What = t.Task.What,
                Who = t.Doer ?? t.Task.ToName,
                Asker = t.Asker,
                Reference = t.Case != null ? t.Case.Reference : t.Problem != null ? t.Problem.Reference : "",
                Title = t.Case != null ? t.Case.Title : t.Problem != null ? t.Problem.Title : "",
                DueOn = t.Task.DueOn,
                State = t.Task.State,
            })
            .ToListAsync(cancellation);

    private async Task<IReadOnlyList<BoardLine>> OutsideAsync(bool isLate, CancellationToken cancellation)
    {
        var (user, today) = (User, Today);
        return await core.Set<ExternalTask>()
            .Where(t => t.AskerId == user && (t.State == TaskState.Waiting || t.State == TaskState.Answered) && (!isLate || t.DueOn < today))
            .Join(core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read)), t => t.HoldingId, h => h.Id, (t, h) => new { Task = t, h.IsOpen })
            .Where(t => t.IsOpen || t.Task.GoesOnClosed).Select(t => t.Task)
            .Join(core.Set<Case>(), t => t.HoldingId, c => c.Id, (t, c) => new { Task = t, Asker = t.Asker.Name, c.Reference, c.Title })
            .OrderBy(t => t.Task.DueOn).Take(Most + 1)
            .Select(t => new BoardLine
            {
                Id = t.Task.Id,
                HoldingId = t.Task.HoldingId,
                HeldAs = Holding.CaseKind,
                IsOutside = true,
                What = t.Task.Ask,
                Who = t.Task.Name,
                Asker = t.Asker,
                Reference = t.Reference,
                Title = t.Title,
                DueOn = t.Task.DueOn,
                State = t.Task.State == TaskState.Answered ? InternalTaskState.ToVerify : InternalTaskState.Asked,
            })
            .ToListAsync(cancellation);
    }

    private IQueryable<InternalTask> Of(BoardView view)
    {
        var (user, organisation, teams) = (User, caller.Value.OrganisationId, caller.Value.TeamIds.ToList());
        var colleagues = core.Set<TeamMember>().Where(m => teams.Contains(m.TeamId)).Select(m => m.UserId);
        var (all, toDo) = (core.Set<InternalTask>(), core.Set<InternalTask>().Where(InternalTask.IsToDo));
        return view switch
        {
            BoardView.Mine => toDo.Where(InternalTask.IsOf(user, holdings.Rule.Principals)),
            BoardView.Team => toDo.Where(t => teams.Contains(t.ToId) || (t.DoerId != null && colleagues.Contains(t.DoerId.Value))),
            BoardView.Organisation => toDo.Where(t => t.ToOrganisationId == organisation),
            _ => all.Where(InternalTask.IsOpen).Where(t => t.AskerId == user),
        };
    }

    private IQueryable<Holding> Read() => core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read)).Where(h => h.IsOpen);
}

/// <summary>Whose tasks a board shows.</summary>
internal enum BoardView
{
    /// <summary>The user's own, and those of their teams and organisation that nobody took.</summary>
    Mine,

    /// <summary>Those of the user's teams and of the people in them.</summary>
    Team,

    /// <summary>Those of the user's organisation and of its people.</summary>
    Organisation,

    /// <summary>Those that the user asked for, of whomever.</summary>
    Asked,
}

/// <summary>A task, as a board lists it.</summary>
internal sealed class BoardLine
{
    public required Guid Id { get; init; }

    /// <summary>The case or problem, or what holds a task alone.</summary>
    public required Guid HoldingId { get; init; }

    /// <summary>Which of these.</summary>
    public required string HeldAs { get; init; }

    /// <summary>A person without an account is to do it.</summary>
    public bool IsOutside { get; init; }

    public required string What { get; init; }

    /// <summary>Who does it.</summary>
    public required string Who { get; init; }

    public required string Asker { get; init; }

    /// <summary>What people call that by; empty when a task is alone.</summary>
    public required string Reference { get; init; }

    public required string Title { get; init; }

    /// <summary>The last day to do it (UK date).</summary>
    public required DateOnly DueOn { get; init; }

    public required InternalTaskState State { get; init; }

    public string Href => IsOutside ? $"/cases/{HoldingId}/tasks/{Id}" : InternalTask.PathOf(Id, HoldingId, HeldAs);
}

/// <param name="Who">Who does it.</param>
/// <param name="Agency">Whose case or problem it is, or who asked.</param>
/// <param name="DueOn">The last day to do it (UK date).</param>
/// <param name="HeldAs">Which of these.</param>
internal sealed record UnreadLine(string Who, string Agency, DateOnly DueOn, string HeldAs)
{
    /// <summary>Where it is to be done, without saying more of that.</summary>
    public string Where => HeldPlace.IsOf(HeldAs) ? $"in a {HeldPlace.Of(HeldAs, Guid.Empty).Noun} of {Agency}" : $"asked by {Agency}";
}

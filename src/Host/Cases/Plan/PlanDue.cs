using System.Linq.Expressions;
using ECins.Host.Access;
using ECins.Host.Assessments;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Plan;

/// <summary>
/// What plans ask of the caller: their own tasks and reviews of the next seven days and those overdue; what is overdue in cases
/// that they own or stand in for; and, for who supervises a team, in those that its members own.
/// </summary>
internal sealed class PlanDueQueries(CoreDbContext core, Holdings holdings, CurrentCaller caller, IReadLog read, TimeProvider time)
    : IScopedService
{
    private const int DaysAhead = 7;
    private const int Most = 20;
    private const string ReviewOfCase = "Review the case";

    private Guid? User => caller.Value.UserId;

    private DateOnly Today => time.UkToday();

    private IQueryable<Holding> Read => core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read)).Where(h => h.IsOpen);

    /// <summary>The most urgent first; at most twenty tasks and twenty reviews.</summary>
    public async Task<IReadOnlyList<PlanDue>> OwnAsync(CancellationToken cancellation)
    {
        var (user, today, until) = (User, Today, Today.AddDays(DaysAhead));
        var principals = holdings.Rule.Principals.ToList();
        return await LinesAsync(
            d => (d.WhoId != null && principals.Contains(d.WhoId.Value) && d.On <= until)
                || (d.On < today && (d.Holding.OwnerId == user || d.Holding.DeputyId == user))
                || (d.On <= until && d.WhoId == null && d.Holding.OwnerId == user),
            Most, cancellation);
    }

    /// <summary>
    /// What is overdue in cases of those whom the caller supervises, as far as the caller reads the cases; at most twenty tasks and
    /// twenty reviews.
    /// </summary>
    public Task<IReadOnlyList<PlanDue>> SupervisedAsync(CancellationToken cancellation) => SupervisedAsync(Most, cancellation);

    /// <param name="most">How many tasks, and how many reviews, at most.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<IReadOnlyList<PlanDue>> SupervisedAsync(int most, CancellationToken cancellation)
    {
        var (user, today, members) = (User, Today, core.SupervisedBy(User));
        return LinesAsync(d => d.On < today && d.WhoId != user && members.Contains(d.Holding.OwnerId), most, cancellation);
    }

    /// <summary>
    /// How many such cases there are that the caller does not read, of those that the index tells them of: nothing else is said of
    /// them, and of the others not even that.
    /// </summary>
    public async Task<int> SupervisedUnreadAsync(CancellationToken cancellation)
    {
        var (today, members) = (Today, core.SupervisedBy(User));
        var read = Read;
        var late = core.Set<InternalTask>().Where(InternalTask.IsToDo).Where(t => t.DueOn < today && t.HeldAs == Holding.CaseKind).Select(t => t.HoldingId)
            .Union(core.Set<CasePlan>().Where(p => p.ReviewOn < today).Select(p => p.Id))
            .Union(core.Set<AssessmentReview>().Where(r => r.DoneAt == null && r.DueOn < today).Select(r => r.Assessment.CaseId));
        return await core.Set<Holding>().Where(holdings.Rule.KnowsOf())
            .Where(h => h.IsOpen && members.Contains(h.OwnerId) && late.Contains(h.Id) && !read.Any(r => r.Id == h.Id))
            .CountAsync(cancellation);
    }

    private async Task<IReadOnlyList<PlanDue>> LinesAsync(Expression<Func<Due, bool>> which, int most, CancellationToken cancellation)
    {
        var tasks = core.Set<InternalTask>().Where(InternalTask.IsToDo).Where(t => t.HeldAs == Holding.CaseKind)
            .Join(Read, t => t.HoldingId, h => h.Id, (t, h) => new Due { On = t.DueOn, WhoId = t.DoerId ?? t.ToId, TaskId = t.Id, Who = t.ToName, What = t.What, Holding = h });
        var reviews = core.Set<CasePlan>().Where(p => p.ReviewOn != null)
            .Join(Read, p => p.Id, h => h.Id, (p, h) => new Due { On = p.ReviewOn!.Value, WhoId = p.ReviewerId, TaskId = null, Who = null, What = null, Holding = h });
        List<PlanDue> lines = [.. await FoundAsync(tasks.Where(which), most, cancellation), .. await FoundAsync(reviews.Where(which), most, cancellation)];
        lines.ForEach(l => read.Showed(new Subject(Holding.CaseKind, l.CaseId.ToString())));
        return [.. lines.OrderBy(l => l.On)];
    }

    private async Task<IEnumerable<PlanDue>> FoundAsync(IQueryable<Due> due, int most, CancellationToken cancellation) =>
        (await due.Join(core.Set<Case>(), d => d.Holding.Id, c => c.Id, (d, c) => new { d.On, d.What, d.TaskId, d.Who, c.Id, c.Title, d.WhoId, d.Holding.OwnerId })
            .OrderBy(d => d.On).Take(most)
            .Select(d => new { d.On, d.What, d.TaskId, d.Id, d.Title, d.Who, User = core.Set<Identity.User>().Where(u => u.Id == (d.WhoId ?? d.OwnerId)).Select(u => u.Name).FirstOrDefault() })
            .ToListAsync(cancellation))
            .Select(d => new PlanDue(d.On, d.What ?? ReviewOfCase, d.User ?? d.Who ?? "", d.Title, $"/cases/{d.Id}/plan{(d.TaskId is { } task ? $"/tasks/{task}" : "")}", d.Id, d.TaskId is null));

    private sealed class Due
    {
        public DateOnly On { get; init; }

        public Guid? WhoId { get; init; }

        /// <summary>The task; <c>null</c> for a review.</summary>
        public Guid? TaskId { get; init; }

        public string? Who { get; init; }

        public string? What { get; init; }

        public Holding Holding { get; init; } = null!;
    }
}

/// <param name="On">By when (UK date).</param>
/// <param name="What">What is to be done.</param>
/// <param name="Who">By whom.</param>
/// <param name="Title">What the case is about.</param>
/// <param name="Href">Where it is settled.</param>
/// <param name="CaseId">In which case.</param>
/// <param name="IsReview">It is a review of the case, and no task.</param>
internal sealed record PlanDue(DateOnly On, string What, string Who, string Title, string Href, Guid CaseId, bool IsReview);

using System.Globalization;
using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Jobs;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Inside;

/// <summary>
/// Reminds of tasks, at eight in the morning of working days: who does it the day before it is due and once it is late, then the SPOC
/// of their organisation, then who decides over the case. Done from the outbox when its time is up.
/// </summary>
internal sealed class TaskClock(
    CoreDbContext core, Holdings holdings, Outbox outbox, InternalTaskNotices notices, WorkingDays workingDays, IUnitOfWork unitOfWork,
    TimeProvider time) : IOutboxHandler
{
    public const string MessageKind = "internal-task-due";

    private static readonly TimeOnly Morning = new(8, 0);

    public string Kind => MessageKind;

    /// <summary>Inside a unit of work: begins to count to the task's last day. What was counting to another day stops by itself.</summary>
    public void Start(InternalTask task, Holding holding) =>
        Next(task, holding, Enum.GetValues<TaskChase>().First(c => c != TaskChase.BeforeDue || At(c, task.DueOn) > time.GetUtcNow().UtcDateTime));

    public async Task HandleAsync(string payload, int attempt, CancellationToken cancellation)
    {
        var (id, day, chase) = Read(payload);
        if (!await Open(id, day).AnyAsync(cancellation))
            return;

        await unitOfWork.WriteAsync(
            new Deed(InternalTaskDeeds.Chased) { Subjects = [new Subject("internal-task", id.ToString())] },
            async unit =>
            {
                if (await Open(id, day).SingleOrDefaultAsync(cancellation) is not { } task
                    || await holdings.LoadAsync(task.HoldingId, cancellation) is not { IsOpen: true } holding)
                    return;

                await TellAsync(task, holding, chase, cancellation);
                if (chase < TaskChase.Deciders)
                    Next(task, holding, chase + 1);
                unit.About(new Subject(holding.Kind, holding.Id.ToString()));
            },
            cancellation);
    }

    private Task TellAsync(InternalTask task, Holding holding, TaskChase chase, CancellationToken cancellation) => chase switch
    {
        _ when task.State == InternalTaskState.Held => notices.TellDecidersAsync(task, holding, "Somebody still waits to be let in for a task", cancellation),
        TaskChase.BeforeDue => notices.TellDoersAsync(task, holding, "A task of yours is due", cancellation),
        TaskChase.Doers => notices.TellDoersAsync(task, holding, "A task of yours is overdue", cancellation),
        TaskChase.Spocs => notices.TellSpocsAsync(task, holding, "A task of your organisation is overdue", cancellation),
        _ => notices.TellDecidersAsync(task, holding, task.IsAlone ? "A task that you asked for is overdue" : $"A task in a {HeldPlace.Of(holding).Noun} of yours is overdue", cancellation),
    };

    private IQueryable<InternalTask> Open(Guid id, DateOnly day) => core.Set<InternalTask>().Where(t => t.Id == id && t.DueOn == day
        && (t.State == InternalTaskState.Held || t.State == InternalTaskState.Asked || t.State == InternalTaskState.MoreAsked || t.State == InternalTaskState.Accepted));

    private void Next(InternalTask task, Holding holding, TaskChase chase) => outbox.Add(
        MessageKind, string.Create(CultureInfo.InvariantCulture, $"{task.Id} {task.DueOn:yyyy-MM-dd} {(int)chase}"), holding.Workstream, At(chase, task.DueOn));

    private DateTime At(TaskChase chase, DateOnly due) =>
        UkTime.FromUk(chase == TaskChase.BeforeDue ? WorkingDayBefore(due) : workingDays.After(due, (int)chase), Morning);

    private DateOnly WorkingDayBefore(DateOnly day)
    {
        do
            day = day.AddDays(-1);
        while (!workingDays.IsWorkingDay(day));
        return day;
    }

    private static (Guid Id, DateOnly Day, TaskChase Chase) Read(string payload) => payload.Split(' ') is [var id, var day, var chase]
        ? (Guid.Parse(id), DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), (TaskChase)int.Parse(chase, CultureInfo.InvariantCulture))
        : throw new FormatException("Is no payload of this kind.");
}

/// <summary>Who is told that a task is due, one after the other; the number says how many working days after.</summary>
internal enum TaskChase
{
    BeforeDue,
    Doers,
    Spocs,
    Deciders,
}

using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Meetings.Agenda;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Inside;

/// <summary>Asks for tasks, changes them and takes them further: see <see cref="TaskMove"/>.</summary>
internal sealed class InternalTaskService(
    CoreDbContext core, Holdings holdings, TaskPlacing placing, TaskClock clock, InternalTaskNotices notices, WorkingDays workingDays,
    IUnitOfWork unitOfWork, CurrentCaller caller, TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Asks for a task. For those who contribute.</summary>
    /// <returns>The task.</returns>
    public Task<Guid> AskAsync(Guid caseId, InternalTaskForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return unitOfWork.WriteAsync(
            new Deed(InternalTaskDeeds.Asked),
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                await CheckAboutAsync(caseId, form, cancellation);
                return await AskAsync(holding, form, unit, cancellation);
            },
            cancellation);
    }

    /// <summary>Asks for a task of no case: the caller's own, read by those asked. For those who work the workstream.</summary>
    /// <returns>The task.</returns>
    public Task<Guid> AskAloneAsync(string workstream, InternalTaskForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        form.About = null;
        return unitOfWork.WriteAsync(
            new Deed(InternalTaskDeeds.Asked),
            unit => AskAsync(holdings.Add(workstream, InternalTask.AloneKind, Marking.Official), form, unit, cancellation),
            cancellation);
    }

    /// <summary>Changes an open task, but for who does it: for whoever asked, and for those who manage the case.</summary>
    public Task ChangeAsync(Guid caseId, Guid id, InternalTaskForm form, int version, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return unitOfWork.WriteAsync(
            new Deed(InternalTaskDeeds.Changed),
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                var task = await FindAsync(caseId, id, version, cancellation);
                Demand(TaskSide.Asker, task, holding);
                await CheckAboutAsync(caseId, form, cancellation);
                var (before, was) = (task.DueOn, task.What + task.More);
                form.Fill(task, form.Due(workingDays, time.UkToday()));
                if (task.DueOn != before)
                    clock.Start(task, holding);
                if (task.DoerId != caller.Value.UserId && (task.DueOn != before || task.What + task.More != was))
                    await notices.TellDoersAsync(task, holding, "A task of yours was changed", cancellation);
                About(unit, holding, task);
            },
            cancellation);
    }

    /// <summary>Takes a task further.</summary>
    /// <param name="caseId">Its case.</param>
    /// <param name="id">The task.</param>
    /// <param name="move">How.</param>
    /// <param name="words">What is said to it, for whoever reads the case.</param>
    /// <param name="version">As shown.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task MoveAsync(Guid caseId, Guid id, TaskMove move, string? words, int version, CancellationToken cancellation)
    {
        var said = words?.Trim() ?? "";
        new Rules()
            .Expect(move.WhenEmpty is null || said.Length > 0, "Words", move.WhenEmpty ?? "")
            .Expect(said.Length <= InternalTask.LongestText, "Words", $"This must be {InternalTask.LongestText} characters or less")
            .Check();
        return unitOfWork.WriteAsync(
            new Deed(move.Deed),
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Read, cancellation);
                Holdings.CheckOpen(holding, Level.Contribute);
                var task = await FindAsync(caseId, id, version, cancellation);
                Demand(move.Side, task, holding);
                if (!move.From.Contains(task.State))
                    throw new DbUpdateConcurrencyException("The task was taken further by somebody else.");

                await MoveAsync(task, move, said, holding, unit, cancellation);
                About(unit, holding, task);
            },
            cancellation);
    }

    /// <summary>Hands a task on to somebody else: for those who do it, and for those who asked, whatever was said to it.</summary>
    public Task HandOnAsync(Guid caseId, Guid id, string? to, string? words, int version, CancellationToken cancellation)
    {
        new Rules().ExpectWithin(words, InternalTask.LongestText, "Words").Check();
        return unitOfWork.WriteAsync(
            new Deed(InternalTaskDeeds.HandedOn),
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Read, cancellation);
                Holdings.CheckOpen(holding, Level.Contribute);
                var task = await FindAsync(caseId, id, version, cancellation);
                if (!MayHandOn(task, holding))
                    throw new RefusedException("Is not theirs to hand on.");

                await placing.PlaceAsync(task, holding, await placing.FindAsync(to, "Task.To", cancellation), unit, cancellation);
                core.Add(StepOf(task, null, words?.Trim() ?? "", task.ToName));
                await TellOfNewAsync(task, holding, cancellation);
                About(unit, holding, task);
            },
            cancellation);
    }

    /// <summary>Inside a unit of work: asks for what a meeting decided of an item, of the case that the item is of. For those who contribute to that.</summary>
    /// <returns>The task.</returns>
    public async Task<Guid> AskAsync(AgendaItem item, InternalTaskForm form, IUnit unit, CancellationToken cancellation)
    {
        var holding = await holdings.DemandAsync(item.HoldingId, Level.Contribute, cancellation);
        form.About = null;
        return await AskAsync(holding, form, unit, cancellation, item.Id);
    }

    private async Task<Guid> AskAsync(Holding holding, InternalTaskForm form, IUnit unit, CancellationToken cancellation, Guid? agendaItem = null)
    {
        var to = await placing.FindAsync(form.To, "Task.To", cancellation);
        var task = New(holding, agendaItem);
        form.Fill(task, form.Due(workingDays, time.UkToday()));
        await placing.PlaceAsync(task, holding, to, unit, cancellation);
        core.Add(task);
        await TellOfNewAsync(task, holding, cancellation);
        clock.Start(task, holding);
        About(unit, holding, task);
        return task.Id;
    }

    /// <summary>Whether a move is the caller's to make.</summary>
    public bool May(TaskMove move, InternalTask task, Holding holding) => move.From.Contains(task.State) && IsOn(move.Side, task, holding);

    /// <summary>Whether the caller may change what a task says.</summary>
    public bool MayChange(InternalTask task, Holding holding) => IsUnsettled(task) && IsOn(TaskSide.Asker, task, holding);

    public bool MayHandOn(InternalTask task, Holding holding) => IsUnsettled(task) && task.State != InternalTaskState.ToVerify
        && (IsOn(TaskSide.Asker, task, holding) || (IsOn(TaskSide.Doer, task, holding) && task.State is not InternalTaskState.Declined and not InternalTaskState.Held));

    private static bool IsUnsettled(InternalTask task) => task.State is not InternalTaskState.Done and not InternalTaskState.NotNeeded;

    private bool IsOn(TaskSide side, InternalTask task, Holding holding)
    {
        var level = holdings.Rule.LevelOf(holding);
        var isDoer = level >= Level.Read && (task.IsAskedOf(caller.Value) || task.DoerId == caller.Value.UserId);
        var isAsker = level >= Level.Manage || (level >= Level.Contribute && task.AskerId == caller.Value.UserId);
        return side switch
        {
            TaskSide.Doer => isDoer,
            TaskSide.Asker => isAsker,
            TaskSide.Either => isDoer || isAsker,
            _ => level >= Level.Manage,
        };
    }

    private void Demand(TaskSide side, InternalTask task, Holding holding)
    {
        if (!IsOn(side, task, holding))
            throw new RefusedException("Is not theirs to take further.");
    }

    private async Task MoveAsync(InternalTask task, TaskMove move, string said, Holding holding, IUnit unit, CancellationToken cancellation)
    {
        task.State = move == TaskMove.Finish && task.IsVerified && !IsOn(TaskSide.Asker, task, holding) ? InternalTaskState.ToVerify : move.State;
        if (move == TaskMove.Accept || (move == TaskMove.Finish && task.DoerId is null && task.IsAskedOf(caller.Value)))
            task.DoerId = caller.Value.UserId;
        if (move == TaskMove.LetIn)
            await placing.LetInAsync(task, holding, unit, cancellation);
        if (move != TaskMove.Accept && said.Length > 0)
            task.Note = said;
        core.Add(StepOf(task, move, said));
        if (task.State is InternalTaskState.Done or InternalTaskState.NotNeeded)
            await SettleAsync(task, holding, cancellation);
        else if (task.State == InternalTaskState.Declined)
            await placing.ReleaseAsync(task, holding, cancellation);
        await TellAsync(task, move, holding, cancellation);
    }

    private async Task SettleAsync(InternalTask task, Holding holding, CancellationToken cancellation)
    {
        task.SettledAt = Now;
        if (task.State == InternalTaskState.Done && task.Repeat.After(task.DueOn, time.UkToday()) is { } due && (task.RepeatUntil is null || due <= task.RepeatUntil))
        {
            var next = core.Add(NextOf(task, due)).Entity;
            task.ShareId = null;
            clock.Start(next, holding);
        }
        else if (holding.Kind == InternalTask.AloneKind)
        {
            holding.IsOpen = false;
        }

        await placing.ReleaseAsync(task, holding, cancellation);
    }

    private async Task TellOfNewAsync(InternalTask task, Holding holding, CancellationToken cancellation)
    {
        if (task.State == InternalTaskState.Asked)
            await notices.TellDoersAsync(task, holding, "A task waits for you", cancellation);
        else if (task.State == InternalTaskState.Held)
            await notices.TellDecidersAsync(task, holding, $"Somebody is to be let into a {HeldPlace.Of(holding).Noun} of yours for a task", cancellation);
    }

    private async Task TellAsync(InternalTask task, TaskMove move, Holding holding, CancellationToken cancellation)
    {
        if (move == TaskMove.LetIn)
            await TellOfNewAsync(task, holding, cancellation);
        else if (move.Side == TaskSide.Asker && task.DoerId != caller.Value.UserId && move != TaskMove.Verify)
            await notices.TellDoersAsync(task, holding, "Something was said about a task of yours", cancellation);
        else if (move.Side != TaskSide.Asker && move != TaskMove.Accept && task.AskerId != caller.Value.UserId)
            await notices.TellAskerAsync(task, holding, "Something was said about a task that you asked for", cancellation);
    }

    private async Task<InternalTask> FindAsync(Guid caseId, Guid id, int version, CancellationToken cancellation)
    {
        var task = await core.Set<InternalTask>().SingleOrDefaultAsync(t => t.Id == id && t.HoldingId == caseId, cancellation)
            ?? throw new RefusedException("Is no task of this case.");
        core.Entry(task).ExpectVersion(version);
        return task;
    }

    private async Task CheckAboutAsync(Guid caseId, InternalTaskForm form, CancellationToken cancellation) => new Rules()
        .Expect(form.About is null || await core.Set<Involvement>().AnyAsync(i => i.Id == form.About && i.HoldingId == caseId, cancellation), "Task.About", "Select somebody of this case, or nobody")
        .Check();

    private InternalTask New(Holding holding, Guid? agendaItem) => new()
    {
        Id = NewId(),
        HoldingId = holding.Id,
        HeldAs = holding.Kind,
        AgendaItemId = agendaItem,
        What = "",
        ToKind = PrincipalKind.User,
        ToId = Guid.Empty,
        ToName = "",
        ToOrganisationId = Guid.Empty,
        DueOn = default,
        AskerId = caller.Value.UserId!.Value,
        AskedAt = Now,
    };

    private InternalTask NextOf(InternalTask task, DateOnly due) => new()
    {
        Id = NewId(),
        HoldingId = task.HoldingId,
        HeldAs = task.HeldAs,
        AgendaItemId = task.AgendaItemId,
        What = task.What,
        More = task.More,
        AboutId = task.AboutId,
        ToKind = task.ToKind,
        ToId = task.ToId,
        ToName = task.ToName,
        ToOrganisationId = task.ToOrganisationId,
        DoerId = task.DoerId,
        DueOn = due,
        IsVerified = task.IsVerified,
        Repeat = task.Repeat,
        RepeatUntil = task.RepeatUntil,
        State = task.DoerId is null ? InternalTaskState.Asked : InternalTaskState.Accepted,
        ShareId = task.ShareId,
        AskerId = task.AskerId,
        AskedAt = Now,
    };

    private InternalTaskStep StepOf(InternalTask task, TaskMove? move, string words, string handedTo = "") => new()
    {
        Id = NewId(),
        TaskId = task.Id,
        Move = move?.Name ?? "",
        Words = words,
        HandedTo = handedTo,
        ById = caller.Value.UserId!.Value,
        At = Now,
    };

    private void About(IUnit unit, Holding holding, InternalTask task)
    {
        holdings.Touch(holding);
        unit.About(new Subject(holding.Kind, holding.Id.ToString()));
        unit.About(new Subject("internal-task", task.Id.ToString()));
        unit.About(new Subject(task.ToKind.ToString().ToLowerInvariant(), task.ToId.ToString()));
    }

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
}

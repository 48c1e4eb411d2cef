using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Plan;

/// <summary>
/// Plans a case. Risk, objective and reviews are for those who manage it, tasks for those who contribute; who is to do a
/// task says that it is done.
/// </summary>
internal sealed class PlanService(
    CoreDbContext core, Holdings holdings, AudienceQueries audiences, CaseFile file, CurrentCaller caller, IUnitOfWork unitOfWork,
    TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Judges the risk, and brings the review forward to what that risk asks for.</summary>
    public Task JudgeAsync(Guid caseId, Risk? risk, string? reason, int version, CancellationToken cancellation)
    {
        new Rules()
            .Expect(risk is not null and not Risk.NotAssessed, "Risk", "Select how great the risk is")
            .ExpectText(reason, RiskAssessment.LongestReason, "Reason", "Enter why")
            .Check();
        return ChangeAsync(
            PlanDeeds.RiskJudged, caseId, version,
            plan =>
            {
                plan.Risk = risk!.Value;
                var latest = time.UkToday().AddDays(plan.Risk.DaysToReview());
                plan.ReviewOn = plan.ReviewOn is null || plan.ReviewOn > latest ? latest : plan.ReviewOn;
                core.Add(new RiskAssessment
                {
                    Id = NewId(),
                    CaseId = caseId,
                    Risk = plan.Risk,
                    Reason = reason!.Trim(),
                    ById = caller.Value.UserId!.Value,
                    At = Now,
                });
            },
            cancellation);
    }

    public Task SetObjectiveAsync(Guid caseId, string? objective, int version, CancellationToken cancellation)
    {
        new Rules().ExpectText(objective, CasePlan.LongestObjective, "Objective", "Enter what is to be reached").Check();
        return ChangeAsync(PlanDeeds.ObjectiveSet, caseId, version, plan => plan.Objective = objective!.Trim(), cancellation);
    }

    /// <summary>Writes in the chronology what came of a review, and sets the next.</summary>
    public Task ReviewAsync(Guid caseId, ReviewForm form, int version, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return unitOfWork.WriteAsync(
            About(PlanDeeds.Reviewed, caseId),
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Manage, cancellation);
                await CheckSeesAsync(holding, form.ReviewerId!.Value, "ReviewerId", cancellation);
                var plan = await PlanAsync(caseId, version, cancellation);
                (plan.ReviewerId, plan.ReviewOn) = (form.ReviewerId, form.NextOn);
                file.Add(holding, new NewEntry(EntryKind.Decision, $"Reviewed. Next review {form.NextOn!.Value.Show()}.\n{form.Outcome!.Trim()}", Now));
                unit.About(UserOf(form.ReviewerId.Value));
            },
            cancellation);
    }

    public Task AddTaskAsync(Guid caseId, PlanTaskForm form, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return unitOfWork.WriteAsync(
            About(PlanDeeds.TaskAdded, caseId),
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                await CheckSeesAsync(holding, form.DoerId!.Value, "Task.DoerId", cancellation);
                core.Add(new PlanTask
                {
                    Id = NewId(),
                    CaseId = caseId,
                    What = form.What!.Trim(),
                    DoerId = form.DoerId.Value,
                    DueOn = form.DueOn!.Value,
                    AddedById = caller.Value.UserId!.Value,
                    AddedAt = Now,
                });
                holdings.Touch(holding);
                unit.About(UserOf(form.DoerId.Value));
            },
            cancellation);
    }

    /// <summary>Changes an open task: for whoever added it, and for those who manage the case.</summary>
    public Task ChangeTaskAsync(Guid caseId, Guid taskId, PlanTaskForm form, int version, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return unitOfWork.WriteAsync(
            About(PlanDeeds.TaskChanged, caseId),
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                var task = await TaskAsync(caseId, taskId, version, cancellation);
                if (task.AddedById != caller.Value.UserId && holdings.Rule.LevelOf(holding) < Level.Manage)
                    throw new RefusedException("Is not theirs to change.");

                if (task.DoerId != form.DoerId)
                    await CheckSeesAsync(holding, form.DoerId!.Value, "Task.DoerId", cancellation);
                (task.What, task.DoerId, task.DueOn) = (form.What!.Trim(), form.DoerId!.Value, form.DueOn!.Value);
                holdings.Touch(holding);
                unit.About(UserOf(task.DoerId));
            },
            cancellation);
    }

    /// <summary>Says that a task is done or not needed: for who is to do it, however little they reach else, and for those who manage the case.</summary>
    public Task SettleTaskAsync(
        Guid caseId, Guid taskId, PlanTaskState? outcome, string? note, int version, CancellationToken cancellation)
    {
        new Rules()
            .Expect(outcome is PlanTaskState.Done or PlanTaskState.NotNeeded, "Outcome", "Select what came of it")
            .Expect(outcome != PlanTaskState.NotNeeded || !string.IsNullOrWhiteSpace(note), "Note", "Enter why it is not needed")
            .Expect((note?.Trim().Length ?? 0) <= PlanTask.LongestNote, "Note", $"This must be {PlanTask.LongestNote} characters or less")
            .Check();
        return unitOfWork.WriteAsync(
            About(PlanDeeds.TaskSettled, caseId),
            async _ =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Read, cancellation);
                Holdings.CheckOpen(holding, Level.Contribute);
                var task = await TaskAsync(caseId, taskId, version, cancellation);
                if (task.DoerId != caller.Value.UserId && holdings.Rule.LevelOf(holding) < Level.Manage)
                    throw new RefusedException("Is not theirs to settle.");

                (task.State, task.Note, task.SettledAt) = (outcome!.Value, note?.Trim() ?? "", Now);
                holdings.Touch(holding);
            },
            cancellation);
    }

    private Task ChangeAsync(DeedType deed, Guid caseId, int version, Action<CasePlan> change, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            About(deed, caseId),
            async _ =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Manage, cancellation);
                change(await PlanAsync(caseId, version, cancellation));
                holdings.Touch(holding);
            },
            cancellation);

    // Version 0 is a case for which nothing was planned when the form was shown.
    private async Task<CasePlan> PlanAsync(Guid caseId, int version, CancellationToken cancellation)
    {
        var plan = await core.Set<CasePlan>().SingleOrDefaultAsync(p => p.Id == caseId, cancellation);
        if ((plan?.Version ?? 0) != version)
            throw new DbUpdateConcurrencyException("Somebody else changed the plan.");
        if (plan is null)
            return core.Add(new CasePlan { Id = caseId }).Entity;

        core.Entry(plan).ExpectVersion(version);
        return plan;
    }

    private async Task<PlanTask> TaskAsync(Guid caseId, Guid taskId, int version, CancellationToken cancellation)
    {
        var task = await core.Set<PlanTask>().SingleOrDefaultAsync(t => t.Id == taskId && t.CaseId == caseId, cancellation)
            ?? throw new RefusedException("Is no task of this case.");
        core.Entry(task).ExpectVersion(version);
        new Rules().Expect(task.State == PlanTaskState.Open || task.Version != version, "", "This was settled meanwhile. Look at the task again").Check();
        return task;
    }

    private async Task CheckSeesAsync(Holding holding, Guid user, string field, CancellationToken cancellation) => new Rules()
        .Expect(await audiences.ReadsAsync(holding, user, cancellation), field, "Select somebody who can see the case")
        .Check();

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    private static Subject UserOf(Guid id) => new("user", id.ToString());

    private static Deed About(DeedType type, Guid caseId) =>
        new(type) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] };
}

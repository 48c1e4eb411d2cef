using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Forms;
using ECins.Host.Tasks.Register;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks;

/// <summary>
/// Asks people without an account to do something, and decides on their answers. Asking is for those who contribute to the
/// case; the rest for whoever asked, and for those who manage the case.
/// </summary>
internal sealed class TaskService(
    CoreDbContext core, Holdings holdings, CurrentCaller caller, CaseFile file, TaskCodes codes, CodeRoutes routes, CodeTexts texts,
    TaskMails mails, NewTasks news, OutsideAddresses addresses, RegisterService register, OutsideForms forms, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    /// <exception cref="RuleException">With all that is to be put right before it can be asked.</exception>
    public Task CheckAsync(TaskForm form, CancellationToken cancellation) => CheckAsync(form.Rules(routes, time.UkToday()), form.Address, cancellation);

    public async Task<Guid> AskAsync(Guid caseId, TaskForm form, CancellationToken cancellation)
    {
        await CheckAsync(form, cancellation);
        return await unitOfWork.WriteAsync(
            new Deed(TaskDeeds.Asked) { Subjects = [CaseOf(caseId)] },
            async unit =>
            {
                var holding = await holdings.DemandEvenClosedAsync(caseId, Level.Contribute, cancellation);
                if (forms.Find(form.Sheet?.Key, holding.Workstream) is not { GoesOnClosed: true })
                    Holdings.CheckOpen(holding, Level.Contribute);
                var asked = new NewTask(form.What.Asked, form.Name!.Trim(), form.Address!.Trim(), form.Verified!.Trim(), form.Way);
                var task = core.Add(await news.MakeAsync(asked, holding, unit, cancellation)).Entity;
                // A form is filled in by a person of the case. All of the asker's organisation read the register, who may not see the case.
                if (form.Sheet is { } sheet)
                    await forms.AskAsync(task, sheet, holding, cancellation);
                else
                    task.PersonId = await register.RememberAsync(task, cancellation);
                foreach (var subject in task.Subjects())
                    unit.About(subject);
                return task.Id;
            },
            cancellation);
    }

    /// <summary>
    /// Sends a new link with a new code; the link before is dead. When whoever asked is gone, whoever sends it answers for the
    /// task from now on.
    /// </summary>
    public async Task SendLinkAsync(Guid caseId, Guid taskId, LinkForm form, CancellationToken cancellation)
    {
        await CheckAsync(form.Rules(routes, time.UkToday()), form.Address, cancellation);
        await ChangeAsync(
            TaskDeeds.LinkSent, caseId, taskId, TaskState.Waiting, null,
            async (task, holding) =>
            {
                var secret = LinkSecret.New();
                (task.Address, task.Verified, task.DueOn) = (form.Address!.Trim(), form.Verified!.Trim(), form.DueOn!.Value);
                (task.LinkHash, task.Code, task.BrowserHash, task.WrongCodes) = (LinkSecret.HashOf(secret), codes.New(), null, 0);
                (task.NewLinkAskedAt, task.TextsSent) = (null, 0);
                form.Way.Set(task);
                var organisation = task.Organisation.Name;
                if (!task.IsAnsweredFor)
                {
                    (task.AskerId, task.OrganisationId) = (caller.Value.UserId!.Value, caller.Value.OrganisationId!.Value);
                    organisation = caller.Value.OrganisationName;
                }

                await mails.AddLinkAsync(task, holding, organisation, secret, cancellation);
            },
            cancellation);
    }

    /// <summary>Sends the code by text message once more, so that it need not be said.</summary>
    public Task SendCodeAgainAsync(Guid caseId, Guid taskId, CancellationToken cancellation) => ChangeAsync(
        TaskDeeds.CodeSentAgain, caseId, taskId, TaskState.Waiting, null,
        async (task, holding) =>
        {
            new Rules()
                .Expect(task.Route == CodeRoute.Text, "", "The code of this task does not go by text message")
                .Expect(task.IsLive(time.GetUtcNow().UtcDateTime), "", "The link has stopped working. Send a new one")
                .Expect(!await texts.WaitsAsync(task, cancellation), "", "The code waits to go out already")
                .Expect(task.TextsSent < ExternalTask.MostTexts, "", "The code was sent often enough. Tell it to them, or send a new link")
                .Check();
            await texts.AddAsync(task, holding, cancellation);
        },
        cancellation);

    public Task RevokeAsync(Guid caseId, Guid taskId, string? reason, CancellationToken cancellation) => ChangeAsync(
        TaskDeeds.Revoked, caseId, taskId, TaskState.Waiting, reason,
        (task, _) =>
        {
            task.State = TaskState.Revoked;
            return mails.WithdrawLinkAsync(task, cancellation);
        },
        cancellation);

    /// <summary>Takes the answer onto the case, as an entry of its chronology.</summary>
    public Task AcceptAsync(Guid caseId, Guid taskId, EntryAudience audience, CancellationToken cancellation) => ChangeAsync(
        TaskDeeds.Accepted, caseId, taskId, TaskState.Answered, null,
        async (task, holding) =>
        {
            task.State = TaskState.Accepted;
            var sheet = forms.SheetOf(task, holding);
            var text = sheet is null ? task.AnswerText() : task.AnswerText(sheet);
            var entry = file.AddAnswer(holding, new NewEntry(EntryKind.Answer, text, task.AnsweredAt!.Value) { Audience = audience });
            task.Photographs.ForEach(p => p.EntryId = entry.Id);
            if (sheet is not null)
                await forms.TakeAsync(task, sheet, cancellation);
        },
        cancellation);

    public Task SetAsideAsync(Guid caseId, Guid taskId, string? reason, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, ExternalTask.LongestLine, "Reason", "Enter why the answer is set aside").Check();
        return ChangeAsync(
            TaskDeeds.SetAside, caseId, taskId, TaskState.Answered, reason,
            (task, _) =>
            {
                task.State = TaskState.SetAside;
                return Task.CompletedTask;
            },
            cancellation);
    }

    private async Task CheckAsync(Rules rules, string? address, CancellationToken cancellation)
    {
        await addresses.ExpectAsync(rules, address, cancellation);
        rules.Check();
    }

    private Task ChangeAsync(
        DeedType deed, Guid caseId, Guid taskId, TaskState from, string? reason, Func<ExternalTask, Holding, Task> change,
        CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(deed) { Reason = reason, Subjects = [CaseOf(caseId), new Subject("task", taskId.ToString())] },
        async unit =>
        {
            var holding = await holdings.DemandEvenClosedAsync(caseId, Level.Contribute, cancellation);
            var decided = ExternalTask.IsDecidedBy(caller.Value, holdings.Rule.LevelOf(holding));
            var task = await core.Set<ExternalTask>().Where(decided).Include(t => t.Photographs).Include(t => t.Asker).Include(t => t.Organisation)
                .SingleOrDefaultAsync(t => t.Id == taskId && t.HoldingId == caseId, cancellation)
                ?? throw new RefusedException("Not theirs to decide.");
            if (!task.GoesOnClosed)
                Holdings.CheckOpen(holding, Level.Contribute);
            new Rules().Expect(task.State == from, "", "This was decided meanwhile. Look at the task again").Check();
            foreach (var subject in task.Subjects())
                unit.About(subject);
            await change(task, holding);
            holdings.Touch(holding);
        },
        cancellation);

    private static Subject CaseOf(Guid id) => new(Holding.CaseKind, id.ToString());
}

/// <summary>Where a new link and its code go, and how long it works.</summary>
internal sealed record LinkForm(string? Address, string? Verified, DateOnly? DueOn, CodeWay Way)
{
    /// <summary>What is to be put right, but for the address: see <see cref="OutsideAddresses"/>.</summary>
    public Rules Rules(CodeRoutes routes, DateOnly today)
    {
        var rules = new Rules();
        Way.Check(rules, routes);
        TaskWhat.ExpectDay(rules, DueOn, today);
        return TaskForm.ExpectVerified(rules, Verified);
    }
}

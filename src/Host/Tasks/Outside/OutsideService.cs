using ECins.Host.Audit;
using ECins.Host.Cases.Photographs;
using ECins.Host.Data;
using ECins.Host.Files;
using ECins.Host.Files.Uploads;
using ECins.Host.Identity;
using ECins.Host.Tasks.Codes;
using ECins.Host.Tasks.Forms;
using ECins.Host.Tasks.Outside.Languages;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Outside;

/// <summary>What a person without an account does: opens a task with its code, writes the answer, sends it.</summary>
internal sealed class OutsideService(
    CoreDbContext core, OutsideTasks tasks, OutsideCookies cookies, TaskCodes codes, TaskMails mails, Uploads uploads,
    FileStore files, OutsideForms forms, IUnitOfWork unitOfWork, AuditTrail trail, Device device, IHttpContextAccessor http, TimeProvider time)
    : IScopedService
{
    public const int MostPhotographs = 6;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>
    /// Opens the task in this browser. <c>false</c>, whatever the reason: no such link, a dead one, one that opened in
    /// another browser, a wrong code.
    /// </summary>
    public async Task<bool> OpenAsync(string secret, string? code, CancellationToken cancellation)
    {
        try
        {
            if (await tasks.OfLinkAsync(secret, cancellation) is not { } found)
                return await NotOpenedAsync(cancellation);
            if (!await tasks.IsLiveAsync(found.Task, found.Holding, cancellation) || !tasks.MayOpenHere(found.Task))
                return await NotOpenedAsync(cancellation, found.Task.Subjects());

            return codes.IsRight(found.Task.Code, code)
                ? await OpenAsync(secret, cancellation)
                : await CountAsync(secret, found.Task.Subjects(), cancellation);
        }
        catch (Exception meanwhile) when (meanwhile is DbUpdateConcurrencyException or RefusedException)
        {
            // Two tries at once: the later gains nothing by it.
            return false;
        }
    }

    /// <summary>Tells whoever asked, if there is such a link; the person is not told whether there is.</summary>
    public async Task AskForNewLinkAsync(string secret, CancellationToken cancellation)
    {
        if (await tasks.OfLinkAsync(secret, cancellation) is not { Task.State: TaskState.Waiting, Task.NewLinkAskedAt: null } found)
            return;

        await unitOfWork.WriteAsync(
            new Deed(TaskDeeds.NewLinkAsked) { Subjects = [.. found.Task.Subjects()] },
            async _ =>
            {
                if (await tasks.OfLinkAsync(secret, cancellation) is not { } current)
                    return;

                current.Task.NewLinkAskedAt = Now;
                await mails.AddNewLinkAskedAsync(current.Task, current.Holding, cancellation);
            },
            cancellation);
    }

    /// <summary>Keeps what is written so far. <c>false</c>: the task is not open here any more.</summary>
    public async Task<bool> KeepAsync(Answer answer, OutsideWords words, CancellationToken cancellation)
    {
        if (await SheetAsync(cancellation) is { } sheet)
            return await FillAsync(sheet, answer, words, isSent: false, cancellation);

        uploads.Rules().Expect(answer.Note.Length <= ExternalTask.LongestText, "Note", $"This must be {ExternalTask.LongestText} characters or less").Check();
        return await WriteAsync(TaskDeeds.AnswerKept, answer, (_, _) => Task.CompletedTask, cancellation);
    }

    /// <summary>Sends the answer; from then on the link is dead. <c>false</c>: the task is not open here any more.</summary>
    public async Task<bool> SendAsync(Answer answer, OutsideWords words, CancellationToken cancellation)
    {
        if (await SheetAsync(cancellation) is { } sheet)
            return await FillAsync(sheet, answer, words, isSent: true, cancellation);

        uploads.Rules()
            .Expect(answer.IsDone is not null, "IsDone", words[OutsidePhrase.SelectDone])
            .Expect(answer.IsDone is not false || answer.Note.Length > 0, "Note", words[OutsidePhrase.EnterWhy])
            .Expect(answer.Note.Length <= ExternalTask.LongestText, "Note", $"This must be {ExternalTask.LongestText} characters or less")
            .Check();
        return await WriteAsync(TaskDeeds.Answered, answer, (task, holding) => AnswerAsync(task, holding, cancellation), cancellation);
    }

    /// <summary>Forgets one of the times that the form was filled in.</summary>
    /// <param name="key">Its key: what stands first in one tab may be second in another.</param>
    /// <param name="words">The language that they read.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<bool> DropEntryAsync(string? key, OutsideWords words, CancellationToken cancellation) => WriteAsync(
        TaskDeeds.AnswerKept,
        (task, holding) =>
        {
            var entries = forms.SheetOf(task, holding)?.Entries ?? [];
            var dropped = entries.FirstOrDefault(e => FormSheet.KeyOf(e) == key);
            new Rules().Expect(dropped is not null, "", words[OutsidePhrase.EntryGone]).Check();
            task.FormEntries = FormSheet.Write(entries.Where(e => e != dropped));
            return Task.CompletedTask;
        },
        cancellation);

    /// <summary>Forgets one of the photographs sent with the answer.</summary>
    public async Task<bool> DropPhotographAsync(Guid id, CancellationToken cancellation)
    {
        List<Photograph> found = [];
        var isOpen = await WriteAsync(
            TaskDeeds.AnswerKept,
            (task, _) =>
            {
                found = [.. task.Photographs.Where(p => p.Id == id)];
                core.RemoveRange(found);
                return Task.CompletedTask;
            },
            cancellation);
        foreach (var photograph in found)
        {
            files.Drop(photograph.Id);
            files.Drop(photograph.SmallId);
        }

        return isOpen;
    }

    private async Task<FormSheet?> SheetAsync(CancellationToken cancellation) =>
        await tasks.OpenAsync(cancellation) is { } open ? forms.SheetOf(open.Task, open.Holding) : null;

    // What is typed is one more entry of a form that is filled in again and again; of any other it is the only one.
    private Task<bool> FillAsync(FormSheet shown, Answer answer, OutsideWords words, bool isSent, CancellationToken cancellation)
    {
        var typed = shown.Typed(answer.Values);
        var isRepeated = shown.Definition.IsRepeated;
        var rules = uploads.Rules();
        if (typed.Count > 0)
            shown.Check(rules, typed, time.UkToday(), words.Complaints());
        if (typed.Count == 0)
            rules.Expect(isRepeated && shown.Entries.Count > 0 && isSent, "Values[0]", words[OutsidePhrase.AnswerThis]);
        rules.Expect(typed.Count == 0 || shown.Entries.Count < FormSheet.MostEntries, "Values[0]", words[OutsidePhrase.SendFirst]).Check();
        return WriteAsync(
            isSent ? TaskDeeds.Answered : TaskDeeds.AnswerKept, Answer.ByForm,
            (task, holding) =>
            {
                var sheet = forms.SheetOf(task, holding)!;
                task.FormEntries = FormSheet.Write(isRepeated ? sheet.EntriesWith(typed) : [typed]);
                task.IsDone = isSent ? true : null;
                return isSent ? AnswerAsync(task, holding, cancellation) : Task.CompletedTask;
            },
            cancellation);
    }

    private Task AnswerAsync(ExternalTask task, Holding holding, CancellationToken cancellation)
    {
        (task.State, task.AnsweredAt) = (TaskState.Answered, Now);
        return mails.AddAnsweredAsync(task, holding, cancellation);
    }

    private async Task<bool> WriteAsync(
        DeedType deed, Answer answer, Func<ExternalTask, Holding, Task> then, CancellationToken cancellation)
    {
        if (await tasks.OpenAsync(cancellation) is not { } open)
            return false;
        if (open.Task.Photographs.Count + uploads.Files.Count > MostPhotographs)
            throw new RuleException("Photographs", $"Send {MostPhotographs} photographs or fewer");

        var isWritten = await WriteAsync(
            deed,
            (task, holding) =>
            {
                (task.IsDone, task.Note) = (answer.IsDone, answer.Note);
                core.AddRange(uploads.Files.Select(f => Photograph.Of(f, task.HoldingId, task.Id, Now)));
                return then(task, holding);
            },
            cancellation);
        if (isWritten)
            uploads.Keep();
        return isWritten;
    }

    private async Task<bool> WriteAsync(DeedType deed, Func<ExternalTask, Holding, Task> change, CancellationToken cancellation)
    {
        if (await tasks.OpenAsync(cancellation) is not { } open)
            return false;

        await unitOfWork.WriteAsync(
            new Deed(deed) { Subjects = [.. open.Task.Subjects()] },
            async _ =>
            {
                var (task, holding) = await tasks.OpenAsync(cancellation) ?? throw new RefusedException("The task was closed meanwhile.");
                await change(task, holding);
            },
            cancellation);
        return true;
    }

    private async Task<bool> OpenAsync(string secret, CancellationToken cancellation)
    {
        var browser = cookies.BrowserHash ?? cookies.NameBrowser();
        var (task, holding) = (await tasks.OfLinkAsync(secret, cancellation))!.Value;
        await unitOfWork.WriteAsync(
            new Deed(TaskDeeds.Opened) { Subjects = [.. task.Subjects()], Notes = new Dictionary<string, string> { ["device"] = device.Name } },
            async _ =>
            {
                task = (await tasks.OfLinkAsync(secret, cancellation))!.Value.Task;
                if (!tasks.MayOpenHere(task) || !task.IsLive(Now))
                    throw new RefusedException("It was opened or closed meanwhile.");

                task.BrowserHash ??= browser;
                core.Add(OpeningOf(task));
            },
            cancellation);
        cookies.KeepOpen(task.Id, task.LinkHash, forms.SheetOf(task, holding) is { Definition.IsRepeated: true });
        return true;
    }

    private async Task<bool> CountAsync(string secret, IEnumerable<Subject> about, CancellationToken cancellation)
    {
        await unitOfWork.WriteAsync(
            new Deed(TaskDeeds.NotOpened) { Subjects = [.. about] },
            async _ => (await tasks.OfLinkAsync(secret, cancellation))!.Value.Task.WrongCodes++,
            cancellation);
        return false;
    }

    private async Task<bool> NotOpenedAsync(CancellationToken cancellation, IEnumerable<Subject>? about = null)
    {
        await trail.RecordAsync(new Deed(TaskDeeds.NotOpened) { Subjects = [.. about ?? []] }, AuditOutcome.Refused, cancellation);
        return false;
    }

    private TaskOpening OpeningOf(ExternalTask task) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        TaskId = task.Id,
        At = Now,
        Address = http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "",
        Device = device.Name,
    };
}

/// <param name="IsDone">Whether it was done; <c>null</c> while they have not said.</param>
/// <param name="Note">What they write.</param>
internal sealed record Answer(bool? IsDone, string Note)
{
    /// <summary>Where a form is filled in, nothing is asked besides it: what is posted in place of a note was shown to nobody and is not kept.</summary>
    public static Answer ByForm { get; } = new(null, "");

    /// <summary>What they fill in, by the number of the question, where they are asked for a form.</summary>
    public IReadOnlyDictionary<int, string?> Values { get; init; } = new Dictionary<int, string?>();
}

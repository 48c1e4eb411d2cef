using ECins.Host.Cases.Photographs;
using ECins.Host.Files.Uploads;
using ECins.Host.Identity;
using ECins.Host.Tasks.Forms;
using ECins.Host.Tasks.Outside.Languages;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Outside;

/// <summary>The task that is open in this browser, and the answer to it.</summary>
[OpenToAll("It shows what the link and the code opened in this browser, and else leads back to the link.")]
[Records(TaskDeeds.ShownOutside)]
[AsksForOpenTask]
[TakesFiles(nameof(Photographs), PicturesOnly = true, Most = OutsideService.MostPhotographs)]
internal sealed class IndexModel(
    OutsideService outside, OutsideTasks tasks, OutsideCookies cookies, OutsideForms forms, ECins.Host.Files.FileOptions options, IReadLog read, CurrentCaller caller, OutsideLanguages languages)
    : OutsideScreen(caller, languages)
{
    public IReadOnlyList<Choice> DoneChoices => [new("true", Words[OutsidePhrase.Yes]), new("false", Words[OutsidePhrase.No])];

    public ShownTask Shown { get; private set; } = null!;

    public IReadOnlyList<Photograph> Kept { get; private set; } = [];

    public bool IsKept { get; private set; }

    [BindProperty]
    public bool? IsDone { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    /// <summary>The form that is to be filled in; <c>null</c> where they write freely.</summary>
    public FormSheet? Sheet { get; private set; }

    /// <summary>
    /// What is filled in, by the number of the question: what is not chosen is not posted. Bound by name, or the fields of a form
    /// that has no questions would be taken for answers.
    /// </summary>
    [BindProperty(Name = nameof(Values), BinderType = typeof(NumberedFields))]
    public Dictionary<int, string?> Values { get; set; } = [];

    /// <summary>Only names the field: what comes in it is among the uploads.</summary>
    public IFormFile? Photographs { get; }

    public string Hint => options.HintOfPhotographs(OutsideService.MostPhotographs);

    /// <summary>It is filled in again and again.</summary>
    public bool IsRepeated => Sheet is { Definition.IsRepeated: true };

    private Answer Answer => new(IsDone, Note?.Trim() ?? "") { Values = Values };

    public async Task<IActionResult> OnGetAsync(bool kept, CancellationToken cancellation)
    {
        IsKept = kept;
        if (await LoadAsync(cancellation) is not { } task)
            return Closed();

        (IsDone, Note) = (task.IsDone, task.Note);
        if (Sheet is { Definition.IsRepeated: false, Entries: [var filled, ..] } sheet)
            Values = sheet.Fields(filled);
        return Page();
    }

    public Task<IActionResult> OnPostSendAsync(CancellationToken cancellation) =>
        AnswerAsync(() => outside.SendAsync(Answer, Words, cancellation), "/task/sent", cancellation);

    public Task<IActionResult> OnPostKeepAsync(CancellationToken cancellation) =>
        AnswerAsync(() => outside.KeepAsync(Answer, Words, cancellation), "/task?kept=true", cancellation);

    /// <summary>Forgets an entry, and shows again what is typed for the next.</summary>
    public async Task<IActionResult> OnPostDropEntryAsync(string? entry, CancellationToken cancellation)
    {
        await SavedAsync(() => outside.DropEntryAsync(entry, Words, cancellation));
        return await LoadAsync(cancellation) is null ? Closed() : Page();
    }

    public IActionResult OnPostClose()
    {
        cookies.Close();
        return Closed();
    }

    /// <summary>Forgets a photograph, and shows again what is typed.</summary>
    public async Task<IActionResult> OnPostDropPhotographAsync(Guid photograph, CancellationToken cancellation)
    {
        await SavedAsync(() => outside.DropPhotographAsync(photograph, cancellation));
        return await LoadAsync(cancellation) is null ? Closed() : Page();
    }

    private async Task<IActionResult> AnswerAsync(Func<Task<bool>> write, string then, CancellationToken cancellation)
    {
        var isOpen = false;
        if (ModelState.IsValid && await SavedAsync(async () => isOpen = await write()))
            return isOpen ? LocalRedirect(Words.Address(then)) : Closed();

        return await LoadAsync(cancellation) is null ? Closed() : Page();
    }

    private async Task<ExternalTask?> LoadAsync(CancellationToken cancellation)
    {
        if (await tasks.OpenAsync(cancellation) is not { Task: var task, Holding: var holding })
            return null;

        Sheet = forms.SheetOf(task, holding);
        if (IsRepeated)
            cookies.KeepOpen(task.Id, task.LinkHash, isRepeated: true);
        if (Sheet is { } sheet)
            Values = Enumerable.Range(0, sheet.Questions.Count).ToDictionary(at => at, at => Values.GetValueOrDefault(at));

        (Shown, Kept) = (ShownTask.Of(task, Words), [.. task.Photographs.OrderBy(p => p.Id)]);
        foreach (var subject in task.Subjects())
            read.Showed(subject);
        return task;
    }

    private LocalRedirectResult Closed() => LocalRedirect(ClosedPath(In));
}

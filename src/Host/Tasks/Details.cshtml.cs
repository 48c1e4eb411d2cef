using ECins.Host.Cases;
using ECins.Host.Cases.Photographs;
using ECins.Host.Tasks.Forms;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks;

/// <summary>One task: what was asked, how often it was opened, what was answered, and the decision on it.</summary>
[OnCase(Level.Read)]
[Records(TaskDeeds.Shown)]
internal sealed class DetailsModel(CaseBarQueries bars, TaskQueries queries, TaskService tasks, OutsideForms forms, TimeProvider time)
    : TaskScreen(bars, queries, time)
{
    /// <summary>Those that wait with the answer; what was accepted stands in the chronology.</summary>
    public IReadOnlyList<Photograph> Photographs => MayDecide ? [.. Details.Task.Photographs.OrderBy(p => p.Id)] : [];

    /// <summary>The form that they fill in; <c>null</c> where they write freely.</summary>
    public FormSheet? Sheet => forms.SheetOf(Details.Task, Bar.Holding);

    public static IReadOnlyList<Choice> Audiences { get; } =
        [.. AddressedScreen.Audiences.Where(a => a.Value != nameof(EntryAudience.Chosen))];

    [BindProperty]
    public EntryAudience Audience { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken cancellation) =>
        DecideAsync(() => tasks.AcceptAsync(CaseId, Details.Task.Id, Audience, cancellation));

    public Task<IActionResult> OnPostSetAsideAsync(CancellationToken cancellation) =>
        DecideAsync(() => tasks.SetAsideAsync(CaseId, Details.Task.Id, Reason, cancellation));

    public Task<IActionResult> OnPostSendCodeAsync(CancellationToken cancellation) =>
        DecideAsync(() => tasks.SendCodeAgainAsync(CaseId, Details.Task.Id, cancellation));

    private async Task<IActionResult> DecideAsync(Func<Task> decide) =>
        ModelState.IsValid && await SavedAsync(decide) ? LocalRedirect(Path) : Page();
}

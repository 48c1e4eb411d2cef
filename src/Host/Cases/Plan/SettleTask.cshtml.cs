using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Plan;

/// <summary>Says that a task is done, or not needed.</summary>
[OnCase(Level.Read)]
[Records(PlanDeeds.Shown)]
internal sealed class SettleTaskModel(CaseBarQueries bars, PlanQueries queries, PlanService service, TimeProvider time)
    : PlanTaskScreen(bars, queries)
{
    public static IReadOnlyList<Choice> Outcomes { get; } =
        [new(nameof(PlanTaskState.Done), "It is done"), new(nameof(PlanTaskState.NotNeeded), "It is not needed")];

    [BindProperty]
    public PlanTaskState? Outcome { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public void OnGet() => Version = Found.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.SettleTaskAsync(CaseId, Found.Id, Outcome, Note, Version, cancellation))
            ? LocalRedirect($"/cases/{CaseId}/plan")
            : Page();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await AgainAsync())!;
        Version = BaseOn(now.Version);
        return
        [
            new("What came of it", now.Show(time.UkToday()), Outcome == PlanTaskState.Done ? "Done" : "Not needed"),
            new("What", now.What, Found.What),
            new("Note", now.Note, Note ?? ""),
        ];
    }
}

using ECins.Host.Cases;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Inside;

/// <summary>Changes a task that is still open, but for who does it.</summary>
[OnCase(Level.Contribute)]
[Records(InternalTaskDeeds.Shown)]
internal sealed class ChangeModel(CaseBarQueries bars, InternalTaskQueries queries, TaskPeople people, InternalTaskService service)
    : InternalTaskScreen(bars, queries)
{
    [BindProperty]
    public InternalTaskForm Task { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public IReadOnlyList<Choice> AboutWhom { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!service.MayChange(Found, Bar.Holding))
            return NotFound();

        (Task, Version) = (InternalTaskForm.Of(Found), Found.Version);
        AboutWhom = await people.OfCaseAsync(Task.About, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        AboutWhom = await people.OfCaseAsync(Task.About, cancellation);
        return ModelState.IsValid && await SavedAsync(() => service.ChangeAsync(CaseId, Found.Id, Task, Version, cancellation))
            ? LocalRedirect(Path)
            : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await AgainAsync();
        Version = BaseOn(Found.Version);
        return
        [
            new("What", Found.What, Task.What),
            new("What they need to know", Found.More, Task.More ?? ""),
            new("Whom it is about", Found.About?.Profile.Name ?? "The case", AboutWhom.FirstOrDefault(a => a.Value == Task.About?.ToString())?.Text ?? "The case"),
            new("By when", Found.DueOn.Show(), Task.DueOn?.Show()),
            new("Comes again", Found.Repeat.Show(), Task.Repeat.Show()),
        ];
    }
}

using ECins.Host.Access;
using ECins.SharedKernel;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Inside;

/// <summary>Changes a task that is still open, but for who does it.</summary>
internal abstract class TaskChangeScreen(CurrentHolding current, InternalTaskQueries queries, InternalTaskService service) : InternalTaskScreen(current, queries)
{
    [BindProperty]
    public InternalTaskForm Task { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public IReadOnlyList<Choice> AboutWhom { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!service.MayChange(Found, Holding))
            return NotFound();

        (Task, Version) = (InternalTaskForm.Of(Found), Found.Version);
        AboutWhom = await WhomAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        AboutWhom = await WhomAsync(cancellation);
        return ModelState.IsValid && await SavedAsync(() => service.ChangeAsync(Holding.Id, Found.Id, Task, Version, cancellation))
            ? LocalRedirect(Path)
            : Page();
    }

    /// <summary>Whom it can be about; nobody where it is of no case.</summary>
    protected virtual Task<IReadOnlyList<Choice>> WhomAsync(CancellationToken cancellation) => System.Threading.Tasks.Task.FromResult<IReadOnlyList<Choice>>([]);

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

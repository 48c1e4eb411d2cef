using ECins.Host.Access;
using ECins.SharedKernel;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Inside;

/// <summary>A task: what is to be done, what was said, and what the reader can do about it.</summary>
internal abstract class TaskDetailsScreen(
    CurrentHolding current, InternalTaskQueries queries, InternalTaskService service, Holdings holdings, TimeProvider time)
    : InternalTaskScreen(current, queries)
{
    public DateOnly Today => time.UkToday();

    public IReadOnlyList<Choice> Choices =>
    [
        .. TaskMove.All.Where(m => Holding.IsOpen && service.May(m.Value, Found, Holding)).Select(m => new Choice(m.Key, m.Value.Label)),
    ];

    public bool MayChange => Holding.IsOpen && service.MayChange(Found, Holding);

    /// <summary>What is of no case is not handed on: those asked decline it, and whoever asked asks somebody else.</summary>
    public bool MayHandOn => Holding.IsOpen && !Found.IsAlone && service.MayHandOn(Found, Holding);

    [BindProperty]
    public string? Move { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public void OnGet() => Version = Found.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (TaskMove.All.GetValueOrDefault(Move ?? "") is not { } move)
        {
            ModelState.AddModelError(nameof(Move), "Select what you do with it");
            return Page();
        }

        return ModelState.IsValid && await SavedAsync(() => service.MoveAsync(Holding.Id, Found.Id, move, Words, Version, cancellation))
            ? await OnwardAsync(holdings)
            : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await AgainAsync();
        Version = BaseOn(Found.Version);
        return
        [
            new("The task", Found.Show(Today), TaskMove.All.GetValueOrDefault(Move ?? "")?.Label),
            new("What was said last", Found.Note, Words ?? ""),
        ];
    }
}

using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Inside;

/// <summary>A task: what is to be done, what was said, and what the reader can do about it.</summary>
[OnCase(Level.Read)]
[Records(InternalTaskDeeds.Shown)]
internal sealed class DetailsModel(CaseBarQueries bars, InternalTaskQueries queries, InternalTaskService service, Holdings holdings, TimeProvider time)
    : InternalTaskScreen(bars, queries)
{
    public DateOnly Today => time.UkToday();

    public IReadOnlyList<Choice> Choices =>
    [
        .. TaskMove.All.Where(m => Bar.Holding.IsOpen && service.May(m.Value, Found, Bar.Holding)).Select(m => new Choice(m.Key, m.Value.Label)),
    ];

    public bool MayChange => Bar.Holding.IsOpen && service.MayChange(Found, Bar.Holding);

    public bool MayHandOn => Bar.Holding.IsOpen && service.MayHandOn(Found, Bar.Holding);

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

        return ModelState.IsValid && await SavedAsync(() => service.MoveAsync(CaseId, Found.Id, move, Words, Version, cancellation))
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

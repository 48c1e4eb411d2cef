using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Inside;

/// <summary>Hands a task on to somebody else who can see the case.</summary>
[OnCase(Level.Read)]
[Records(InternalTaskDeeds.Shown)]
internal sealed class HandOnModel(
    HeldBarQueries bars, CurrentHolding current, InternalTaskQueries queries, TaskPeople people, InternalTaskService service, Holdings holdings)
    : InternalTaskScreen(current, queries)
{
    public HeldPlace Place => HeldPlace.Of(Holding);

    public IReadOnlyList<Choice> People { get; private set; } = [];

    [BindProperty]
    public InternalTaskForm Task { get; set; } = new();

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!service.MayHandOn(Found, Holding))
            return NotFound();

        await OfferAsync(cancellation);
        Version = Found.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OfferAsync(cancellation);
        var to = People.Any(p => p.Value == Task.To) ? Task.To : null;
        return ModelState.IsValid && await SavedAsync(() => service.HandOnAsync(Holding.Id, Found.Id, to, Words, Version, cancellation))
            ? await OnwardAsync(holdings)
            : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await AgainAsync();
        Version = BaseOn(Found.Version);
        return [new("Who does it", Found.ToName, People.FirstOrDefault(p => p.Value == Task.To)?.Text)];
    }

    private async Task OfferAsync(CancellationToken cancellation) =>
        People = await people.ThoseWhoReadAsync(Holding, await bars.WhoSeesAsync(cancellation), cancellation);
}

using ECins.Host.Cases;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Inside;

/// <summary>Asks one of those who can see the case to do something.</summary>
[OnCase(Level.Contribute)]
[Records(InternalTaskDeeds.Shown)]
internal sealed class AddModel(HeldBarQueries bars, TaskPeople people, InternalTaskService service) : HeldScreen(bars)
{
    public IReadOnlyList<Choice> People { get; private set; } = [];

    public IReadOnlyList<Choice> AboutWhom { get; private set; } = [];

    protected override bool NeedsWhoSees => true;

    [BindProperty]
    public InternalTaskForm Task { get; set; } = new();

    /// <param name="about">Whom it is about, as the page that led here says.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task OnGetAsync(Guid? about, CancellationToken cancellation)
    {
        Task.About = about;
        return OfferAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OfferAsync(cancellation);
        if (Task.To is not null && People.All(p => p.Value != Task.To))
            Task.To = null;
        return ModelState.IsValid && await SavedAsync(() => service.AskAsync(HeldId, Task, cancellation))
            ? LocalRedirect(Bar.Place.Plan)
            : Page();
    }

    private async Task OfferAsync(CancellationToken cancellation)
    {
        People = await people.ThoseWhoReadAsync(Bar.Holding, WhoSees, cancellation);
        AboutWhom = await people.OfCaseAsync(Task.About, cancellation);
    }
}

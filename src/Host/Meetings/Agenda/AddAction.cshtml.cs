using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings.Agenda;

/// <summary>Asks somebody for what a meeting decided.</summary>
[OnRecord(typeof(Meeting), Level.Manage)]
[Records(MeetingDeeds.ItemShown)]
internal sealed class AddActionModel(
    CurrentHolding current, MeetingQueries meetings, AgendaQueries agenda, Holdings holdings, AudienceQueries audiences, TaskPeople people, AgendaService service, Caller caller)
    : MinutesScreen(current, meetings, agenda, holdings, caller)
{
    public IReadOnlyList<Choice> People { get; private set; } = [];

    [BindProperty]
    public InternalTaskForm Task { get; set; } = new();

    public Task OnGetAsync(CancellationToken cancellation) => OfferAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await OfferAsync(cancellation);
        if (Task.To is not null && People.All(p => p.Value != Task.To))
            Task.To = null;
        return ModelState.IsValid && await SavedAsync(() => service.AskAsync(Meeting.Id, Item.Id, Task, cancellation))
            ? LocalRedirect(Shown.Path)
            : Page();
    }

    private async Task OfferAsync(CancellationToken cancellation) =>
        People = await people.ThoseWhoReadAsync(Held, await audiences.OfAsync(Held, cancellation), cancellation);
}

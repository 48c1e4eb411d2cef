using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings.Agenda;

/// <summary>Puts something on an agenda: for every member of the group.</summary>
[OnRecord(typeof(Meeting), Level.Read)]
[Records(MeetingDeeds.Shown)]
internal sealed class AddModel(CurrentHolding current, MeetingQueries queries, AgendaService service, Caller caller) : OpenMeetingScreen(current, queries, caller)
{
    [BindProperty]
    public AgendaForm Item { get; set; } = new();

    /// <param name="reference">The case that the page before was of.</param>
    public void OnGet(string? reference) => Item.Reference = reference;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await SavedAsync(() => service.AddAsync(Meeting.Id, Item, cancellation)) ? LocalRedirect(Path) : Page();
}

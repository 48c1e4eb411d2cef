using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings.Groups;

/// <summary>Calls a meeting of a group.</summary>
[OnRecord(typeof(MeetingGroup), Level.Manage)]
[Records(MeetingDeeds.GroupShown)]
internal sealed class CallModel(CurrentHolding current, MeetingQueries queries, MeetingService meetings) : GroupScreen(current, queries)
{
    [BindProperty]
    public MeetingForm When { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var meeting = Guid.Empty;
        return ModelState.IsValid && await SavedAsync(async () => meeting = await meetings.CallAsync(Found.Id, When, cancellation))
            ? LocalRedirect(MeetingScreen.PathOf(meeting))
            : Page();
    }
}

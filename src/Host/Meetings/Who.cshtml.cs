using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings;

/// <summary>Says who is at a meeting.</summary>
[OnRecord(typeof(Meeting), Level.Manage)]
[Records(MeetingDeeds.Shown)]
internal sealed class WhoModel(CurrentHolding current, MeetingQueries queries, MeetingService meetings, Caller caller) : OpenMeetingScreen(current, queries, caller)
{
    public IReadOnlyList<Choice> People =>
        [.. Meeting.Attendances.OrderBy(a => a.User.Organisation.Name).ThenBy(a => a.User.Name).Select(a => new Choice(a.UserId.ToString(), a.User.Name, HintOf(a)))];

    [BindProperty]
    public List<Guid> Present { get; set; } = [];

    public void OnGet() => Present = [.. Meeting.Attendances.Where(a => a.Presence is Presence.Present or Presence.Coming).Select(a => a.UserId)];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await SavedAsync(() => meetings.AttendAsync(Meeting.Id, Present, cancellation)) ? LocalRedirect(Path) : Page();

    private static string HintOf(Attendance attendance) =>
        attendance.User.Organisation.Name + (attendance.Presence == Presence.Apologies ? ". Sent apologies" : "");
}

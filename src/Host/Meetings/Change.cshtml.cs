using ECins.Host.Access;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings;

/// <summary>Moves a meeting, or calls it off.</summary>
[OnRecord(typeof(Meeting), Level.Manage)]
[Records(MeetingDeeds.Shown)]
internal sealed class ChangeModel(CurrentHolding current, MeetingQueries queries, MeetingService meetings, Caller caller) : OpenMeetingScreen(current, queries, caller)
{
    private readonly MeetingQueries _queries = queries;

    [BindProperty]
    public MeetingForm When { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public void OnGet() => (When, Version) = (MeetingForm.Of(Meeting), Meeting.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => meetings.ChangeAsync(Meeting.Id, When, Version, cancellation)) ? LocalRedirect(Path) : Page();

    public async Task<IActionResult> OnPostCallOffAsync(CancellationToken cancellation)
    {
        await meetings.CallOffAsync(Meeting.Id, cancellation);
        return LocalRedirect(Path);
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var stored = (await _queries.FindAsync(Meeting.Id, HttpContext.RequestAborted))!;
        Version = BaseOn(stored.Version);
        var theirs = MeetingForm.Of(stored);
        return
        [
            new("On which day?", theirs.Day?.Show(), When.Day?.Show()),
            new("At what time?", theirs.Time, When.Time?.Trim()),
            new("Where?", theirs.Place, When.Place?.Trim()),
        ];
    }
}

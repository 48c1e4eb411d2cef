using ECins.Host.Access;
using ECins.Host.Meetings.Agenda;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings;

/// <summary>Closes a meeting's minutes.</summary>
[OnRecord(typeof(Meeting), Level.Manage)]
[Records(MeetingDeeds.Shown)]
internal sealed class CloseModel(
    CurrentHolding current, MeetingQueries queries, AgendaQueries agenda, MeetingService meetings, Caller caller) : OpenMeetingScreen(current, queries, caller)
{
    /// <summary>Of what the user sees, what has no minutes and was not moved on.</summary>
    public IReadOnlyList<ShownItem> Unminuted { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await SavedAsync(() => meetings.CloseAsync(Meeting.Id, cancellation)))
            return LocalRedirect(Path);

        await ReadAsync(cancellation);
        return Page();
    }

    private async Task ReadAsync(CancellationToken cancellation) => Unminuted =
        [.. (await agenda.OfMeetingAsync(Meeting.Id, cancellation)).Where(i => i.MayReadMinutes && i.Item.Minutes.Length == 0 && i.Item.MovedToId is null)];
}

using ECins.Host.Access;
using ECins.Host.Meetings.Agenda;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings;

/// <summary>A meeting: when and where, what of its agenda the user may see, who is asked.</summary>
[OnRecord(typeof(Meeting), Level.Read)]
[Records(MeetingDeeds.Shown)]
internal sealed class DetailsModel(
    CurrentHolding current, MeetingQueries queries, AgendaQueries agenda, MeetingService meetings, AgendaService items, Caller caller) : MeetingScreen(current, queries, caller)
{
    public IReadOnlyList<ShownItem> Items { get; private set; } = [];

    public IEnumerable<Attendance> Asked => Meeting.Attendances.OrderBy(a => a.User.Organisation.Name).ThenBy(a => a.User.Name);

    public async Task OnGetAsync(CancellationToken cancellation) => Items = await agenda.OfMeetingAsync(Meeting.Id, cancellation);

    public Task<IActionResult> OnPostComeAsync(CancellationToken cancellation) => AgainAfterAsync(meetings.AnswerAsync(Meeting.Id, comes: true, cancellation));

    public Task<IActionResult> OnPostApologiseAsync(CancellationToken cancellation) => AgainAfterAsync(meetings.AnswerAsync(Meeting.Id, comes: false, cancellation));

    public Task<IActionResult> OnPostUpAsync(Guid item, CancellationToken cancellation) => AgainAfterAsync(items.MoveAsync(Meeting.Id, item, isUp: true, cancellation));

    public Task<IActionResult> OnPostDownAsync(Guid item, CancellationToken cancellation) => AgainAfterAsync(items.MoveAsync(Meeting.Id, item, isUp: false, cancellation));

    private async Task<IActionResult> AgainAfterAsync(Task save)
    {
        await save;
        return LocalRedirect(Path);
    }
}

using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Meetings.Agenda;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Meetings;

/// <summary>Issues an agenda, when it was said who of the group sees what of it.</summary>
[OnRecord(typeof(Meeting), Level.Manage)]
[Records(MeetingDeeds.Shown)]
internal sealed class IssueModel(
    CurrentHolding current, MeetingQueries queries, AgendaQueries agenda, AudienceQueries audiences, MeetingService meetings, Caller caller) : MeetingScreen(current, queries, caller)
{
    private readonly CurrentHolding _current = current;

    public IReadOnlyList<ShownItem> Items { get; private set; } = [];

    /// <summary>Everybody of the group.</summary>
    public IReadOnlyList<Reader> People { get; private set; } = [];

    /// <summary>Who of them cannot see an item.</summary>
    public IReadOnlyDictionary<Guid, IReadOnlyList<Reader>> Without { get; private set; } = new Dictionary<Guid, IReadOnlyList<Reader>>();

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await SavedAsync(() => meetings.IssueAsync(Meeting.Id, cancellation)))
            return LocalRedirect(Path);

        await ReadAsync(cancellation);
        return Page();
    }

    protected override async Task<bool> FindAsync(CancellationToken cancellation) =>
        Meeting.State == MeetingState.Preparing && await base.FindAsync(cancellation);

    private async Task ReadAsync(CancellationToken cancellation)
    {
        Items = await agenda.OfMeetingAsync(Meeting.Id, cancellation);
        People = [.. (await audiences.OfAsync(_current.Holding, cancellation)).Readers.Where(r => r.Level >= Level.Read)];
        Without = await agenda.WithoutAsync(Items, People, cancellation);
    }
}

using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Layout;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Meetings.Groups;

/// <summary>A group: what it is for, its meetings, who is in it.</summary>
[OnRecord(typeof(MeetingGroup), Level.Read)]
[Records(MeetingDeeds.GroupShown)]
internal sealed class DetailsModel(CurrentHolding current, MeetingQueries queries, AudienceQueries audiences) : GroupScreen(current, queries)
{
    private readonly MeetingQueries _queries = queries;

    public ListPage<Meeting> Meetings { get; private set; } = null!;

    public IReadOnlyList<Reader> Members { get; private set; } = [];

    public async Task OnGetAsync(int from, CancellationToken cancellation)
    {
        Meetings = await _queries.OfGroupAsync(Found.Id, from, cancellation);
        Members = [.. (await audiences.OfAsync(Holding, cancellation)).Readers.Where(r => r.Level >= Level.Read)];
    }
}

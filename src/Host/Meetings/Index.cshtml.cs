using ECins.Host.Meetings.Groups;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Meetings;

/// <summary>The meetings that the user is asked to, and the groups that they are in.</summary>
[SignedIn]
[Records(MeetingDeeds.Listed)]
internal sealed class IndexModel(MeetingQueries queries, Caller caller) : PageModel
{
    public IReadOnlyList<MeetingAhead> Ahead { get; private set; } = [];

    public IReadOnlyList<MeetingGroup> Groups { get; private set; } = [];

    public bool MayMake => caller.Workstreams.Count > 0;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Ahead = await queries.AheadAsync(cancellation);
        Groups = await queries.GroupsAsync(cancellation);
    }
}

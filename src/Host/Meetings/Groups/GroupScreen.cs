using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;

namespace ECins.Host.Meetings.Groups;

/// <summary>The base of every page of a group.</summary>
internal abstract class GroupScreen(CurrentHolding current, MeetingQueries queries) : ScreenModel
{
    public MeetingGroup Found { get; private set; } = null!;

    public string Path => $"/meetings/groups/{Found.Id}";

    public Holding Holding => current.Holding;

    public bool Manages => current.Level >= Level.Manage;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Found = await queries.GroupAsync(RouteId("id"), cancellation);
        return await base.FindAsync(cancellation);
    }

    /// <summary>Reads it again, as it is stored now.</summary>
    protected async Task AgainAsync() => Found = await queries.GroupAsync(Found.Id, HttpContext.RequestAborted);
}

using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Meetings.Groups;

/// <summary>The base of every page of a group.</summary>
internal abstract class GroupScreen(CurrentHolding current, MeetingQueries queries) : ScreenModel
{
    public MeetingGroup Found { get; private set; } = null!;

    public string Path => $"/meetings/groups/{Found.Id}";

    public Holding Holding => current.Holding;

    public bool Manages => current.Level >= Level.Manage;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Found = await queries.GroupAsync(Guid.Parse(RouteData.Values["id"]!.ToString()!), context.HttpContext.RequestAborted);
        await base.OnPageHandlerExecutionAsync(context, next);
    }

    /// <summary>Reads it again, as it is stored now.</summary>
    protected async Task AgainAsync() => Found = await queries.GroupAsync(Found.Id, HttpContext.RequestAborted);
}

using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ECins.Host.Meetings;

/// <summary>
/// The base of every page of a meeting: to who is not asked to it, it is not there; who has not accepted its confidentiality is
/// asked to first.
/// </summary>
internal abstract class MeetingScreen(CurrentHolding current, MeetingQueries queries, Caller caller) : ScreenModel
{
    public Meeting Meeting { get; private set; } = null!;

    public string Path => PathOf(Meeting.Id);

    /// <summary>What the user said, and when they accepted.</summary>
    public Attendance Mine => Meeting.Attendances.Single(a => a.UserId == caller.UserId);

    /// <summary>The user prepares it and writes its minutes.</summary>
    public bool Manages => current.Level >= Level.Manage && Meeting.IsOpen;

    /// <summary>The page can be read by who has not accepted yet.</summary>
    protected virtual bool IsBeforeAccepting => false;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await queries.FindAsync(RouteId("id"), context.HttpContext.RequestAborted) is not { } meeting)
        {
            context.Result = NotFound();
            return;
        }

        Meeting = meeting;
        if (Mine.AcceptedAt is null && !IsBeforeAccepting)
            context.Result = LocalRedirect($"{Path}/confidentiality");
        else
            await base.OnPageHandlerExecutionAsync(context, next);
    }

    public static string PathOf(Guid meeting) => $"/meetings/{meeting}";
}

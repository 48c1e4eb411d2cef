using ECins.Host.Access;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Inside;

/// <summary>The base of every page of one task: what is no task of the case, or of the record that the page is on, is not there.</summary>
internal abstract class InternalTaskScreen(CurrentHolding current, InternalTaskQueries queries) : ScreenModel
{
    public InternalTask Found { get; private set; } = null!;

    public string Path => Found.Path;

    /// <summary>What the task is held by, as the caller reaches it.</summary>
    public Holding Holding => current.Holding;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!Guid.TryParse((RouteData.Values["task"] ?? RouteData.Values["id"])?.ToString(), out var id)
            || await queries.FindAsync(id, cancellation) is not { } found
            || !Request.Path.StartsWithSegments(found.Path))
            return false;

        Found = found;
        return await base.FindAsync(cancellation);
    }

    /// <summary>Back to the task; to the user's tasks when it was all that let them read it.</summary>
    protected async Task<IActionResult> OnwardAsync(Holdings holdings) =>
        LocalRedirect(await holdings.LevelAsync(Holding.Id, HttpContext.RequestAborted) >= Level.Read ? Path : "/tasks?done=1");

    /// <summary>Reads it again, as it is stored now.</summary>
    protected async Task AgainAsync() => Found = (await queries.FindAsync(Found.Id, HttpContext.RequestAborted))!;
}

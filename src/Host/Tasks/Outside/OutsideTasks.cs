using System.Linq.Expressions;
using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Workstreams;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Outside;

/// <summary>
/// Which tasks are there for people without an account: those whose link is live and whose asker answers for it, of a case that is open or that they outlive,
/// in a workstream that is on.
/// </summary>
internal sealed class OutsideTasks(CoreDbContext core, Holdings holdings, WorkstreamSwitch workstreams, OutsideCookies cookies, TimeProvider time)
    : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The task of a link, live or dead; to be changed.</summary>
    public async Task<(ExternalTask Task, Holding Holding)?> OfLinkAsync(string secret, CancellationToken cancellation)
    {
        var hash = LinkSecret.HashOf(secret);
        return await FindAsync(t => t.LinkHash == hash, cancellation);
    }

    /// <summary>The task that is open in this browser; to be changed. <c>null</c>: its link is to be opened again.</summary>
    public async Task<(ExternalTask Task, Holding Holding)?> OpenAsync(CancellationToken cancellation) =>
        cookies.Open is { } open
        && await FindAsync(t => t.Id == open.TaskId && t.LinkHash == open.LinkHash, cancellation) is { } found
        && await IsLiveAsync(found.Task, found.Holding, cancellation)
        && IsBoundHere(found.Task)
            ? found
            : null;

    public async Task<bool> IsLiveAsync(ExternalTask task, Holding holding, CancellationToken cancellation) =>
        task.IsLive(Now) && task.GoesOn(holding) && await workstreams.IsOnAsync(holding.Workstream, cancellation);

    /// <summary>Whether the link never opened, or opened in this browser.</summary>
    public bool MayOpenHere(ExternalTask task) => task.BrowserHash is null || IsBoundHere(task);

    private bool IsBoundHere(ExternalTask task) =>
        task.BrowserHash is { } bound && cookies.BrowserHash is { } here && bound.AsSpan().SequenceEqual(here);

    private async Task<(ExternalTask Task, Holding Holding)?> FindAsync(
        Expression<Func<ExternalTask, bool>> which, CancellationToken cancellation)
    {
        var task = await core.Set<ExternalTask>().Include(t => t.Asker).Include(t => t.Organisation).Include(t => t.Photographs)
            .SingleOrDefaultAsync(which, cancellation);
        return task is null
            ? null
            : (task, (await holdings.LoadAsync(task.HoldingId, cancellation))!);
    }
}

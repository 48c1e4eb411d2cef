using ECins.Host.Access;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;

namespace ECins.Host.Cases;

/// <summary>Asks the access rule again while a long answer is under way: the caller of the request, as they are now.</summary>
internal sealed class ReachWatch(
    CallerReader callers, CurrentCaller caller, CurrentHolding current, Holdings holdings, SessionLimits limits,
    IHttpContextAccessor http, TimeProvider time) : IScopedService
{
    /// <summary>How far the caller reaches what the page is on; taken over as the page's own.</summary>
    public async Task<Level> LevelNowAsync(CancellationToken cancellation)
    {
        var now = Session.From(http.HttpContext!.User) is { } session && time.GetUtcNow().UtcDateTime - session.Since < TimeSpan.FromHours(limits.Hours)
            ? await callers.ReadAsync(session, cancellation) : null;
        caller.Value = now ?? Caller.Nobody;
        var holding = await holdings.FindAsync(current.Holding.Id, cancellation);
        var level = holding is null ? Level.None : holdings.Rule.LevelOf(holding);
        current.Enter(holding ?? current.Holding, level);
        return level;
    }
}

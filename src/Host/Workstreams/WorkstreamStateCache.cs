using System.Collections.Concurrent;
using System.Collections.Frozen;
using ECins.Host.Data;
using ECins.Host.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Workstreams;

/// <summary>
/// Each force area's workstreams, read from its own database and kept for a second, so that a change made by another
/// host process counts here within that.
/// </summary>
internal sealed class WorkstreamStateCache(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Kept> _kept = new();

    public async Task<WorkstreamStates> GetAsync(ForceArea forceArea, CancellationToken cancellation)
    {
        if (_kept.TryGetValue(forceArea.Key, out var kept) && time.GetUtcNow() - kept.At < Fresh)
            return kept.States;

        var at = time.GetUtcNow();
        var states = await ReadAsync(forceArea, cancellation);
        _kept[forceArea.Key] = new Kept(states, at);
        return states;
    }

    public void Forget(string forceArea) => _kept.TryRemove(forceArea, out _);

    private async Task<WorkstreamStates> ReadAsync(ForceArea forceArea, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ForceAreaScope>().Enter(forceArea);
        var workstreams = await scope.ServiceProvider.GetRequiredService<CoreDbContext>().Set<Workstream>()
            .AsNoTracking().AsSplitQuery()
            .Include(w => w.Areas).Include(w => w.Teams).Include(w => w.Pilots)
            .ToListAsync(cancellation);
        return new WorkstreamStates(workstreams.ToFrozenDictionary(w => w.Key, StateOf));
    }

    private static WorkstreamState StateOf(Workstream workstream) => new(
        workstream.Status == WorkstreamStatus.On,
        workstream.Reach,
        workstream.Areas.Select(a => a.AreaId).ToFrozenSet(),
        workstream.Teams.Select(t => t.TeamId).ToFrozenSet(),
        workstream.Pilots.Select(p => p.PrincipalId).ToFrozenSet());

    private sealed record Kept(WorkstreamStates States, DateTimeOffset At);
}

using ECins.Host.Data;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Live;

/// <summary>
/// Notices what other processes did to the cases watched here: once a second, in each force area where anybody watches, one
/// query by key for all of them, however many pages are open.
/// </summary>
internal sealed class LivePolling(LiveCases cases, IServiceScopeFactory scopes, ForceAreas forceAreas, ILogger<LivePolling> logger)
    : BackgroundService
{
    private const int Many = 500;
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    private readonly Dictionary<LiveCase, int> _seen = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var forceArea in await forceAreas.AllAsync(stoppingToken))
                await LookAsync(forceArea, stoppingToken);
        }
    }

    private async Task LookAsync(ForceArea forceArea, CancellationToken cancellation)
    {
        var watched = cases.In(forceArea.Key);
        foreach (var left in _seen.Keys.Where(c => c.ForceArea == forceArea.Key && !watched.Contains(c.Id)).ToList())
            _seen.Remove(left);
        try
        {
            foreach (var some in watched.Chunk(Many))
                await LookAsync(forceArea, some, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogError("News of cases in {ForceArea} could not be read: {Failure}", forceArea.Key, failure.GetType().Name);
        }
    }

    private async Task LookAsync(ForceArea forceArea, Guid[] ids, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.EnterAsSystem(forceArea);
        var versions = await scope.ServiceProvider.GetRequiredService<CoreDbContext>().Set<Holding>()
            .Where(h => ids.Contains(h.Id)).Select(h => new { h.Id, h.Version }).ToListAsync(cancellation);
        foreach (var one in versions)
            Note(new LiveCase(forceArea.Key, one.Id), one.Version);
    }

    private void Note(LiveCase one, int version)
    {
        if (_seen.TryGetValue(one, out var before) && before == version)
            return;

        _seen[one] = version;
        cases.Ring(one);
    }
}

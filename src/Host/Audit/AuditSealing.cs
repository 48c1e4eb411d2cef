using ECins.Host.Data;
using ECins.Host.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Audit;

/// <summary>Seals every force area's log about once a second.</summary>
internal sealed class AuditSealing(IServiceScopeFactory scopes, ForceAreas forceAreas, ILogger<AuditSealing> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pace);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var forceArea in await forceAreas.AllAsync(stoppingToken))
                await SealAsync(forceArea, stoppingToken);
        }
    }

    private async Task SealAsync(ForceArea forceArea, CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.EnterAsSystem(forceArea);
            if (await AnythingWaitsAsync(scope.ServiceProvider, cancellation))
                await scope.ServiceProvider.GetRequiredService<AuditSealer>().SealAllAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another process sealed first; what is left waits for the next turn.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogError("The log of {ForceArea} could not be sealed: {Failure}", forceArea.Key, failure.GetType().Name);
        }
    }

    private static Task<bool> AnythingWaitsAsync(IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<CoreDbContext>().Set<AuditPending>().AnyAsync(cancellation);
}

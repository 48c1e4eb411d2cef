using ECins.Host.Data;
using ECins.Host.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Audit;

/// <summary>Seals every force area's log about once a second, and puts a checkpoint where others can keep it.</summary>
internal sealed class AuditSealing(
    IServiceScopeFactory scopes, ForceAreas forceAreas, CheckpointFolder folder, ILogger<AuditSealing> logger)
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
            if (!await AnythingWaitsAsync(scope.ServiceProvider, cancellation))
                return;

            await scope.ServiceProvider.GetRequiredService<AuditSealer>().SealAllAsync(cancellation);
            if (folder.IsSet)
                await PutCheckpointAsync(forceArea, scope.ServiceProvider.GetRequiredService<Checkpoints>(), cancellation);
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

    private async Task PutCheckpointAsync(ForceArea forceArea, Checkpoints checkpoints, CancellationToken cancellation) =>
        await folder.PutAsync(
            forceArea.Key, await checkpoints.SignAsync(cancellation), await checkpoints.PublicKeyAsync(cancellation), cancellation);

    private static Task<bool> AnythingWaitsAsync(IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<CoreDbContext>().Set<AuditPending>().AnyAsync(cancellation);
}

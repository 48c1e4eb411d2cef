using System.Data.Common;
using ECins.Host.Data;
using ECins.Host.Tenancy;
using ECins.Host.Workstreams;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Jobs;

/// <summary>Does what waits in one force area's outbox. Any number of hosts may run it at once.</summary>
internal sealed class OutboxWorker(
    UnitOfWork unitOfWork, WorkstreamSwitch workstreams, ForceAreaScope scope, IServiceScopeFactory scopes,
    IEnumerable<IOutboxHandler> handlers, TimeProvider time, ILogger<OutboxWorker> logger) : IScopedService
{
    private const int GiveUpAfter = 12;
    // Short, and renewed while the work goes on: what a killed host had taken is soon anybody's again.
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly List<string> _notReady = [.. handlers.Where(h => !h.IsReady).Select(h => h.Kind)];

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Does all that is due, and returns when nothing is.</summary>
    public async Task DrainAsync(CancellationToken cancellation)
    {
        while (await TakeAsync(cancellation) is { } message)
            await DoAsync(message, cancellation);
    }

    private async Task<OutboxMessage?> TakeAsync(CancellationToken cancellation)
    {
        var states = await workstreams.StatesAsync(cancellation);
        var on = states.ByKey.Where(w => w.Value.IsOn).Select(w => w.Key).ToList();
        try
        {
            return await unitOfWork.KeepBooksAsync(core => TakeAsync(core, on, cancellation), cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await TakeAsync(cancellation);
        }
    }

    private async Task<OutboxMessage?> TakeAsync(CoreDbContext core, List<string> on, CancellationToken cancellation)
    {
        var now = Now;
        var message = await core.Set<OutboxMessage>()
            .Where(m => m.State == OutboxState.Waiting && m.DueAt <= now)
            .Where(m => m.LeasedUntil == null || m.LeasedUntil < now)
            .Where(m => m.Workstream == null || on.Contains(m.Workstream))
            .Where(m => !_notReady.Contains(m.Kind))
            .OrderBy(m => m.DueAt).FirstOrDefaultAsync(cancellation);
        if (message is not null)
        {
            message.LeasedUntil = now + Lease;
            message.Attempts++;
        }

        return message;
    }

    private async Task DoAsync(OutboxMessage message, CancellationToken cancellation)
    {
        Exception? fault = null;
        using var over = new CancellationTokenSource();
        var renewals = RenewAsync(message.Id, over.Token);
        try
        {
            await HandleAsync(message, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            fault = failure;
            logger.LogWarning("Outbox message {Id} ({Kind}) failed: {Fault}", message.Id, message.Kind, failure.GetType().Name);
        }
        finally
        {
            await over.CancelAsync();
            await renewals;
        }

        await unitOfWork.KeepBooksAsync(core => SettleAsync(core, message.Id, fault, cancellation), cancellation);
    }

    // A renewal that fails lets another host do the message too, which its handler bears.
    private async Task RenewAsync(Guid id, CancellationToken over)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Lease / 3, over);
                await unitOfWork.KeepBooksAsync(core => RenewAsync(core, id, over), over);
            }
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException)
        {
            logger.LogWarning("The lease of outbox message {Id} was not renewed: {Fault}", id, failure.GetType().Name);
        }
    }

    private async Task<bool> RenewAsync(CoreDbContext core, Guid id, CancellationToken cancellation)
    {
        var message = await core.Set<OutboxMessage>().SingleAsync(m => m.Id == id, cancellation);
        message.LeasedUntil = Now + Lease;
        return true;
    }

    private async Task HandleAsync(OutboxMessage message, CancellationToken cancellation)
    {
        await using var handling = scopes.CreateAsyncScope();
        handling.ServiceProvider.EnterAsSystem(scope.Current);
        var handler = handling.ServiceProvider.GetServices<IOutboxHandler>().Single(h => h.Kind == message.Kind);
        await handler.HandleAsync(message.Payload, cancellation);
    }

    private async Task<bool> SettleAsync(
        CoreDbContext core, Guid id, Exception? fault, CancellationToken cancellation)
    {
        var message = await core.Set<OutboxMessage>().SingleAsync(m => m.Id == id, cancellation);
        message.LeasedUntil = null;
        message.LastFault = fault?.GetType().Name;
        message.State = fault is null ? OutboxState.Done
            : message.Attempts >= GiveUpAfter ? OutboxState.GivenUp : OutboxState.Waiting;
        message.DueAt = fault is null ? message.DueAt : Now + WaitAfter(message.Attempts);
        return true;
    }

    private static TimeSpan WaitAfter(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(4, attempts), LongestWait.TotalSeconds));
}

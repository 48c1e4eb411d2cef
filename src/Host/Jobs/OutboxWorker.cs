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

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Does all that is due, and returns when nothing is.</summary>
    public async Task DrainAsync(CancellationToken cancellation)
    {
        while (await TakeAsync(cancellation) is { Count: > 0 } messages)
            await DoAsync(messages, cancellation);
    }

    private async Task<IReadOnlyList<OutboxMessage>> TakeAsync(CancellationToken cancellation)
    {
        var states = await workstreams.StatesAsync(cancellation);
        var on = states.ByKey.Where(w => w.Value.IsOn).Select(w => w.Key).ToList();
        var notReady = await NotReadyAsync(cancellation);
        try
        {
            return await unitOfWork.KeepBooksAsync(core => TakeAsync(core, on, notReady, cancellation), cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return await TakeAsync(cancellation);
        }
    }

    private async Task<List<string>> NotReadyAsync(CancellationToken cancellation)
    {
        var notReady = new List<string>();
        foreach (var handler in handlers)
        {
            if (!await handler.IsReadyAsync(cancellation))
                notReady.Add(handler.Kind);
        }

        return notReady;
    }

    // The one that is due first, and as many of its kind as its handler takes at once.
    private async Task<IReadOnlyList<OutboxMessage>> TakeAsync(CoreDbContext core, List<string> on, List<string> notReady, CancellationToken cancellation)
    {
        var now = Now;
        var due = core.Set<OutboxMessage>()
            .Where(m => m.State == OutboxState.Waiting && m.DueAt <= now)
            .Where(m => m.LeasedUntil == null || m.LeasedUntil < now)
            .Where(m => m.Workstream == null || on.Contains(m.Workstream))
            .Where(m => !notReady.Contains(m.Kind))
            .Where(m => m.Lane == null || !core.Set<OutboxMessage>().Any(e =>
                e.Lane == m.Lane && e.State == OutboxState.Waiting && e.Id < m.Id && (e.Workstream == null || on.Contains(e.Workstream))))
            .OrderBy(m => m.DueAt).ThenBy(m => m.Id);
        if (await due.FirstOrDefaultAsync(cancellation) is not { } first)
            return [];

        var atOnce = HandlerOf(handlers, first).AtOnce;
        var taken = atOnce == 1 ? [first] : await due.Where(m => m.Kind == first.Kind).Take(atOnce).ToListAsync(cancellation);
        foreach (var message in taken)
        {
            message.LeasedUntil = now + Lease;
            message.Attempts++;
        }

        return taken;
    }

    private async Task DoAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken cancellation)
    {
        var faults = new Dictionary<Guid, Exception?>();
        using var over = new CancellationTokenSource();
        var renewals = RenewAsync([.. messages.Select(m => m.Id)], over.Token);
        try
        {
            foreach (var message in messages)
                faults[message.Id] = await FaultAsync(message, cancellation);
        }
        finally
        {
            await over.CancelAsync();
            await renewals;
        }

        await unitOfWork.KeepBooksAsync(core => SettleAsync(core, faults, cancellation), cancellation);
    }

    private async Task<Exception?> FaultAsync(OutboxMessage message, CancellationToken cancellation)
    {
        try
        {
            await HandleAsync(message, cancellation);
            return null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            logger.LogWarning("Outbox message {Id} ({Kind}) failed: {Fault}", message.Id, message.Kind, NameOf(failure));
            return failure;
        }
    }

    // A renewal that fails lets another host do the messages too, which their handler bears.
    private async Task RenewAsync(List<Guid> ids, CancellationToken over)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Lease / 3, over);
                await unitOfWork.KeepBooksAsync(core => RenewAsync(core, ids, over), over);
            }
        }
        catch (OperationCanceledException)
        {
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException)
        {
            logger.LogWarning("The lease of {Count} outbox messages was not renewed: {Fault}", ids.Count, failure.GetType().Name);
        }
    }

    private async Task<bool> RenewAsync(CoreDbContext core, List<Guid> ids, CancellationToken cancellation)
    {
        foreach (var message in await core.Set<OutboxMessage>().Where(m => ids.Contains(m.Id)).OrderBy(m => m.Id).ToListAsync(cancellation))
            message.LeasedUntil = Now + Lease;
        return true;
    }

    private async Task HandleAsync(OutboxMessage message, CancellationToken cancellation)
    {
        await using var handling = scopes.CreateAsyncScope();
        handling.ServiceProvider.EnterAsSystem(scope.Current);
        var handler = HandlerOf(handling.ServiceProvider.GetServices<IOutboxHandler>(), message);
        await handler.HandleAsync(message.Payload, message.Attempts, cancellation);
    }

    private async Task<bool> SettleAsync(CoreDbContext core, Dictionary<Guid, Exception?> faults, CancellationToken cancellation)
    {
        foreach (var message in await core.Set<OutboxMessage>().Where(m => faults.Keys.Contains(m.Id)).OrderBy(m => m.Id).ToListAsync(cancellation))
            Settle(message, faults[message.Id]);
        return true;
    }

    private void Settle(OutboxMessage message, Exception? fault)
    {
        message.LeasedUntil = null;
        message.LastFault = fault is null ? null : NameOf(fault);
        if (fault is LaterException { Counts: false })
            message.Attempts--;
        message.State = fault switch
        {
            null => OutboxState.Done,
            not LaterException when message.Attempts >= GiveUpAfter => OutboxState.GivenUp,
            _ => OutboxState.Waiting,
        };
        if (fault is not null)
            message.DueAt = Now + (fault is LaterException later ? later.Wait : WaitAfter(message.Attempts));
    }

    private static string NameOf(Exception fault) => fault is LaterException ? fault.Message : fault.GetType().Name;

    private static IOutboxHandler HandlerOf(IEnumerable<IOutboxHandler> handlers, OutboxMessage message) =>
        handlers.Single(h => h.Kind == message.Kind);

    private static TimeSpan WaitAfter(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(Math.Pow(4, attempts), LongestWait.TotalSeconds));
}

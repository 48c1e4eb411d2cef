using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Jobs;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Workstreams;

/// <summary>Makes or upgrades the workstream's part of the database, fills in its defaults, and opens it.</summary>
internal sealed class PrepareWorkstream(
    SchemaMigrator migrator, IUnitOfWork unitOfWork, CoreDbContext core, ModuleCatalog catalog, ForceAreaScope scope,
    IServiceProvider services, WorkstreamStateCache cache, AfterCommit afterCommit, TimeProvider time) : IOutboxHandler
{
    public const string MessageKind = "prepare-workstream";

    public string Kind => MessageKind;

    /// <param name="payload">The module's key.</param>
    /// <param name="attempt">Each attempt is like the first.</param>
    /// <param name="cancellation">Stops between steps; it can be done again.</param>
    public async Task HandleAsync(string payload, int attempt, CancellationToken cancellation)
    {
        var module = catalog.Find(payload)
            ?? throw new InvalidOperationException("A workstream that is not loaded cannot be prepared.");
        await migrator.MigrateAsync(scope.Current.Key, module.Key, cancellation);
        if (await IsWantedAsync(module.Key, cancellation))
            await OpenAsync(module, cancellation);
    }

    private Task<bool> IsWantedAsync(string key, CancellationToken cancellation) =>
        core.Set<Workstream>().AnyAsync(w => w.Key == key && w.Status == WorkstreamStatus.Preparing, cancellation);

    private Task OpenAsync(WorkstreamModule module, CancellationToken cancellation)
    {
        var deed = new Deed(CoreDeeds.WorkstreamPrepared)
        {
            Workstream = module.Key,
            Subjects = [WorkstreamService.SubjectOf(module.Key)],
        };
        return unitOfWork.WriteAsync(deed, _ => OpenAsync(module.Key, module.Setup, cancellation), cancellation);
    }

    private async Task OpenAsync(string key, Type? setup, CancellationToken cancellation)
    {
        var workstream = await core.Set<Workstream>().SingleAsync(w => w.Key == key, cancellation);
        if (workstream.Status != WorkstreamStatus.Preparing)
            return;

        workstream.Status = WorkstreamStatus.On;
        workstream.Since = time.GetUtcNow().UtcDateTime;
        if (setup is not null)
            await ((IWorkstreamSetup)ActivatorUtilities.CreateInstance(services, setup)).SetUpAsync(cancellation);
        afterCommit.Do(() => cache.Forget(scope.Current.Key));
    }
}

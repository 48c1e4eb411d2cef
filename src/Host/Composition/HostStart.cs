using ECins.Host.Data;
using ECins.Host.Demo;
using ECins.Host.Mail.Secret;
using ECins.Host.Tenancy;
using ECins.Host.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Composition;

/// <summary>What must be true before the first request is answered.</summary>
internal static class HostStart
{
    public static async Task ReadyAsync(this WebApplication app)
    {
        var services = app.Services;
        services.GetRequiredService<MailSignature>().RefuseExpired();
        if (services.GetRequiredService<Databases>().Engine == Engine.Sqlite)
            await services.MigrateAllAsync(CancellationToken.None);
        else
            await services.RefuseOldSchemasAsync(CancellationToken.None);

        if (app.Environment.IsDemo() && app.Configuration.GetValue("Demo:Fill", true))
            await services.GetRequiredService<DemoData>().FillAsync(CancellationToken.None);
    }

    /// <summary>Makes or upgrades the platform's database, and every force area's with its workstreams in use.</summary>
    public static async Task MigrateAllAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        var migrator = services.GetRequiredService<SchemaMigrator>();
        await migrator.MigratePlatformAsync(cancellation);
        foreach (var forceArea in await services.GetRequiredService<ForceAreas>().AllAsync(cancellation))
        {
            await migrator.MigrateAsync(forceArea.Key, CoreDbContext.SchemaName, cancellation);
            foreach (var workstream in await InUseAsync(services, forceArea, s => s != WorkstreamStatus.Off, cancellation))
                await migrator.MigrateAsync(forceArea.Key, workstream, cancellation);
        }
    }

    private static async Task RefuseOldSchemasAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        var migrator = services.GetRequiredService<SchemaMigrator>();
        if (!await migrator.IsPlatformCurrentAsync(cancellation))
            throw new StartupException("The platform's database is not of this version. Run the command 'migrate' first.");

        foreach (var forceArea in await services.GetRequiredService<ForceAreas>().AllAsync(cancellation))
        {
            if (!await migrator.IsCurrentAsync(forceArea.Key, CoreDbContext.SchemaName, cancellation))
                throw new StartupException($"The database of {forceArea.Key} is not of this version. Run 'migrate' first.");

            foreach (var schema in await InUseAsync(services, forceArea, s => s == WorkstreamStatus.On, cancellation))
            {
                if (!await migrator.IsCurrentAsync(forceArea.Key, schema, cancellation))
                    throw new StartupException(
                        $"The workstream '{schema}' of {forceArea.Key} is not of this version. Run 'migrate' first.");
            }
        }
    }

    private static async Task<IReadOnlyList<string>> InUseAsync(
        IServiceProvider services, ForceArea forceArea, Func<WorkstreamStatus, bool> counts, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.EnterAsSystem(forceArea);
        var workstreams = await scope.ServiceProvider.GetRequiredService<CoreDbContext>().Set<Workstream>()
            .Select(w => new { w.Key, w.Status }).ToListAsync(cancellation);
        var inUse = workstreams.Where(w => counts(w.Status)).Select(w => w.Key).ToList();
        var missing = inUse.Except(services.GetRequiredService<ModuleCatalog>().Modules.Select(m => m.Key)).FirstOrDefault();
        return missing is null
            ? inUse
            : throw new StartupException($"{forceArea.Key} uses the workstream '{missing}', and no module brings it.");
    }
}

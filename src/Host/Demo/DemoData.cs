using ECins.Host.Data;
using ECins.Host.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Demo;

/// <summary>Fills the demonstration's force areas once. Started again, the host keeps what was entered.</summary>
internal sealed class DemoData(IServiceScopeFactory scopes, SchemaMigrator migrator, ForceAreas forceAreas)
{
    public async Task FillAsync(CancellationToken cancellation)
    {
        foreach (var demo in DemoForceArea.All())
            await FillAsync(demo, cancellation);
    }

    // Each step is skipped when it was done before, so a fill that was interrupted goes on where it stopped.
    private async Task FillAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        await AddToPlatformAsync(demo, cancellation);
        await migrator.MigrateAsync(demo.Key, CoreDbContext.SchemaName, cancellation);
        await InForceAreaAsync(demo.Key, services => services.GetRequiredService<DemoPartners>().FillAsync(demo, cancellation));
        await InForceAreaAsync(demo.Key, services => services.GetRequiredService<DemoWorkstreams>().FillAsync(demo, cancellation));
        await InForceAreaAsync(demo.Key, services => services.GetRequiredService<DemoTemplates>().FillAsync(demo, cancellation));
        await InForceAreaAsync(demo.Key, services => services.GetRequiredService<DemoOutsiders>().FillAsync(demo, cancellation));
        await InForceAreaAsync(demo.Key, services => services.GetRequiredService<DemoCases>().FillAsync(demo, cancellation));
        await InForceAreaAsync(demo.Key, services => services.GetRequiredService<DemoSharing>().FillAsync(demo, cancellation));
        await InForceAreaAsync(demo.Key, services => services.GetRequiredService<DemoProblems>().FillAsync(demo, cancellation));
        await InForceAreaAsync(demo.Key, services => services.GetRequiredService<DemoFiles>().FillAsync(demo, cancellation));
        await InForceAreaAsync(demo.Key, services => services.GetRequiredService<DemoPeople>().FillAsync(demo, cancellation));
        await InForceAreaAsync(demo.Key, services => services.GetRequiredService<DemoAssessments>().FillAsync(demo, cancellation));
        await InForceAreaAsync(demo.Key, services => services.GetRequiredService<DemoMeetings>().FillAsync(demo, cancellation));
        await InForceAreaAsync(demo.Key, services => services.GetRequiredService<DemoWorkstreams>().FillTheirOwnAsync(demo, cancellation));
    }

    private async Task AddToPlatformAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var platform = scope.ServiceProvider.GetRequiredService<PlatformDbContext>();
        if (await platform.ForceAreas.AnyAsync(a => a.Key == demo.Key, cancellation))
            return;

        platform.Add(new ForceArea { Key = demo.Key, Name = demo.Name, Host = demo.Host });
        await platform.SaveChangesAsync(cancellation);
        forceAreas.Forget();
    }

    private async Task InForceAreaAsync(string key, Func<IServiceProvider, Task> fill)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.EnterAsSystemAsync(key, CancellationToken.None);
        await fill(scope.ServiceProvider);
    }
}

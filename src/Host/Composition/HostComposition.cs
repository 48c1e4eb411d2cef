using ECins.Host.Audit;
using ECins.Host.Cases.Live;
using ECins.Host.Data;
using ECins.Host.Drafts;
using ECins.Host.Finding.Text;
using ECins.Host.Jobs;
using ECins.Host.Tenancy;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;

namespace ECins.Host.Composition;

/// <summary>What the host is made of.</summary>
internal static class HostComposition
{
    public static void AddECins(this WebApplicationBuilder builder)
    {
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        var services = builder.Services;
        var configuration = builder.Configuration;
        services.AddHttpContextAccessor();
        services.AddSingleton(configuration.Read<ProxyOptions>());
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new WorkingDays(configuration.Read<CalendarOptions>().ExtraBankHolidays));
        services.AddModules(configuration);
        services.AddTenancy(configuration, builder.Environment);
        services.AddData(configuration);
        services.AddIdentity(configuration, builder.Environment);
        services.AddAudit(configuration);
        services.AddWorkstreams();
        services.AddJobs(configuration);
        services.AddMail(configuration);
        services.AddFiles(configuration);
        services.AddScreens(builder.Environment);
        services.AddLive();
        services.AddTelemetry(configuration);
        services.AddDemo(builder.Environment);
    }

    private static void AddModules(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = configuration["Modules:Folder"] ?? Path.Combine(AppContext.BaseDirectory, "modules");
        var file = configuration["Modules:File"] ?? Path.Combine(AppContext.BaseDirectory, "modules.json");
        var catalog = new ModuleCatalog(ModuleLoader.Load(ModuleManifest.Read(file), folder));
        services.AddSingleton(catalog);
        services.Scan(scan => scan
            .FromAssemblies([typeof(HostComposition).Assembly, .. catalog.Loaded.Select(m => m.Assembly)])
            .AddClasses(classes => classes.AssignableTo<IScopedService>(), publicOnly: false)
            .AsSelf().WithScopedLifetime()
            .AddClasses(classes => classes.AssignableTo<IOutboxHandler>(), publicOnly: false)
            .AsSelfWithInterfaces().WithScopedLifetime());
        foreach (var module in catalog.Modules)
            services.AddScoped(
                module.Database.Context,
                scope => scope.GetRequiredService<ForceAreaDatabase>().Context(module.Database.Context));
    }

    private static void AddData(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.Read<DatabaseOptions>());
        services.AddSingleton<Databases>();
        services.AddSingleton<ContextTypes>();
        services.AddSingleton<WriteLanes>();
        services.AddSingleton<SchemaMigrator>();
        services.AddSingleton<ITextSearch>(scope => scope.GetRequiredService<Databases>().Engine == Engine.Sqlite
            ? new SqliteTextSearch()
            : new SqlServerTextSearch());
        services.AddScoped<ForceAreaDatabase>();
        services.AddScoped<AfterCommit>();
        services.AddScoped<UnitOfWork>();
        services.AddScoped<IUnitOfWork>(scope => scope.GetRequiredService<UnitOfWork>());
        services.AddScoped<IDrafts, DraftStore>();
        services.AddScoped(scope =>
            (CoreDbContext)scope.GetRequiredService<ForceAreaDatabase>().Context(typeof(CoreDbContext)));
    }

    private static void AddFiles(this IServiceCollection services, IConfiguration configuration) =>
        services.AddSingleton(configuration.Read<Files.FileOptions>().Beside(configuration.Read<DatabaseOptions>()));

    private static void AddAudit(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.Read<CheckpointOptions>());
        services.AddSingleton<AuditWriter>();
        services.AddSingleton<CheckpointFolder>();
        services.AddScoped<AuditTrail>();
        services.AddScoped<AuditSealer>();
        services.AddScoped<ReadLog>();
        services.AddScoped<IReadLog>(scope => scope.GetRequiredService<ReadLog>());
        services.AddHostedService<AuditSealing>();
    }
}

using ECins.Host.Access;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Tenancy;
using ECins.SharedKernel.Access;
using Hangfire;
using Hangfire.InMemory;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace ECins.SqlServer.Queries;

/// <summary>The whole application, composed as it is for SQL Server, over databases that are not there.</summary>
internal sealed class Application : IAsyncDisposable
{
    private readonly WebApplication _host;

    public Application()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Demo",
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Engine"] = nameof(Engine.SqlServer),
            ["Database:Connection"] = "Server=.",
            ["Jobs:Run"] = "false",
        });
        builder.AddECins();
        builder.Logging.ClearProviders();
        builder.Services.Replace(ServiceDescriptor.Singleton<Databases>(services =>
            new SilentDatabases(services.GetRequiredService<DatabaseOptions>(), Capture)));
        builder.Services.Replace(ServiceDescriptor.Singleton<JobStorage>(new InMemoryStorage()));
        builder.Services.Replace(ServiceDescriptor.Singleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider()));
        Services =
        [
            .. builder.Services.Where(s => s.Lifetime == ServiceLifetime.Scoped && !s.IsKeyedService)
                .Select(s => s.ImplementationType).OfType<Type>().Distinct(),
        ];
        _host = builder.Build();
    }

    public Capture Capture { get; } = new();

    /// <summary>The classes of what is made anew for each request.</summary>
    public IReadOnlyList<Type> Services { get; }

    /// <summary>A request of somebody who may do everything.</summary>
    public AsyncServiceScope Enter()
    {
        var scope = _host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ForceAreaScope>()
            .Enter(new ForceArea { Key = MadeUp.Text, Name = MadeUp.Text, Host = MadeUp.Text });
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Value = Caller();
        scope.ServiceProvider.GetRequiredService<CurrentHolding>().Enter(SomeHolding(), Level.Own);
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext =
            new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        return scope;
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private static Holding SomeHolding() => new()
    {
        Id = (Guid)MadeUp.Simple(typeof(Guid))!,
        Workstream = Product.Catalog.Modules.First().Key,
        Kind = Holding.CaseKind,
        OwnerId = (Guid)MadeUp.Simple(typeof(Guid))!,
        LeadOrganisationId = (Guid)MadeUp.Simple(typeof(Guid))!,
        ChangedAt = MadeUp.Time,
    };

    private static Caller Caller() => new()
    {
        UserId = (Guid)MadeUp.Simple(typeof(Guid))!,
        Name = MadeUp.Text,
        OrganisationId = (Guid)MadeUp.Simple(typeof(Guid))!,
        Workstreams = [.. Product.Catalog.Modules.Select(m => m.Key)],
        WorkstreamsOn = [.. Product.Catalog.Modules.Select(m => m.Key)],
        WorkstreamsCovered = [.. Product.Catalog.Modules.Select(m => m.Key)],
        Permissions =
        [
            .. CorePermissions.All.Concat(Product.Catalog.Modules.SelectMany(m => m.Permissions)).Select(p => p.Key),
        ],
    };
}

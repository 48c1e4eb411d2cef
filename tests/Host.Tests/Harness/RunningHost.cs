using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace ECins.Host.Tests.Harness;

/// <summary>One host in this process, with its clock and log, on databases of its own or on those of another.</summary>
internal sealed class RunningHost(
    string environment, Func<IEnumerable<(string Key, string Value)>> settings, Action<IServiceCollection> change, RunningHost? first)
    : WebApplicationFactory<Program>
{
    public TestDatabases Databases { get; } = first?.Databases ?? new TestDatabases();

    public TestClock Clock { get; } = first?.Clock ?? new TestClock();

    public TestLog Log { get; } = new();

    public IEnumerable<(string Key, string Value)> Settings =>
        [.. Databases.Settings, ("Demo:Fill", "false"), ("Jobs:Run", "false"), ("Platform:Host", "localhost"), .. settings()];

    public void Start() => _ = Services;

    public HttpClient Client(string host) => CreateClient(new WebApplicationFactoryClientOptions
    {
        BaseAddress = new Uri($"https://{host}"),
        AllowAutoRedirect = false,
    });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (first is not null)
            return;

        SqliteConnection.ClearAllPools();
        await Databases.DisposeAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            change(services);
        });
    }
}

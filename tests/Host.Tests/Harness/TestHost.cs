using ECins.Host.Tenancy;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Xunit;

namespace ECins.Host.Tests.Harness;

/// <summary>
/// The whole host over real databases, without jobs of its own: a test drains the outbox when it wants. One serves a
/// test class; each test makes its own force area.
/// </summary>
public class TestHost : IAsyncLifetime
{
    private readonly TestDatabases _databases;
    private readonly TestHost? _first;
    private Factory _factory = null!;

    public TestHost() => (_databases, Clock) = (new TestDatabases(), new TestClock());

    private TestHost(TestHost first) => (_first, _databases, Clock) = (first, first._databases, first.Clock);

    internal TestClock Clock { get; }

    /// <summary>What the host logs.</summary>
    internal TestLog Log { get; } = new();

    internal IServiceProvider Services => _factory.Services;

    /// <summary>What a test class sets beside the databases, by configuration key.</summary>
    protected virtual IEnumerable<(string Key, string Value)> Settings => [];

    protected virtual string EnvironmentName => "Demo";

    /// <summary>What a test class puts into the host or in its place.</summary>
    protected virtual void Change(IServiceCollection services)
    {
    }

    public async ValueTask InitializeAsync()
    {
        _factory = new Factory(this);
        if (_databases.AreOnServer && _first is null)
            await RunAsync("migrate");
        _ = _factory.Services;
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _factory.DisposeAsync();
        if (_first is not null)
            return;

        SqliteConnection.ClearAllPools();
        await _databases.DisposeAsync();
    }

    /// <summary>A second host on the same databases, with the same settings and clock, as another process would be.</summary>
    internal async Task<TestHost> SecondAsync()
    {
        var second = new TestHost(this);
        await second.InitializeAsync();
        return second;
    }

    /// <summary>A force area of its own, made as an operator makes one.</summary>
    internal async Task<TestArea> NewAreaAsync()
    {
        var key = "area-" + Guid.NewGuid().ToString("N")[..10];
        var forceArea = new ForceArea { Key = key, Name = "Testshire", Host = key + ".localhost" };
        var secret = await Services.GetRequiredService<NewForceArea>().CreateAsync(
            forceArea, new FirstAdministrator("Testshire Police", "Ada First", $"ada@{key}.example"),
            TestContext.Current.CancellationToken);
        return new TestArea(this, forceArea, secret);
    }

    /// <summary>A command of the host, as from the command line, on the same databases.</summary>
    internal async Task<int> RunAsync(params string[] args)
    {
        string[] all = [.. args, .. AllSettings().Select(s => $"--{s.Key}={s.Value}"), "--environment", EnvironmentName];
        var exit = typeof(Program).Assembly.EntryPoint!.Invoke(null, [all]);
        return exit is Task<int> running ? await running : (int)exit!;
    }

    internal HttpClient Client(string host) => _factory.CreateClient(new WebApplicationFactoryClientOptions
    {
        BaseAddress = new Uri($"https://{host}"),
        AllowAutoRedirect = false,
    });

    private IEnumerable<(string Key, string Value)> AllSettings() =>
        [
        .. _databases.Settings, ("Demo:Fill", "false"), ("Jobs:Run", "false"), ("Platform:Host", "localhost"),
        .. (_first ?? this).Settings,
    ];

    private sealed class Factory(TestHost test) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(test.EnvironmentName);
            foreach (var (key, value) in test.AllSettings())
                builder.UseSetting(key, value);
            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(test.Log));
            builder.ConfigureServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(test.Clock));
                test.Change(services);
            });
        }
    }
}

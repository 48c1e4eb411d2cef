using ECins.Host.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Harness;

/// <summary>
/// The whole host over real databases, without jobs of its own: a test drains the outbox when it wants. One serves a
/// test class, and then the next that wants it as it comes and finds its clock right; each test makes its own force area.
/// </summary>
public class TestHost : IAsyncLifetime
{
    private readonly TestHost? _first;
    private RunningHost _running = null!;

    public TestHost()
    {
    }

    private TestHost(TestHost first) => _first = first;

    internal TestClock Clock => _running.Clock;

    /// <summary>What the host logs.</summary>
    internal TestLog Log => _running.Log;

    internal IServiceProvider Services => _running.Services;

    private bool IsAsItComes => GetType() == typeof(TestHost) && _first is null;

    /// <summary>What a test class sets beside the databases, by configuration key.</summary>
    protected virtual IEnumerable<(string Key, string Value)> Settings => [];

    protected virtual string EnvironmentName => "Demo";

    /// <summary>What a test class puts into the host or in its place.</summary>
    protected virtual void Change(IServiceCollection services)
    {
    }

    public async ValueTask InitializeAsync()
    {
        if (IsAsItComes && IdleHosts.Take() is { } idle)
        {
            _running = idle;
            return;
        }

        _running = new RunningHost(EnvironmentName, () => (_first ?? this).Settings, Change, _first?._running);
        if (_running.Databases.AreOnServer && _first is null)
            await RunAsync("migrate");
        _running.Start();
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (IsAsItComes && !Clock.IsAhead)
            IdleHosts.Keep(_running);
        else
            await _running.DisposeAsync();
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
        string[] all = [.. args, .. _running.Settings.Select(s => $"--{s.Key}={s.Value}"), "--environment", EnvironmentName];
        var exit = typeof(Program).Assembly.EntryPoint!.Invoke(null, [all]);
        return exit is Task<int> running ? await running : (int)exit!;
    }

    internal HttpClient Client(string host) => _running.Client(host);
}

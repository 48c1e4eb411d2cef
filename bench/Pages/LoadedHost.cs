using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ECins.Bench.Pages;

/// <summary>A process under load: the product's host, or the bare one beside it.</summary>
internal sealed class LoadedHost : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Process _process;

    private LoadedHost(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    /// <summary>Processor time used so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The product's host on the databases of a folder.</summary>
    public static Task<LoadedHost> StartAsync(string folder, string keyFolder, params (string Name, string Value)[] settings) => StartAsync(
        Path.Combine(AppContext.BaseDirectory, "ECins.Host.dll"), [],
        [
            ("ASPNETCORE_ENVIRONMENT", "Demo"), ("Demo__Fill", "false"), ("Database__Folder", folder), ("Files__Folder", keyFolder),
            ("Logging__LogLevel__Default", "Warning"), .. settings,
        ]);

    /// <summary>The bare host on the same database.</summary>
    public static Task<LoadedHost> StartBareAsync(string database) => StartAsync(
        Path.Combine(AppContext.BaseDirectory, "ECins.Bench.dll"), ["bare", database], []);

    private static async Task<LoadedHost> StartAsync(string assembly, string[] arguments, (string Name, string Value)[] settings)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments, "--urls", $"http://127.0.0.1:{port}"]) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var host = new LoadedHost(process, port);
        await host.ReadyAsync();
        return host;
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task ReadyAsync()
    {
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(100))
        {
            if (_process.HasExited)
                throw new InvalidOperationException("A host ended while it started.");
            try
            {
                using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{Port}/health"));
                return;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }
        }

        throw new TimeoutException("A host did not become ready.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ECins.Journeys;

/// <summary>A published host as a process of its own, in the demonstration's setting.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly Process _process;

    private HostProcess(Process process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    public static async Task<HostProcess> StartAsync(string data, params (string Name, string Value)[] settings)
    {
        var port = FreePort();
        var start = StartInfo(data, ["--urls", $"http://127.0.0.1:{port}"]);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var host = new HostProcess(process, port);
        await host.ReadyAsync();
        return host;
    }

    /// <summary>Runs a command of the host to its end.</summary>
    /// <returns>What it wrote.</returns>
    public static async Task<string> RunAsync(string data, params string[] command)
    {
        using var process = Process.Start(StartInfo(data, command))!;
        var written = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return written;
    }

    /// <summary>Ends it at once, as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    /// <summary>Lets it end what it is at, as a service manager does.</summary>
    public async Task StopAsync()
    {
        // Built into every shell; a program of that name is not everywhere.
        using var signal = Process.Start("/bin/sh", ["-c", $"kill -TERM {_process.Id}"]);
        await signal.WaitForExitAsync();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static ProcessStartInfo StartInfo(string data, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Published.Folder, "ECins.Host.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = data,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Demo";
        start.Environment["Database__Folder"] = data;
        start.Environment["Audit__Checkpoints"] = Path.Combine(data, "checkpoints");
        return start;
    }

    private async Task ReadyAsync()
    {
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience;)
        {
            if (_process.HasExited)
                throw new InvalidOperationException("The host ended while it started.");
            if (await IsReadyAsync(client))
                return;
            await Task.Delay(100);
        }

        throw new TimeoutException("The host did not become ready.");
    }

    private async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{Port}/health");
            request.Headers.Host = "localhost";
            using var answer = await client.SendAsync(request);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

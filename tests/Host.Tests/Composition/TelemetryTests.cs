using System.Net;
using System.Net.Sockets;
using System.Text;
using ECins.Host.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Trace;
using Xunit;

namespace ECins.Host.Tests.Composition;

public sealed class TelemetryTests(TelemetryTests.ObservedHost host) : IClassFixture<TelemetryTests.ObservedHost>
{
    [Fact]
    public async Task Traces_NamePagesByTheirPattern_AndHoldNothingOfWhatWasAsked()
    {
        var area = await host.NewAreaAsync();
        using var visitor = area.Visitor();
        visitor.Client.DefaultRequestHeaders.UserAgent.ParseAdd("Tellingbrowser/9");
        await visitor.GetAsync($"/join/{area.JoinSecret}?telling=query");
        var sent = await host.SentAsync();
        Assert.Contains("join/{secret}", sent, StringComparison.Ordinal);
        Assert.DoesNotContain(area.JoinSecret, sent, StringComparison.Ordinal);
        Assert.DoesNotContain("telling", sent, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A host that is observed, and whoever observes it.</summary>
    public sealed class ObservedHost : TestHost
    {
        private readonly HttpListener _collector = new();
        private readonly string _address = $"http://127.0.0.1:{FreePort()}/";
        private readonly StringBuilder _sent = new();

        protected override IEnumerable<(string Key, string Value)> Settings
        {
            get
            {
                if (!_collector.IsListening)
                    Listen();
                return [("Telemetry:Endpoint", _address)];
            }
        }

        /// <summary>What was sent, once anything was: a trace ends only after its answer was read.</summary>
        internal async Task<string> SentAsync()
        {
            for (var until = DateTime.UtcNow.AddSeconds(20); DateTime.UtcNow < until; await Task.Delay(100))
            {
                Services.GetRequiredService<TracerProvider>().ForceFlush();
                lock (_sent)
                {
                    if (_sent.Length > 0)
                        return _sent.ToString();
                }
            }

            return "";
        }

        private void Listen()
        {
            _collector.Prefixes.Add(_address);
            _collector.Start();
            _ = Task.Run(CollectAsync);
        }

        private async Task CollectAsync()
        {
            while (_collector.IsListening)
            {
                var context = await _collector.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream, Encoding.Latin1);
                var body = await reader.ReadToEndAsync();
                lock (_sent)
                    _sent.Append(body);
                context.Response.Close();
            }
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}

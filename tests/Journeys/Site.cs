using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace ECins.Journeys;

/// <summary>The demonstration, freshly filled, and a browser to visit it with. One serves a test class.</summary>
public sealed partial class Site : IAsyncLifetime
{
    // Without the windows of a whole browser, whose every tab costs a process more.
    private const string Shell = "/usr/bin/chromium-headless-shell";

    private string _data = "";
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private HostProcess _host = null!;

    /// <summary>The folder of its databases.</summary>
    internal string Data => _data;

    public async ValueTask InitializeAsync()
    {
        _data = await FilledDemo.CopyAsync();
        _host = await HostProcess.StartAsync(_data);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = File.Exists(Shell) ? Shell : "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _host.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    /// <summary>A second process on the same databases, with settings of its own if there are any.</summary>
    internal Task<HostProcess> SecondAsync(params (string Name, string Value)[] settings) => HostProcess.StartAsync(_data, settings);

    /// <summary>Adds a force area of one's own, as an operator does.</summary>
    /// <returns>The first administrator's link: its path.</returns>
    internal async Task<string> AddForceAreaAsync(string key, string administrator, string address)
    {
        var written = await HostProcess.RunAsync(
            _data, "add-force-area", key, "Dunshire", $"{key}.localhost", "Dunshire Police", administrator, address);
        return JoinLink().Match(written).Value;
    }

    /// <summary>Ends the host as a power cut would, and starts another on what it left.</summary>
    internal async Task CutPowerAsync()
    {
        await _host.KillAsync();
        await _host.DisposeAsync();
        _host = await HostProcess.StartAsync(_data);
    }

    /// <summary>Somebody in a browser of their own, who has not signed in.</summary>
    internal async Task<Visitor> VisitAsync(string forceArea, Device device, HostProcess? at = null)
    {
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = $"http://{forceArea}.localhost:{(at ?? _host).Port}",
            JavaScriptEnabled = device.HasScripts,
            ViewportSize = device.IsPhone ? new ViewportSize { Width = 390, Height = 844 } : new ViewportSize { Width = 1280, Height = 800 },
        });
        context.SetDefaultTimeout(30_000);
        return new Visitor(await context.NewPageAsync(), device);
    }

    /// <summary>Somebody who signed in to the demonstration with one click.</summary>
    internal async Task<Visitor> SignInAsync(string forceArea, string name, Device device, HostProcess? at = null)
    {
        var visitor = await VisitAsync(forceArea, device, at);
        await visitor.GoAsync("/demo/sign-in");
        await visitor.ClickAsync("Sign in as " + name);
        return visitor;
    }

    [GeneratedRegex("/join/\\S+")]
    private static partial Regex JoinLink();
}

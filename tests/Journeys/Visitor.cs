using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace ECins.Journeys;

/// <summary>
/// Somebody in a browser. Every page they come to is looked over: by axe, for tags left over, for what does not fit the
/// width, for anything the browser complains of.
/// </summary>
internal sealed partial class Visitor : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // What axe found nothing wrong with, so that it need not read the same page at the same width twice.
    private static readonly ConcurrentDictionary<(Device Device, string Page), bool> Sound = new();

    private static readonly string[] Expected = ["the server responded with a status of", "net::ERR_INTERNET_DISCONNECTED"];

    private static readonly AxeRunOptions OnlyWhatIsWrong = new() { ResultTypes = [ResultType.Violations] };

    private readonly IPage _page;
    private readonly Device _device;
    private readonly List<string> _complaints = [];

    public Visitor(IPage page, Device device)
    {
        (_page, _device) = (page, device);
        page.Console += (_, message) =>
        {
            // A page that is refused is answered with an error status, which the browser notes, as it notes that it is offline;
            // tests ask for both themselves.
            if (message.Type == "error" && !Expected.Any(e => message.Text.Contains(e, StringComparison.Ordinal)))
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
    }

    public IPage Page => _page;

    /// <summary>Where they are: path only.</summary>
    public string Path => new Uri(_page.Url).AbsolutePath;

    public async Task GoAsync(string path)
    {
        await _page.GotoAsync(path);
        await LookOverAsync();
    }

    /// <summary>Presses a button or follows a link that leads to another page.</summary>
    public async Task ClickAsync(string name, bool exact = false)
    {
        await LeaveByAsync(() => Named(name, exact).First.ClickAsync());
        await LookOverAsync();
    }

    /// <summary>The status that a path is answered with.</summary>
    public async Task<int> StatusAsync(string path) => (await _page.GotoAsync(path))!.Status;

    /// <summary>Sends the page's form with its one button.</summary>
    public async Task SubmitAsync()
    {
        await LeaveByAsync(() => _page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button).ClickAsync());
        await LookOverAsync();
    }

    /// <summary>Presses "Search" on the page of that name, not the one at the head of every page.</summary>
    public async Task SearchAsync()
    {
        await LeaveByAsync(() => _page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync());
        await LookOverAsync();
    }

    /// <summary>Presses a button, and waits for nothing but that what it sent was answered.</summary>
    public Task SendAsync(string name) =>
        _page.RunAndWaitForResponseAsync(() => Named(name, exact: true).ClickAsync(), answer => answer.Request.Method == "POST");

    public Task FillAsync(string label, string text) => _page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task UnfoldAsync(string summary) => _page.Locator("summary", new() { HasText = summary }).ClickAsync();

    public Task UncheckAsync(string label) => _page.GetByLabel(label, new() { Exact = true }).UncheckAsync();

    public Task CheckAsync(string label) => _page.GetByLabel(label, new() { Exact = true }).CheckAsync();

    public async Task FillDateAsync(string group, DateOnly date)
    {
        var fields = _page.GetByRole(AriaRole.Group, new() { Name = group });
        await fields.GetByLabel("Day").FillAsync($"{date.Day}");
        await fields.GetByLabel("Month").FillAsync($"{date.Month}");
        await fields.GetByLabel("Year").FillAsync($"{date.Year}");
    }

    /// <summary>What the page says, without its header and footer.</summary>
    public Task<string> SaysAsync() => _page.GetByRole(AriaRole.Main).InnerTextAsync();

    public Task<string> HeadingAsync() => _page.Locator("h1").InnerTextAsync();

    public async Task SeesAsync(string text) =>
        Assert.Contains(text, await TextAsync(), StringComparison.Ordinal);

    public async Task SeesNotAsync(string text) =>
        Assert.DoesNotContain(text, await TextAsync(), StringComparison.Ordinal);

    /// <summary>The page says what is wrong at its head, with a link to the field, and says it again beside the field.</summary>
    public async Task IsToldAsync(string message)
    {
        var link = _page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link, new() { Name = message });
        var control = _page.Locator(await link.GetAttributeAsync("href") ?? "");
        var field = _page.Locator(".govuk-form-group--error", new() { Has = control, HasText = message });
        Assert.True(await field.CountAsync() > 0, $"'{message}' does not stand beside its field.");
        Assert.StartsWith("Error: ", await _page.TitleAsync(), StringComparison.Ordinal);
    }

    /// <summary>What a field holds.</summary>
    public Task<string> EnteredAsync(string label) => _page.GetByLabel(label, new() { Exact = true }).InputValueAsync();

    /// <summary>Waits until the page they are on says something by itself.</summary>
    public async Task HearsAsync(string text)
    {
        await _page.GetByText(text).First.WaitForAsync();
        await LookOverAsync();
    }

    /// <summary>Loads a page until it shows something, for at most so many seconds.</summary>
    public async Task WaitForAsync(string path, string text, int seconds = 15)
    {
        for (var until = DateTime.UtcNow.AddSeconds(seconds); DateTime.UtcNow < until; await Task.Delay(250))
        {
            if (await ShowsAsync(path, text))
                return;
        }

        await SeesAsync(text);
    }

    // A page that follows something may load anew just then, which breaks off what was asked for.
    private async Task<bool> ShowsAsync(string path, string text)
    {
        try
        {
            await _page.GotoAsync(path);
            return (await TextAsync()).Contains(text, StringComparison.Ordinal);
        }
        catch (PlaywrightException brokenOff) when (brokenOff.Message.Contains("ERR_ABORTED", StringComparison.Ordinal))
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync() => await _page.Context.DisposeAsync();

    private ILocator Named(string name, bool exact) =>
        _page.GetByRole(AriaRole.Button, new() { Name = name, Exact = exact })
            .Or(_page.GetByRole(AriaRole.Link, new() { Name = name, Exact = exact }));

    // The browser's own word for it: waiting for the load event misses one that fires too soon.
    private async Task LeaveByAsync(Func<Task> click)
    {
        await _page.EvaluateAsync("window.isLeft = true");
        await click();
        for (var until = DateTime.UtcNow + Patience; DateTime.UtcNow < until; await Task.Delay(20))
        {
            try
            {
                if (await _page.EvaluateAsync<bool>("!window.isLeft && document.readyState === 'complete'"))
                    return;
            }
            catch (PlaywrightException)
            {
                // Between two pages there is none to ask.
            }
        }

        throw new TimeoutException($"Nothing came after {Path}.");
    }

    private Task<string> TextAsync() => _page.Locator("body").InnerTextAsync();

    // A page that follows something may load anew while it is looked over; what comes is looked over instead.
    private async Task LookOverAsync()
    {
        for (var tries = 3; ; tries--)
        {
            try
            {
                await LookOverOnceAsync();
                return;
            }
            catch (PlaywrightException left) when (tries > 0 && left.Message.Contains("Execution context was destroyed", StringComparison.Ordinal))
            {
                await _page.WaitForLoadStateAsync();
            }
        }
    }

    private async Task LookOverOnceAsync()
    {
        var where = $"{Path} ({_device})";
        Assert.DoesNotContain("<ec-", await _page.ContentAsync(), StringComparison.Ordinal);
        if (_device.HasScripts)
            await RunAxeAsync(where);
        var overflow = await _page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{where}: {overflow} pixels too wide");
        Assert.True(_complaints.Count == 0, $"{where}: {string.Join('\n', _complaints)}");
    }

    private async Task RunAxeAsync(string where)
    {
        var page = (_device, FormToken().Replace(await _page.ContentAsync(), ""));
        if (Sound.ContainsKey(page))
            return;

        // The other way opens a second tab for every page, for the sake of frames from elsewhere, of which there are none.
#pragma warning disable CS0618
        var axe = await _page.RunAxeLegacy(null, OnlyWhatIsWrong);
#pragma warning restore CS0618
        Assert.True(axe.Violations.Length == 0, $"{where}: {string.Join('\n', axe.Violations.Select(v => $"{v.Id}: {v.Help} {v.Nodes[0].Html}"))}");
        Sound[page] = true;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*>")]
    private static partial Regex FormToken();
}

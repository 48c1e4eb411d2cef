using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace ECins.Journeys;

/// <summary>
/// Somebody in a browser. Every page they come to is looked over: by axe, for tags left over, for what does not fit the
/// width, for anything the browser complains of.
/// </summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly IPage _page;
    private readonly Device _device;
    private readonly List<string> _complaints = [];

    public Visitor(IPage page, Device device)
    {
        (_page, _device) = (page, device);
        page.Console += (_, message) =>
        {
            // A page that is refused is answered with an error status, which the browser notes; tests ask for it themselves.
            if (message.Type == "error" && !message.Text.Contains("the server responded with a status of", StringComparison.Ordinal))
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
        await _page.EvaluateAsync("window.isLeft = true");
        await Named(name, exact).First.ClickAsync();
        await ArriveAsync();
        await LookOverAsync();
    }

    public Task FillAsync(string label, string text) => _page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task CheckAsync(string label) => _page.GetByLabel(label, new() { Exact = true }).CheckAsync();

    public async Task FillDateAsync(string group, DateOnly date)
    {
        var fields = _page.GetByRole(AriaRole.Group, new() { Name = group });
        await fields.GetByLabel("Day").FillAsync($"{date.Day}");
        await fields.GetByLabel("Month").FillAsync($"{date.Month}");
        await fields.GetByLabel("Year").FillAsync($"{date.Year}");
    }

    public Task<string> HeadingAsync() => _page.Locator("h1").InnerTextAsync();

    public async Task SeesAsync(string text) =>
        Assert.Contains(text, await TextAsync(), StringComparison.Ordinal);

    public async Task SeesNotAsync(string text) =>
        Assert.DoesNotContain(text, await TextAsync(), StringComparison.Ordinal);

    /// <summary>Loads a page until it shows something, for at most so many seconds.</summary>
    public async Task WaitForAsync(string path, string text, int seconds = 15)
    {
        for (var until = DateTime.UtcNow.AddSeconds(seconds); DateTime.UtcNow < until; await Task.Delay(250))
        {
            await _page.GotoAsync(path);
            if ((await TextAsync()).Contains(text, StringComparison.Ordinal))
                return;
        }

        await SeesAsync(text);
    }

    public async ValueTask DisposeAsync() => await _page.Context.DisposeAsync();

    // The browser's own word for it: waiting for the load event misses one that fires too soon.
    private async Task ArriveAsync()
    {
        for (var until = DateTime.UtcNow.AddSeconds(20); DateTime.UtcNow < until; await Task.Delay(20))
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

    private ILocator Named(string name, bool exact) =>
        _page.GetByRole(AriaRole.Button, new() { Name = name, Exact = exact })
            .Or(_page.GetByRole(AriaRole.Link, new() { Name = name, Exact = exact }));

    private Task<string> TextAsync() => _page.Locator("body").InnerTextAsync();

    private async Task LookOverAsync()
    {
        var where = $"{Path} ({_device})";
        Assert.DoesNotContain("<ec-", await _page.ContentAsync(), StringComparison.Ordinal);
        if (_device.HasScripts)
            await LookOverWithScriptsAsync(where);
        Assert.True(_complaints.Count == 0, $"{where}: {string.Join('\n', _complaints)}");
    }

    private async Task LookOverWithScriptsAsync(string where)
    {
        var axe = await _page.RunAxe();
        Assert.True(axe.Violations.Length == 0, $"{where}: {string.Join('\n', axe.Violations.Select(v => $"{v.Id}: {v.Help} {v.Nodes[0].Html}"))}");
        var overflow = await _page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{where}: {overflow} pixels too wide");
    }
}

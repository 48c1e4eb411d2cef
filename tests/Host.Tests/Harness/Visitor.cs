using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace ECins.Host.Tests.Harness;

/// <summary>A browser without scripts: keeps its cookies and the page it is on.</summary>
internal sealed class Visitor(HttpClient client) : IDisposable
{
    private const string FormToken = "__RequestVerificationToken";

    public HttpClient Client => client;

    /// <summary>The page it is on.</summary>
    public Screen Page { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async Task<Screen> GetAsync(string path)
    {
        var screen = await Screen.OfAsync(await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation));
        return Page = screen;
    }

    /// <summary>Goes where the last answer led.</summary>
    public Task<Screen> FollowAsync() => GetAsync(Page.Location ?? throw new InvalidOperationException("It led nowhere."));

    /// <summary>Posts to a path, with the form token of the page it is on.</summary>
    public Task<Screen> PostAsync(string path, params (string Name, string Value)[] fields) => PostAsync(Page.Document, path, fields);

    private async Task<Screen> PostAsync(IParentNode withToken, string path, (string Name, string Value)[] fields)
    {
        var token = (withToken.QuerySelector($"input[name={FormToken}]") as IHtmlInputElement)?.Value;
        var all = fields.Select(f => KeyValuePair.Create(f.Name, f.Value));
        if (token is not null)
            all = all.Append(KeyValuePair.Create(FormToken, token));
        using var content = new FormUrlEncodedContent(all);
        return await SendAsync(path, content);
    }

    /// <summary>
    /// Fills in and sends a form of the page it is on: the one that has these fields, or whose button says this.
    /// Fields not named are sent as the page filled them, with that form's own token.
    /// </summary>
    public Task<Screen> SubmitAsync(string button, params (string Name, string Value)[] fields)
    {
        var (form, path, pressed) = FormOf(button);
        return PostAsync(form, path, [.. Filled(form, [.. pressed.Where(p => fields.All(f => f.Name != p.Name)), .. fields])]);
    }

    /// <summary>As <see cref="SubmitAsync"/>, with files in one of its fields.</summary>
    public async Task<Screen> UploadAsync(
        string button, string field, IReadOnlyList<(string Name, byte[] Content)> files, params (string Name, string Value)[] fields)
    {
        var (form, path, _) = FormOf(button);
        using var content = new MultipartFormDataContent();
        content.Add(new StringContent(((IHtmlInputElement)form.QuerySelector($"input[name={FormToken}]")!).Value), FormToken);
        foreach (var (name, value) in Filled(form, fields))
            content.Add(new StringContent(value), name);
        foreach (var (name, bytes) in files)
            content.Add(new ByteArrayContent(bytes), field, name);
        return await SendAsync(path, content);
    }

    public void Dispose() => client.Dispose();

    private async Task<Screen> SendAsync(string path, HttpContent content) =>
        Page = await Screen.OfAsync(await client.PostAsync(new Uri(path, UriKind.Relative), content, Cancellation));

    // What a button itself says is sent with the form that it is pressed in.
    private (IHtmlFormElement Form, string Path, (string Name, string Value)[] Pressed) FormOf(string button)
    {
        foreach (var form in Page.Document.Forms)
        {
            if (form.QuerySelectorAll("button").FirstOrDefault(b => b.TextContent.Trim().StartsWith(button, StringComparison.Ordinal)) is { } found)
                return (form, PathOf(found.GetAttribute("formaction"), form.GetAttribute("action")), found.GetAttribute("name") is { } name ? [(name, found.GetAttribute("value") ?? "")] : []);
        }

        throw new InvalidOperationException($"No form here has a button '{button}':\n{Page.Document.Body?.TextContent}");
    }

    private string PathOf(string? ofButton, string? ofForm)
    {
        var here = Page.Response.RequestMessage!.RequestUri!;
        return (ofButton ?? ofForm) is not { Length: > 0 } action ? here.PathAndQuery
            : action.StartsWith('?') ? here.AbsolutePath + action : action;
    }

    private static IEnumerable<(string Name, string Value)> Filled(IHtmlFormElement form, (string Name, string Value)[] fields)
    {
        var named = fields.Select(f => f.Name).ToHashSet();
        return [.. Filled(form).Where(f => !named.Contains(f.Name)), .. fields];
    }

    private static IEnumerable<(string Name, string Value)> Filled(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            var filled = element switch
            {
                IHtmlInputElement { Name: FormToken } or IHtmlInputElement { Type: "file" } => (null, ""),
                IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => (null, ""),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                IHtmlSelectElement select => (select.Name, select.Value ?? ""),
                _ => ((string?)null, ""),
            };
            if (filled.Item1 is { Length: > 0 } name)
                yield return (name, filled.Item2);
        }
    }
}

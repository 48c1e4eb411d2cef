using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ECins.Host.Tests.Harness;

/// <summary>An answer as a person meets it.</summary>
internal sealed record Screen(HttpResponseMessage Response, string Text, IDocument Document)
{
    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Where a redirect leads, path and query.</summary>
    public string? Location => Response.Headers.Location is { } location
        ? location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString
        : null;

    public string Heading => Document.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>What the menu offers.</summary>
    public IReadOnlyList<string> Menu =>
        [.. Document.QuerySelectorAll(".govuk-service-navigation__link").Select(a => a.TextContent.Trim())];

    /// <summary>What is said beside the field.</summary>
    public string? Error(string field) =>
        Document.GetElementById(field + "-error")?.TextContent.Replace("Error:", "", StringComparison.Ordinal).Trim();

    public string? Value(string field) => Document.GetElementById(field) switch
    {
        AngleSharp.Html.Dom.IHtmlInputElement input => input.Value,
        AngleSharp.Html.Dom.IHtmlTextAreaElement area => area.Value,
        AngleSharp.Html.Dom.IHtmlSelectElement select => select.Value,
        _ => null,
    };

    public bool Says(string text) =>
        (Document.Body?.TextContent ?? Text).Contains(text, StringComparison.Ordinal);

    public static async Task<Screen> OfAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return new Screen(response, text, await new HtmlParser().ParseDocumentAsync(text));
    }
}

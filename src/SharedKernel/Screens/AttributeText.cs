using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

internal static class AttributeText
{
    /// <summary>The attribute's value as text: a literal in a page arrives encoded already.</summary>
    public static string Text(this TagHelperAttribute attribute) => attribute.Value switch
    {
        IHtmlContent html => WebUtility.HtmlDecode(Written(html)),
        var value => value?.ToString() ?? "",
    };

    private static string Written(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}

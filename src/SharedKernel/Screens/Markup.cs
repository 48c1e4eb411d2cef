using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ECins.SharedKernel.Screens;

/// <summary>Elements built in code, their text and attributes encoded when written.</summary>
internal static class Markup
{
    public static TagBuilder Element(string name, string cssClass, params IHtmlContent?[] content)
    {
        var element = new TagBuilder(name);
        element.AddCssClass(cssClass);
        return element.Containing(content);
    }

    public static TagBuilder Element(string name, string cssClass, string text)
    {
        var element = Element(name, cssClass);
        element.InnerHtml.Append(text);
        return element;
    }

    public static TagBuilder Containing(this TagBuilder element, params IHtmlContent?[] content)
    {
        foreach (var part in content)
        {
            element.InnerHtml.AppendHtml(part!);
        }

        return element;
    }

    /// <summary>Leaves the attribute out when there is nothing to say.</summary>
    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
        {
            element.Attributes[attribute] = value;
        }

        return element;
    }

    public static TagBuilder With(this TagBuilder element, IReadOnlyDictionary<string, string> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            element.With(name, value);
        }

        return element;
    }

    public static TagBuilder WithFlag(this TagBuilder element, string attribute, bool on) =>
        element.With(attribute, on ? "" : null);

    /// <summary>An element without content, such as input.</summary>
    public static TagBuilder AsVoid(this TagBuilder element)
    {
        element.TagRenderMode = TagRenderMode.StartTag;
        return element;
    }

    public static TagBuilder Hidden(string text) => Element("span", "govuk-visually-hidden", text);
}

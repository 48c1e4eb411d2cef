using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>Text of several lines.</summary>
[HtmlTargetElement("ec-textarea", Attributes = Bound)]
public sealed class TextareaTagHelper : LabelledTagHelper
{
    /// <summary>How many lines show at once.</summary>
    public int Rows { get; set; } = 5;

    private protected override TagBuilder Control(Field field)
    {
        var textarea = Markup.Element("textarea", Classes("govuk-textarea", field)).With("rows", $"{Rows}");

        // Browsers swallow a line break right after the start tag; this one keeps the person's own.
        textarea.InnerHtml.AppendHtml("\n").Append(field.Value!);
        return textarea;
    }
}

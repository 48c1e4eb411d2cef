using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>Text of several lines. Its form is kept until it is saved: see <see cref="FormPlace"/>.</summary>
[HtmlTargetElement("ec-textarea", Attributes = Bound)]
public sealed class TextareaTagHelper : LabelledTagHelper
{
    /// <summary>How many lines show at once.</summary>
    public int Rows { get; set; } = 5;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        base.Process(context, output);
        if (FormPlace.Of(ViewContext.HttpContext) is { } place)
        {
            output.PostContent.AppendHtml(new TagBuilder("input").With("type", "hidden").With("name", FormPlace.Field).With("value", place).AsVoid());
        }
    }

    private protected override TagBuilder Control(Field field)
    {
        var textarea = Markup.Element("textarea", Classes("govuk-textarea", field)).With("rows", $"{Rows}");

        // Browsers swallow a line break right after the start tag; this one keeps the person's own.
        textarea.InnerHtml.AppendHtml("\n").Append(field.Value!);
        return textarea;
    }
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>What is wrong with a list of ticks that a page writes itself; nothing while all is well. Stands above the list.</summary>
[HtmlTargetElement("ec-ticks-error", Attributes = Bound)]
public sealed class TicksErrorTagHelper : FieldTagHelper
{
    /// <summary>The id of the first of them: the error summary leads there.</summary>
    public string First { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        base.Process(context, output);
        if (new Field(For, ViewContext).Error is null)
        {
            output.SuppressOutput();
        }
    }

    private protected override string ControlId(Field field) => First;

    private protected override IHtmlContent Content(Field field, IReadOnlyDictionary<string, string> attributes) =>
        new HtmlContentBuilder().AppendHtml(ErrorOf(field)!);
}

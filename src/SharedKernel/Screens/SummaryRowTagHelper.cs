using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>One fact of a summary list, with a link that changes it where there is one.</summary>
[HtmlTargetElement("ec-row", ParentTag = "ec-summary-list")]
public sealed class SummaryRowTagHelper : TagHelper
{
    /// <summary>The fact's name.</summary>
    public string Key { get; set; } = "";

    /// <summary>Where the link leads; empty for none.</summary>
    public string? Href { get; set; }

    /// <summary>What the link says; the name follows for those who do not see it.</summary>
    public string Action { get; set; } = "Change";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        ((List<SummaryRow>)context.Items[typeof(SummaryRow)]).Add(new SummaryRow(Key, value, Link()));
        output.SuppressOutput();
    }

    // A page that passes null reaches this as an empty text.
    private TagBuilder? Link() =>
        string.IsNullOrEmpty(Href)
            ? null
            : Markup.Element("a", "govuk-link", Action).With("href", Href).Containing(Markup.Hidden($" {Key}"));
}

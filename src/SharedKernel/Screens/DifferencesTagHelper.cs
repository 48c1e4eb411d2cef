using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>What somebody else saved beside what this user entered; nothing when there is no difference.</summary>
[HtmlTargetElement("ec-differences", Attributes = "items")]
public sealed class DifferencesTagHelper : TagHelper
{
    /// <summary>The fields that differ.</summary>
    public IReadOnlyList<Difference> Items { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Items.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "table";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-table");
        output.Content
            .AppendHtml(Markup.Element("caption", "govuk-table__caption govuk-table__caption--m", "What was saved, and what you entered"))
            .AppendHtml(Markup.Element("thead", "govuk-table__head", Row(Heading("Field"), Heading("Saved now"), Heading("Yours"))))
            .AppendHtml(Markup.Element("tbody", "govuk-table__body", [.. Items.Select(Row)]));
    }

    private static TagBuilder Row(Difference difference) => Row(
        Markup.Element("th", "govuk-table__header", difference.Field).With("scope", "row"),
        Markup.Element("td", "govuk-table__cell", difference.Theirs ?? ""),
        Markup.Element("td", "govuk-table__cell", difference.Yours ?? ""));

    private static TagBuilder Row(params TagBuilder[] cells) => Markup.Element("tr", "govuk-table__row", cells);

    private static TagBuilder Heading(string text) =>
        Markup.Element("th", "govuk-table__header", text).With("scope", "col");
}

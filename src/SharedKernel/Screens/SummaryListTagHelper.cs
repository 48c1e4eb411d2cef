using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>Facts by name; its rows are <see cref="SummaryRowTagHelper"/>.</summary>
[HtmlTargetElement("ec-summary-list")]
public sealed class SummaryListTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = new List<SummaryRow>();
        context.Items[typeof(SummaryRow)] = rows;
        await output.GetChildContentAsync();

        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "govuk-summary-list");
        var anyHasAction = rows.Exists(row => row.Action is not null);
        foreach (var row in rows)
        {
            output.Content.AppendHtml(row.Render(anyHasAction));
        }
    }
}

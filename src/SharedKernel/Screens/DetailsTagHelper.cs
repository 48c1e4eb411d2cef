using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>Help that unfolds. An open attribute shows it from the start.</summary>
[HtmlTargetElement("ec-details")]
public sealed class DetailsTagHelper : TagHelper
{
    /// <summary>What unfolds it.</summary>
    public string Summary { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        var summary = Markup.Element("span", "govuk-details__summary-text", Summary);

        output.TagName = "details";
        output.Attributes.SetAttribute("class", "govuk-details");
        output.Content
            .AppendHtml(Markup.Element("summary", "govuk-details__summary", summary))
            .AppendHtml(Markup.Element("div", "govuk-details__text", content));
    }
}

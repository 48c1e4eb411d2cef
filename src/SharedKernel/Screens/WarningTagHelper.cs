using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>What could have serious consequences.</summary>
[HtmlTargetElement("ec-warning")]
public sealed class WarningTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();

        output.TagName = "div";
        output.Attributes.SetAttribute("class", "govuk-warning-text");
        output.Content
            .AppendHtml(Markup.Element("span", "govuk-warning-text__icon", "!").With("aria-hidden", "true"))
            .AppendHtml(Markup.Element("strong", "govuk-warning-text__text", Markup.Hidden("Warning "), content));
    }
}

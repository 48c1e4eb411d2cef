using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>The way back to where the reader came from. Says Back unless it has words of its own.</summary>
[HtmlTargetElement("ec-back-link")]
public sealed class BackLinkTagHelper : TagHelper
{
    /// <summary>Where it leads.</summary>
    public string Href { get; set; } = "/";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();

        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-back-link");
        output.Attributes.SetAttribute("href", Href);
        if (words.IsEmptyOrWhiteSpace)
        {
            output.Content.SetContent("Back");
        }
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>A button that submits its form once, however often it is pressed; with an address, a link that looks like one.</summary>
[HtmlTargetElement("ec-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>secondary, warning or, for the page's one main action, nothing.</summary>
    public string? Variant { get; set; }

    /// <summary>Where the link leads.</summary>
    public string? Href { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = string.IsNullOrEmpty(Href) ? "button" : "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(Variant) ? "govuk-button" : $"govuk-button govuk-button--{Variant}");
        output.Attributes.SetAttribute("data-module", "govuk-button");
        if (Href is null)
        {
            output.Attributes.SetAttribute("type", "submit");
            output.Attributes.SetAttribute("data-prevent-double-click", "true");
        }
        else
        {
            output.Attributes.SetAttribute("href", Href);
            output.Attributes.SetAttribute("role", "button");
            output.Attributes.SetAttribute("draggable", "false");
        }
    }
}

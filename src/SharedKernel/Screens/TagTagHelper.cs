using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>A word that says how a thing stands.</summary>
[HtmlTargetElement("ec-tag")]
public sealed class TagTagHelper : TagHelper
{
    /// <summary>green, purple, red, orange, teal, magenta, yellow or grey; blue if left out.</summary>
    public string? Colour { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(Colour) ? "govuk-tag" : $"govuk-tag govuk-tag--{Colour}");
    }
}

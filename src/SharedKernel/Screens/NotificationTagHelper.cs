using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>News at the top of a page; as a success, what the last page did.</summary>
[HtmlTargetElement("ec-notification")]
public sealed class NotificationTagHelper : TagHelper
{
    /// <summary>Whether something was done as asked.</summary>
    public bool Success { get; set; }

    /// <summary>Important, or for a success Success, unless told.</summary>
    public string? Title { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var title = Title ?? (Success ? "Success" : "Important");
        var heading = Markup.Element("h2", "govuk-notification-banner__title", title);
        var content = await output.GetChildContentAsync();

        output.TagName = "div";
        output.Attributes.SetAttribute("class", Success ? "govuk-notification-banner govuk-notification-banner--success" : "govuk-notification-banner");
        output.Attributes.SetAttribute("role", Success ? "alert" : "region");
        output.Attributes.SetAttribute("aria-label", title);
        output.Attributes.SetAttribute("data-module", "govuk-notification-banner");
        output.Content
            .AppendHtml(Markup.Element("div", "govuk-notification-banner__header", heading))
            .AppendHtml(Markup.Element("div", "govuk-notification-banner__content", content));
    }
}

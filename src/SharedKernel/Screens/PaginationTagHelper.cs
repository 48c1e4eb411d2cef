using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>The pages before and after this one; nothing when there is neither.</summary>
[HtmlTargetElement("ec-pagination")]
public sealed class PaginationTagHelper : TagHelper
{
    private static readonly HtmlString Back = Arrow("prev", "M7 0 0 6.5 7 13l1.4-1.4-4.1-4.1H15v-2H4.3l4.1-4.1z");
    private static readonly HtmlString Forth = Arrow("next", "m8 0 7 6.5L8 13l-1.4-1.4 4.1-4.1H0v-2h10.7L6.6 1.4z");

    /// <summary>Where the page before is.</summary>
    public string? Previous { get; set; }

    /// <summary>Where the page after is.</summary>
    public string? Next { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrEmpty(Previous) && string.IsNullOrEmpty(Next))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "govuk-pagination");
        output.Attributes.SetAttribute("aria-label", "Pages");
        output.Content.AppendHtml(Link(Previous, "prev", Back, Title("Previous"))!).AppendHtml(Link(Next, "next", Title("Next"), Forth)!);
    }

    private static TagBuilder? Link(string? href, string rel, params IHtmlContent[] content) =>
        string.IsNullOrEmpty(href)
            ? null
            : Markup.Element(
                "div",
                $"govuk-pagination__{rel}",
                Markup.Element("a", "govuk-link govuk-pagination__link", content).With("href", href).With("rel", rel));

    private static TagBuilder Title(string text) =>
        Markup.Element("span", "govuk-pagination__link-title", text).Containing(Markup.Hidden(" page"));

    private static HtmlString Arrow(string direction, string path) => new(
        $"""<svg class="govuk-pagination__icon govuk-pagination__icon--{direction}" height="13" width="15" viewBox="0 0 15 13" aria-hidden="true" focusable="false"><path d="{path}"/></svg>""");
}

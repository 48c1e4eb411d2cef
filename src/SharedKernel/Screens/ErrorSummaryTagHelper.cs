using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>What is wrong with the answers, in the order of the fields; nothing while all is well. Stands first in main.</summary>
[HtmlTargetElement("ec-error-summary")]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>Its heading, where the page is not in English.</summary>
    public string Title { get; set; } = "There is a problem";

    /// <summary>Set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ViewData.ModelState.IsValid)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = null;
        output.Content.SetHtmlContent(new Summary(ViewContext, Title));
    }

    /// <summary>Written when the whole page is known: the fields below say in which order they stand.</summary>
    private sealed class Summary(ViewContext view, string title) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var list = Markup.Element("ul", "govuk-list govuk-error-summary__list", [.. Errors().Select(Item)]);
            var alert = new TagBuilder("div").With("role", "alert").Containing(
                Markup.Element("h2", "govuk-error-summary__title", title),
                Markup.Element("div", "govuk-error-summary__body", list));
            Markup.Element("div", "govuk-error-summary", alert)
                .With("data-module", "govuk-error-summary")
                .WriteTo(writer, encoder);
        }

        private IEnumerable<(string? ControlId, string Message)> Errors()
        {
            var shown = ShownFields.Of(view.HttpContext).InOrder.DistinctBy(f => f.Name, StringComparer.OrdinalIgnoreCase).ToList();
            var names = shown.Select(f => f.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var ofThePage = view.ViewData.ModelState
                .Where(state => !names.Contains(state.Key))
                .SelectMany(state => Messages(state.Value).Select(message => ((string?)null, message)));
            var ofFields = shown.SelectMany(f => Messages(view.ViewData.ModelState[f.Name]).Take(1).Select(m => ((string?)f.ControlId, m)));
            return ofThePage.Concat(ofFields);
        }

        private static IEnumerable<string> Messages(ModelStateEntry? state) => state?.Errors.Select(e => e.Shown()) ?? [];

        private static TagBuilder Item((string? ControlId, string Message) error)
        {
            var text = new TagBuilder(error.ControlId is null ? "span" : "a")
                .With("href", error.ControlId is null ? null : $"#{error.ControlId}");
            text.InnerHtml.Append(error.Message);
            return new TagBuilder("li").Containing(text);
        }
    }
}

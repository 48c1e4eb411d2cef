using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>One statement to tick, bound to a bool.</summary>
[HtmlTargetElement("ec-checkbox", Attributes = Bound)]
public sealed class CheckboxTagHelper : FieldTagHelper
{
    private static readonly Choice Ticked = new("true", "");

    private protected override IHtmlContent Content(Field field, IReadOnlyDictionary<string, string> attributes)
    {
        var item = Markup.Element("div", "govuk-checkboxes__item", Box(field, attributes), LabelOf(field), HintBeside(field));
        return new HtmlContentBuilder()
            .AppendHtml(ErrorOf(field)!)
            .AppendHtml(Markup.Element("div", "govuk-checkboxes", item).With("data-module", "govuk-checkboxes"));
    }

    private TagBuilder Box(Field field, IReadOnlyDictionary<string, string> attributes) =>
        Markup.Element("input", "govuk-checkboxes__input")
            .With(attributes)
            .With("id", field.Id)
            .With("name", field.Name)
            .With("type", "checkbox")
            .With("value", Ticked.Value)
            .WithFlag("checked", field.Holds(Ticked))
            .With("aria-describedby", DescribedBy(field))
            .AsVoid();

    private TagBuilder LabelOf(Field field) =>
        Markup.Element("label", "govuk-label govuk-checkboxes__label", Question(field)).With("for", field.Id);

    private TagBuilder? HintBeside(Field field)
    {
        var hint = HintOf(field);
        hint?.AddCssClass("govuk-checkboxes__hint");
        return hint;
    }
}

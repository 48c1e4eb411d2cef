using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ECins.SharedKernel.Screens;

/// <summary>A field of one control, named by a label.</summary>
public abstract class LabelledTagHelper : FieldTagHelper
{
    private protected sealed override IHtmlContent Content(Field field, IReadOnlyDictionary<string, string> attributes) =>
        new HtmlContentBuilder()
            .AppendHtml(LabelOf(field))
            .AppendHtml(HintOf(field)!)
            .AppendHtml(ErrorOf(field)!)
            .AppendHtml(Described(field, attributes));

    private protected abstract TagBuilder Control(Field field);

    private TagBuilder LabelOf(Field field)
    {
        var label = Markup.Element("label", SizeClass("govuk-label"), Question(field)).With("for", field.Id);
        return Heading ? Markup.Element("h1", "govuk-label-wrapper", label) : label;
    }

    private TagBuilder Described(Field field, IReadOnlyDictionary<string, string> attributes) =>
        Control(field)
            .With(attributes)
            .With("id", field.Id)
            .With("name", field.Name)
            .With("aria-describedby", DescribedBy(field));

    private protected static string Classes(string control, Field field) =>
        field.Error is null ? control : $"{control} {control}--error";
}

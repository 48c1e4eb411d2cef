using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ECins.SharedKernel.Screens;

/// <summary>A field of several controls, named by a legend.</summary>
public abstract class FieldsetTagHelper : FieldTagHelper
{
    private protected sealed override IHtmlContent Content(Field field, IReadOnlyDictionary<string, string> attributes) =>
        Markup.Element("fieldset", "govuk-fieldset", LegendOf(field), HintOf(field), ErrorOf(field), Controls(field, attributes))
            .With("role", Role)
            .With("aria-describedby", DescribedBy(field));

    /// <summary>A role where the element's own is not enough.</summary>
    private protected virtual string? Role => null;

    private protected abstract TagBuilder Controls(Field field, IReadOnlyDictionary<string, string> attributes);

    private TagBuilder LegendOf(Field field)
    {
        var classes = SizeClass("govuk-fieldset__legend");
        return Heading
            ? Markup.Element("legend", classes, Markup.Element("h1", "govuk-fieldset__heading", Question(field)))
            : Markup.Element("legend", classes, Question(field));
    }
}

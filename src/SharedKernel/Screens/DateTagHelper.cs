using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>A date that people know, typed as day, month and year and bound to a <see cref="DateOnly"/>.</summary>
[HtmlTargetElement("ec-date", Attributes = Bound)]
public sealed class DateTagHelper : FieldsetTagHelper
{
    // Without it, screen readers do not speak the description of a fieldset of text fields.
    private protected override string Role => "group";

    private protected override string ControlId(Field field) => PartId(field, Faulty(field) is [var first, ..] ? first : DateParts.DayName);

    private protected override TagBuilder Controls(Field field, IReadOnlyDictionary<string, string> attributes)
    {
        var (day, month, year) = DateParts.Of(field.Values);
        return Markup.Element(
            "div",
            "govuk-date-input",
            Part(field, DateParts.DayName, day, 2),
            Part(field, DateParts.MonthName, month, 2),
            Part(field, DateParts.YearName, year, 4)).With("id", field.Id);
    }

    private static TagBuilder Part(Field field, string part, string value, int width)
    {
        var error = Faulty(field).Contains(part) ? " govuk-input--error" : "";
        var id = PartId(field, part);
        var input = Markup.Element("input", $"govuk-input govuk-date-input__input govuk-input--width-{width}{error}")
            .With("type", "text")
            .With("inputmode", "numeric")
            .With("id", id)
            .With("name", $"{field.Name}.{part}")
            .With("value", value)
            .AsVoid();
        var label = Markup.Element("label", "govuk-label govuk-date-input__label", part).With("for", id);
        return Markup.Element("div", "govuk-date-input__item", Markup.Element("div", "govuk-form-group", label, input));
    }

    private static string PartId(Field field, string part) => $"{field.Id}_{part}";

    private static IReadOnlyList<string> Faulty(Field field)
    {
        if (field.Error is null)
        {
            return [];
        }

        var (_, complaint, faulty) = DateParts.Of(field.Values).Read();
        return complaint is null ? [DateParts.DayName, DateParts.MonthName, DateParts.YearName] : faulty;
    }
}

using Microsoft.AspNetCore.Mvc.Rendering;

namespace ECins.SharedKernel.Screens;

/// <summary>Choices that all show at once.</summary>
public abstract class ChoicesTagHelper : FieldsetTagHelper
{
    private readonly string _block;
    private readonly string _type;

    private protected ChoicesTagHelper(string block, string type)
    {
        _block = block;
        _type = type;
    }

    /// <summary>What is offered; for an enum its values and for a bool Yes and No unless told.</summary>
    public IEnumerable<Choice>? Items { get; set; }

    /// <summary>Smaller marks, for filters and lists.</summary>
    public bool Small { get; set; }

    private protected virtual string BlockClasses => Small ? $"{_block} {_block}--small" : _block;

    private protected sealed override TagBuilder Controls(Field field, IReadOnlyDictionary<string, string> attributes)
    {
        var items = (Items ?? Choices.For(field.Type)).Select((choice, index) => Item(field, choice, index, attributes));
        return Markup.Element("div", BlockClasses, [.. items]).With("data-module", _block);
    }

    private TagBuilder Item(Field field, Choice choice, int index, IReadOnlyDictionary<string, string> attributes)
    {
        // The first goes without a number, so that the error summary can lead to it.
        var id = index == 0 ? field.Id : $"{field.Id}-{index + 1}";
        var hintId = choice.Hint is null ? null : $"{id}-item-hint";
        return Markup.Element(
            "div",
            $"{_block}__item",
            Mark(field, choice, id, attributes).With("aria-describedby", hintId),
            Markup.Element("label", $"govuk-label {_block}__label", choice.Text).With("for", id),
            hintId is null ? null : Markup.Element("div", $"govuk-hint {_block}__hint", choice.Hint!).With("id", hintId));
    }

    private TagBuilder Mark(Field field, Choice choice, string id, IReadOnlyDictionary<string, string> attributes) =>
        Markup.Element("input", $"{_block}__input")
            .With(attributes)
            .With("id", id)
            .With("name", field.Name)
            .With("type", _type)
            .With("value", choice.Value)
            .WithFlag("checked", field.Holds(choice))
            .AsVoid();
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>One choice of a long list.</summary>
[HtmlTargetElement("ec-select", Attributes = Bound)]
public sealed class SelectTagHelper : LabelledTagHelper
{
    /// <summary>What is offered; for an enum its values unless told.</summary>
    public IEnumerable<Choice>? Items { get; set; }

    /// <summary>What stands for no choice. It is there anyway, empty, while nothing is chosen: a browser would choose the first.</summary>
    public string? Blank { get; set; }

    private protected override TagBuilder Control(Field field)
    {
        var choices = (Items ?? Choices.For(field.Type)).ToList();
        var select = Markup.Element("select", Classes("govuk-select", field));
        if (Blank is not null || !choices.Exists(field.Holds))
        {
            select.Containing(Option(new Choice("", Blank ?? ""), chosen: false));
        }

        foreach (var group in choices.GroupBy(c => c.Group))
        {
            select.Containing(Options(group, field));
        }

        return select;
    }

    private static TagBuilder[] Options(IGrouping<string?, Choice> group, Field field)
    {
        TagBuilder[] options = [.. group.Select(choice => Option(choice, field.Holds(choice)))];
        return group.Key is null ? options : [new TagBuilder("optgroup").With("label", group.Key).Containing(options)];
    }

    private static TagBuilder Option(Choice choice, bool chosen)
    {
        var option = new TagBuilder("option").With("value", choice.Value).WithFlag("selected", chosen);
        option.InnerHtml.Append(choice.Text);
        return option;
    }
}

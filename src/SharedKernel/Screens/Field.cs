using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ECins.SharedKernel.Screens;

/// <summary>A field of the page's form as it stands: its names, what was typed and what is wrong with it.</summary>
internal sealed class Field
{
    public Field(ModelExpression expression, ViewContext view)
    {
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        Id = TagBuilder.CreateSanitizedId(Name, "_");
        Type = expression.Metadata.ElementType ?? expression.Metadata.UnderlyingOrModelType;
        DisplayName = expression.Metadata.GetDisplayName();

        var state = view.ViewData.ModelState[Name];
        Error = state?.Errors.Select(e => e.Shown()).FirstOrDefault();
        Values = Attempted(state) ?? [.. Written(expression.Model)];
    }

    public string Name { get; }

    public string Id { get; }

    /// <summary>The type of one answer: of an item where several can be given.</summary>
    public Type Type { get; }

    public string DisplayName { get; }

    public string? Error { get; }

    /// <summary>What the person typed or chose, else what the model holds.</summary>
    public IReadOnlyList<string> Values { get; }

    public string? Value => Values.Count > 0 ? Values[0] : null;

    public bool Holds(Choice choice) => Values.Contains(choice.Value, StringComparer.OrdinalIgnoreCase);

    private static List<string>? Attempted(ModelStateEntry? state) => state?.RawValue switch
    {
        string text => [text],
        string?[] texts => [.. texts.Select(text => text ?? "")],
        _ => null,
    };

    private static IEnumerable<string> Written(object? value) => value switch
    {
        null => [],
        string text => [text],
        IEnumerable many => many.Cast<object?>().SelectMany(Written),
        DateOnly date => [$"{date.Day}", $"{date.Month}", $"{date.Year}"],
        _ => [Convert.ToString(value, CultureInfo.CurrentCulture) ?? ""],
    };
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>One line of text. A password is never written back.</summary>
[HtmlTargetElement("ec-input", Attributes = Bound)]
public sealed class InputTagHelper : LabelledTagHelper
{
    /// <summary>text unless told.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Room for so many characters: 2, 3, 4, 5, 10, 20 or 30.</summary>
    public int? Width { get; set; }

    private protected override TagBuilder Control(Field field)
    {
        var classes = Classes("govuk-input", field);
        return Markup.Element("input", Width is null ? classes : $"{classes} govuk-input--width-{Width}")
            .With("type", Type)
            .With("value", Type == "password" ? null : field.Value)
            .AsVoid();
    }
}

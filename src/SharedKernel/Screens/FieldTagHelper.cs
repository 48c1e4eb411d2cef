using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>
/// A question with its hint, its error and its control. Attributes not named here go to the control.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    private protected const string Bound = "for";

    /// <summary>The property that the answer is bound to.</summary>
    [HtmlAttributeName(Bound)]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The question; the property's display name if left out.</summary>
    public string? Label { get; set; }

    /// <summary>Help below the question.</summary>
    public string? Hint { get; set; }

    /// <summary>Whether the question is the page's heading.</summary>
    public bool Heading { get; set; }

    /// <summary>s, m, l or xl; a heading is l unless told.</summary>
    public string? LabelSize { get; set; }

    /// <summary>Set by the framework.</summary>
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var field = new Field(For, ViewContext);
        ShownFields.Of(ViewContext.HttpContext).Add(field.Name, ControlId(field));
        var content = Content(field, TakeAttributes(output));

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", field.Error is null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error");
        output.Content.SetHtmlContent(content);
    }

    /// <summary>The id that a link from the error summary leads to.</summary>
    private protected virtual string ControlId(Field field) => field.Id;

    private protected abstract IHtmlContent Content(Field field, IReadOnlyDictionary<string, string> attributes);

    private protected string Question(Field field) => Label ?? field.DisplayName;

    private protected string SizeClass(string prefix) =>
        (LabelSize ?? (Heading ? "l" : null)) is { } size ? $"{prefix} {prefix}--{size}" : prefix;

    private protected TagBuilder? HintOf(Field field) =>
        string.IsNullOrEmpty(Hint) ? null : Markup.Element("div", "govuk-hint", Hint).With("id", $"{field.Id}-hint");

    private protected static TagBuilder? ErrorOf(Field field)
    {
        if (field.Error is null)
        {
            return null;
        }

        var message = Markup.Element("p", "govuk-error-message", Markup.Hidden("Error:")).With("id", $"{field.Id}-error");
        message.InnerHtml.Append(" " + field.Error);
        return message;
    }

    private protected string? DescribedBy(Field field)
    {
        var ids = new[] { string.IsNullOrEmpty(Hint) ? null : $"{field.Id}-hint", field.Error is null ? null : $"{field.Id}-error" };
        return ids is [null, null] ? null : string.Join(' ', ids.OfType<string>());
    }

    private static Dictionary<string, string> TakeAttributes(TagHelperOutput output)
    {
        var attributes = output.Attributes.ToDictionary(a => a.Name, a => a.Text(), StringComparer.OrdinalIgnoreCase);
        output.Attributes.Clear();
        return attributes;
    }
}

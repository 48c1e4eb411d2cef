using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>Where a script puts what a device answered; people see it only when that fails.</summary>
[HtmlTargetElement("ec-credential", Attributes = Bound)]
public sealed class CredentialTagHelper : FieldTagHelper
{
    private protected override string ControlId(Field field) => $"{field.Id}-error";

    private protected override IHtmlContent Content(Field field, IReadOnlyDictionary<string, string> attributes) =>
        new HtmlContentBuilder()
            .AppendHtml(ErrorOf(field)!)
            .AppendHtml(Markup.Element("input", "").With("type", "hidden").With("name", field.Name).AsVoid());
}

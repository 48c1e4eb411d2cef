using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>A file to send, in a form of <c>enctype="multipart/form-data"</c>. Browsers never write one back.</summary>
[HtmlTargetElement("ec-file", Attributes = Bound)]
public sealed class FileTagHelper : LabelledTagHelper
{
    private protected override TagBuilder Control(Field field) =>
        Markup.Element("input", Classes("govuk-file-upload", field)).With("type", "file").AsVoid();
}

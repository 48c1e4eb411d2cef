using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>
/// A form that says nothing else is sent to its page. Without this a browser would send it to what another button of the page
/// last asked for: that is still in the address.
/// </summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class FormTagHelper : TagHelper
{
    /// <summary>Where the form is written.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        if (request.Query.ContainsKey("handler") && !output.Attributes.ContainsName("action"))
        {
            output.Attributes.SetAttribute("action", FormPlace.Asked(request));
        }
    }
}

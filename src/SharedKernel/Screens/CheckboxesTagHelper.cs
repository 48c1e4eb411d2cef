using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>Any of a few choices, bound to a list.</summary>
[HtmlTargetElement("ec-checkboxes", Attributes = Bound)]
public sealed class CheckboxesTagHelper() : ChoicesTagHelper("govuk-checkboxes", "checkbox");

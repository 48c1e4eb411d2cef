using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ECins.SharedKernel.Screens;

/// <summary>One of a few choices.</summary>
[HtmlTargetElement("ec-radios", Attributes = Bound)]
public sealed class RadiosTagHelper() : ChoicesTagHelper("govuk-radios", "radio")
{
    /// <summary>Side by side; for two short choices.</summary>
    public bool Inline { get; set; }

    private protected override string BlockClasses =>
        Inline ? $"{base.BlockClasses} govuk-radios--inline" : base.BlockClasses;
}

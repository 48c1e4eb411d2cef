namespace ECins.Host.Layout;

/// <summary>A link of the navigation or the footer.</summary>
/// <param name="Text">What the link says.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="IsCurrent">Whether the page shown belongs to it.</param>
public sealed record LayoutLink(string Text, string Href, bool IsCurrent = false);

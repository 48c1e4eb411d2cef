namespace ECins.SharedKernel.Screens;

/// <summary>One answer that a select, radios or checkboxes offer.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What people read.</param>
/// <param name="Hint">Help below the text; a select has no place for it.</param>
/// <param name="Group">The heading it stands under in a select; choices of one group stand together.</param>
public sealed record Choice(string Value, string Text, string? Hint = null, string? Group = null);

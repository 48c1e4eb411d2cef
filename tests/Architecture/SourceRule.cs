using System.Text.RegularExpressions;

namespace ECins.Architecture;

/// <summary>Text that stands nowhere in the product's code, or in a few places for a reason.</summary>
/// <param name="Pattern">What must not be written.</param>
/// <param name="Why">Why not.</param>
/// <param name="Offenders">Text that breaks the rule: it shows that the rule can fail.</param>
internal sealed record SourceRule(string Pattern, string Why, params string[] Offenders)
{
    /// <summary>The files, or folders ending in a slash, that may.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    public IEnumerable<string> Faults(SourceFile file) =>
        Except.Any(place => file.Path == place || (place.EndsWith('/') && file.Path.StartsWith(place, StringComparison.Ordinal)))
            ? []
            : from hit in Regex.Matches(file.Text, Pattern, RegexOptions.Multiline)
              select $"{file.Path}({file.LineOf(hit.Index)}): '{hit.Value.Trim()}'. {Why}";

    /// <summary>The offenders that slip through, and the exceptions that except nothing.</summary>
    public IEnumerable<string> OwnFaults(IEnumerable<SourceFile> files) =>
        Offenders.Where(text => !Faults(new SourceFile("Bad", text)).Any())
            .Concat(Except.Where(place => !files.Any(file =>
                file.Path.StartsWith(place, StringComparison.Ordinal) && (this with { Except = [] }).Faults(file).Any())));
}

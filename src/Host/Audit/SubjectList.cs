using ECins.SharedKernel.Audit;

namespace ECins.Host.Audit;

/// <summary>The one way an event writes its subjects: sorted, unique lines of <c>kind:id</c>.</summary>
internal static class SubjectList
{
    /// <exception cref="ArgumentException">A kind or an id is empty or holds a separator.</exception>
    public static string Join(IEnumerable<Subject> subjects) =>
        string.Join('\n', subjects.Select(Line).Distinct().Order(StringComparer.Ordinal));

    /// <exception cref="FormatException">The text is not what <see cref="Join"/> writes.</exception>
    public static IReadOnlyList<Subject> Parse(string text) =>
        text.Length == 0 ? [] : [.. text.Split('\n').Select(Subject)];

    private static string Line(Subject subject)
    {
        if (string.IsNullOrEmpty(subject.Kind) || subject.Kind.AsSpan().ContainsAny(':', '\n'))
            throw new ArgumentException($"'{subject.Kind}' cannot be the kind of a subject.");
        if (string.IsNullOrEmpty(subject.Id) || subject.Id.Contains('\n', StringComparison.Ordinal))
            throw new ArgumentException($"'{subject.Id}' cannot be the id of a subject.");

        return $"{subject.Kind}:{subject.Id}";
    }

    private static Subject Subject(string line) => line.Split(':', 2) switch
    {
        [{ Length: > 0 } kind, { Length: > 0 } id] => new Subject(kind, id),
        _ => throw new FormatException($"'{line}' is no subject."),
    };
}

namespace ECins.Host.People.Picture;

internal enum TimelineKind
{
    Case,
    Chronology,
    Warning,
    Address,
    Task,
}

/// <summary>Something that happened with a person, on one line.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Kind">What it is of.</param>
/// <param name="When">The day or month, in words.</param>
/// <param name="What">What happened.</param>
/// <param name="In">The case or report that says so.</param>
internal sealed record TimelineItem(DateTime At, TimelineKind Kind, string When, string What, PictureRecord In)
{
    /// <summary>How old the person was then; <c>null</c> when that cannot be told.</summary>
    public int? Age { get; init; }
}

internal static class TimelineWords
{
    public static string Show(this TimelineKind kind) => kind switch
    {
        TimelineKind.Case => "Cases and reports",
        TimelineKind.Chronology => "Chronologies",
        TimelineKind.Warning => "Warnings",
        TimelineKind.Address => "Addresses",
        _ => "Tasks",
    };
}

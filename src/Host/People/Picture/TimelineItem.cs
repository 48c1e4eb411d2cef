using ECins.Host.Cases;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;

namespace ECins.Host.People.Picture;

/// <summary>What an item of the timeline is; what stands in a chronology is told by the kind of its entry.</summary>
internal enum TimelineKind
{
    Report,
    Visit,
    Call,
    Contact,
    Meeting,
    Decision,
    Note,
    Answer,
    Case,
    Risk,
    Plan,
    Task,
    Referral,
    Warning,
    Address,
    Relationship,
}

/// <summary>Something that happened with a person.</summary>
/// <param name="Id">The record that says so.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Kind">What it is.</param>
/// <param name="What">What it is, in words.</param>
/// <param name="Text">The beginning of what is written.</param>
/// <param name="Agency">Whose word it is.</param>
/// <param name="In">The case or report that it is of.</param>
/// <param name="Href">Where all of it stands.</param>
internal sealed record TimelineItem(
    Guid Id, DateTime At, TimelineKind Kind, string What, string Text, string Agency, PictureRecord In, string Href)
{
    /// <summary>So much of a text is read for the timeline: one more than is shown.</summary>
    public const int Read = 281;

    /// <summary>How old the person was then; <c>null</c> when that cannot be told.</summary>
    public int? Age { get; init; }

    /// <summary>Only the day is known.</summary>
    public bool IsOfDay { get; init; }

    public bool IsOpinion { get; init; }

    /// <summary>What goes on record as shown, beside the case and the person.</summary>
    public Subject? Shown { get; init; }

    public string When => IsOfDay ? UkTime.DayOf(At).Show() : At.Show();

    /// <summary>The text, cut off between words.</summary>
    public string Beginning
    {
        get
        {
            if (Text.Length < Read)
                return Text;

            var space = Text.LastIndexOf(' ', Read - 2);
            return $"{Text[..(space > Read / 2 ? space : Read - 2)]} …";
        }
    }
}

internal static class TimelineWords
{
    public static string Show(this TimelineKind kind) => kind switch
    {
        TimelineKind.Case => "Case opened",
        TimelineKind.Risk => "Risk judged",
        TimelineKind.Plan => "Planned",
        TimelineKind.Task => "Asked of somebody outside",
        _ => kind.Entry() is { } entry ? entry.Show() : kind.ToString(),
    };

    /// <summary>The kind of entry that it is; <c>null</c> for what stands in no chronology.</summary>
    public static EntryKind? Entry(this TimelineKind kind) => Enum.TryParse<EntryKind>(kind.ToString(), out var entry) ? entry : null;

    public static TimelineKind Kind(this EntryKind kind) => Enum.Parse<TimelineKind>(kind.ToString());
}

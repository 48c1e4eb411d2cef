using ECins.SharedKernel;
using ECins.SharedKernel.Cases;

namespace ECins.Asb.Powers;

/// <summary>How powers are shown.</summary>
internal static class PowerWords
{
    public const string MustNot = "What they must not do";
    public const string Must = "What they must do";

    public static string Show(this PowerKind kind) => kind switch
    {
        PowerKind.Informal => "Informal",
        PowerKind.Warning => "Warning",
        PowerKind.Agreement => "Agreement",
        PowerKind.Notice => "Notice",
        PowerKind.Order => "Order",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Show(this PowerSubject subject) => subject switch
    {
        PowerSubject.Person => "a person",
        PowerSubject.Body => "a business, group or household",
        PowerSubject.Place => "premises or an area",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    /// <summary>As it is chosen.</summary>
    public static string Choice(this PowerSubject subject)
    {
        var words = subject.Show();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static string Show(this IEnumerable<PowerSubject> subjects) => string.Join(", ", subjects.Select(s => s.Show()));

    public static PowerSubject SubjectOf(this PartKind kind) => kind switch
    {
        PartKind.Person => PowerSubject.Person,
        PartKind.Body => PowerSubject.Body,
        PartKind.Place => PowerSubject.Place,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>How it stands.</summary>
    public static string Stand(this UsedPower power, DateTime now) => power switch
    {
        { State: PowerState.Draft } => "Draft",
        { State: PowerState.Issued } => "Not served yet",
        { State: PowerState.Discharged } => "Discharged",
        { State: PowerState.Withdrawn } => "Withdrawn",
        _ when !power.StandsAt(now) => "Run out",
        { Terms.Kind: PowerKind.Informal } => "Done",
        { State: PowerState.Varied } => "In force, varied",
        _ => "In force",
    };

    public static string Colour(this UsedPower power, DateTime now) =>
        power.State is PowerState.Draft or PowerState.Issued ? "yellow"
        : power.StandsAt(now) && power.Terms.Kind != PowerKind.Informal ? "red" : "grey";

    public static string Show(this PowerEventKind kind) => kind.ToString();

    /// <summary>What is asked about one.</summary>
    public static string Asks(this PowerEventKind kind) => kind switch
    {
        PowerEventKind.Breach => "What happened, and how it is known",
        PowerEventKind.Appeal => "On what grounds",
        PowerEventKind.Hearing => "What the hearing is for",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string AsksWhen(this PowerEventKind kind) => kind switch
    {
        PowerEventKind.Breach => "When it happened",
        PowerEventKind.Appeal => "When it was lodged",
        PowerEventKind.Hearing => "When the court sits",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string AsksOutcome(this PowerEventKind kind) => kind switch
    {
        PowerEventKind.Breach => "What was done about it",
        PowerEventKind.Appeal => "What was decided",
        PowerEventKind.Hearing => "What the court ordered",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>When it is over; a life of hours to the minute.</summary>
    public static string ShowExpiry(this UsedPower power) => power.ExpiresAt is not { } at ? "No end date"
        : power.Terms.Longest?.Unit == LifeUnit.Hours ? at.Show() : UkTime.DayOf(at).Show();

    public static string ShowServed(this UsedPower power) => power.ServedAt is not { } at ? "Not yet"
        : power.Terms.Longest?.Unit == LifeUnit.Hours ? at.Show() : UkTime.DayOf(at).Show();

    /// <summary>What was typed, line by line.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

using System.Globalization;
using ECins.Asb.Settings;
using ECins.SharedKernel;

namespace ECins.Asb.Triaging;

/// <summary>How what becomes of reports is shown.</summary>
internal static class TriageWords
{
    public static string Show(this TriageState state) => state switch
    {
        TriageState.New => "Not triaged yet",
        TriageState.Triaged => "Triaged",
        TriageState.InCase => "In a case",
        TriageState.Closed => "Answered and closed",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>The colour of its tag.</summary>
    public static string Colour(this TriageState state) => state switch
    {
        TriageState.New => "yellow",
        TriageState.Triaged => "blue",
        TriageState.InCase => "green",
        TriageState.Closed => "grey",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Show(this ContactWay way) => way switch
    {
        ContactWay.Phone => "By telephone",
        ContactWay.InPerson => "In person",
        ContactWay.Written => "By e-mail, letter or message",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    /// <summary>How the clock to first contact stands, in a sentence without its full stop.</summary>
    /// <param name="clock">Counts.</param>
    /// <param name="contact">What is known.</param>
    /// <param name="today">UK date.</param>
    public static string Show(this ContactClock clock, ContactFacts contact, DateOnly today) => contact switch
    {
        { HasClock: false, NoContactWhy.Length: > 0 } => "No first contact is owed",
        { HasClock: false } => "Nobody to contact: the reporter is anonymous",
        { NoContactWhy.Length: > 0 } => "No contact was possible",
        { ContactedAt: { } at } => clock.ShowMade(contact.DueOn, UkTime.DayOf(at), at),
        _ => clock.ShowOwed(contact.DueOn, today),
    };

    private static string ShowMade(this ContactClock clock, DateOnly dueOn, DateOnly on, DateTime at) =>
        $"First contact on {at.Show()}, " + (on <= dueOn ? "in time" : clock.ShowLate(dueOn, on));

    private static string ShowOwed(this ContactClock clock, DateOnly dueOn, DateOnly today) =>
        today > dueOn ? $"First contact was due {dueOn.ShowDay()}, {clock.ShowLate(dueOn, today)}"
        : today == dueOn ? "First contact due today"
        : $"First contact due {dueOn.ShowDay()}, {clock.Between(today, dueOn).WorkingDays()} left";

    // On the weekend after, no working day has gone by.
    private static string ShowLate(this ContactClock clock, DateOnly dueOn, DateOnly on) =>
        clock.Between(dueOn, on) is var days && days == 0 ? "late" : $"late by {days.WorkingDays()}";

    private static string ShowDay(this DateOnly day) => day.ToString("ddd d MMM", CultureInfo.InvariantCulture);
}

/// <param name="HasClock">First contact has to be made.</param>
/// <param name="DueOn">The last day for first contact (UK date).</param>
/// <param name="ContactedAt">When it was made (UTC).</param>
/// <param name="NoContactWhy">Why none was possible, or without a clock why none is owed; empty otherwise.</param>
internal sealed record ContactFacts(bool HasClock, DateOnly DueOn, DateTime? ContactedAt, string NoContactWhy)
{
    public static ContactFacts Of(Triage triage) => new(triage.HasClock, triage.DueOn, triage.ContactedAt, triage.NoContactWhy);

    /// <summary>First contact is owed, and its day has gone by.</summary>
    public bool IsLateOn(DateOnly today) => HasClock && ContactedAt is null && NoContactWhy.Length == 0 && DueOn < today;
}

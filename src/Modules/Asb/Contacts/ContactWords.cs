using ECins.Asb.Settings;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;

namespace ECins.Asb.Contacts;

/// <summary>How contacts and their plans are shown.</summary>
internal static class ContactWords
{
    public static IReadOnlyList<Choice> Counts { get; } = [.. Enum.GetValues<DayCount>().Select(c => new Choice(c.ToString(), c.Show()))];

    public static IReadOnlyList<Choice> Ways { get; } = [.. Enum.GetValues<ContactMeans>().Select(w => new Choice(w.ToString(), w.Show()))];

    public static IReadOnlyList<Choice> Reached { get; } = [new("true", "Yes"), new("false", "No, it was tried in vain")];

    /// <summary>How many people the reader is to reach now.</summary>
    public static string Due(int number) => number switch
    {
        0 => "Nobody waits to hear from you",
        > ContactQueries.MostCounted => $"More than {ContactQueries.MostCounted} to be reached by you now",
        _ => $"{number} to be reached by you now",
    };

    public static string Show(this ContactMeans way) => way switch
    {
        ContactMeans.Telephone => "By telephone",
        ContactMeans.Message => "By text or voice message",
        ContactMeans.Email => "By e-mail",
        ContactMeans.Letter => "By letter",
        ContactMeans.Visit => "By a visit at home",
        ContactMeans.Meeting => "By a meeting somewhere else",
        _ => throw new ArgumentOutOfRangeException(nameof(way)),
    };

    /// <summary>The ways that may be used.</summary>
    public static IReadOnlyList<Choice> SafeWays(this CasePerson person) =>
        [.. Enum.GetValues<ContactMeans>().Where(w => !person.Unsafe.Contains(w)).Select(w => new Choice(w.ToString(), w.Show()))];

    /// <summary>The ways that must not be used, in a sentence; <c>null</c> when there are none.</summary>
    public static string? NotLikeThis(this CasePerson person) => person.Unsafe.Count == 0
        ? null
        : $"Never {string.Join(", never ", person.Unsafe.Order().Select(w => w.Show().ToLowerInvariant()))}.";

    public static string Show(this DayCount count) => count switch
    {
        DayCount.Working => "Working days",
        DayCount.Calendar => "All days",
        _ => throw new ArgumentOutOfRangeException(nameof(count)),
    };

    /// <summary>Every so many days, in words.</summary>
    public static string HowOften(this ContactPlan plan) => (plan.Count, plan.Every) switch
    {
        (_, 1) => plan.Count == DayCount.Working ? "Every working day" : "Every day",
        (DayCount.Working, var days) => $"Every {days.WorkingDays()}",
        (_, var days) => $"Every {days} days",
    };

    /// <summary>How the plan stands, in a sentence without its full stop.</summary>
    public static string Next(DateOnly dueOn, DateOnly today) =>
        dueOn < today ? $"Was due on {dueOn.Show()}" : dueOn == today ? "Due today" : $"Due on {dueOn.Show()}";

    public static string Tried(int tries) => tries switch
    {
        0 => "",
        1 => "Tried once in vain since",
        _ => $"Tried {tries} times in vain since",
    };

    /// <summary>What a contact says in the chronology.</summary>
    public static string Entry(this ContactForm form, string name) =>
        $"{name} {(form.IsReached == true ? "was reached" : "was not reached")} {form.Way!.Value.Show().ToLowerInvariant()}.\n{form.Said!.Trim()}";

    public static EntryKind Kind(this ContactMeans way) => way switch
    {
        ContactMeans.Telephone or ContactMeans.Message => EntryKind.Call,
        ContactMeans.Visit => EntryKind.Visit,
        _ => EntryKind.Contact,
    };
}

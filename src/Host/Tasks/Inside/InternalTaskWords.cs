using ECins.Host.Access;
using ECins.Host.Meetings.Groups;

namespace ECins.Host.Tasks.Inside;

/// <summary>How tasks of those who have accounts are shown, and when one comes again.</summary>
internal static class InternalTaskWords
{
    public static string Show(this InternalTask task, DateOnly today) => task.IsOverdue(today) ? "Overdue" : task.State.Show();

    public static string Show(this InternalTaskState state) => state switch
    {
        InternalTaskState.Held => "Not let in yet",
        InternalTaskState.Asked => "To do",
        InternalTaskState.MoreAsked => "More is asked for",
        InternalTaskState.Accepted => "In hand",
        InternalTaskState.ToVerify => "To be looked at",
        InternalTaskState.Declined => "Declined",
        InternalTaskState.Done => "Done",
        InternalTaskState.NotNeeded => "Not needed",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Colour(this InternalTask task, DateOnly today) => task.State switch
    {
        _ when task.IsOverdue(today) => "red",
        InternalTaskState.Done => "green",
        InternalTaskState.NotNeeded => "grey",
        InternalTaskState.Declined => "red",
        InternalTaskState.Accepted => "blue",
        _ => "yellow",
    };

    /// <summary>Who reads what is written in a task.</summary>
    /// <param name="heldAs">As <see cref="InternalTask.HeldAs"/>.</param>
    public static string WhoReads(string heldAs) => heldAs switch
    {
        InternalTask.AloneKind => "Those asked read it",
        MeetingGroup.HoldingKind => "Whoever is in the group reads it",
        _ => $"Whoever reads the {HeldPlace.Of(heldAs, Guid.Empty).Noun} reads it",
    };

    /// <summary>What somebody did with it, to follow their name.</summary>
    public static string Tell(this InternalTaskStep step) =>
        step.HandedTo.Length > 0 ? $"handed it on to {step.HandedTo}" : TaskMove.All[step.Move].Told;

    public static string Show(this Repeat repeat) => repeat switch
    {
        Repeat.Never => "No",
        Repeat.EveryWeek => "Every week",
        Repeat.EveryTwoWeeks => "Every two weeks",
        Repeat.EveryMonth => "Every month",
        Repeat.EveryThreeMonths => "Every three months",
        _ => throw new ArgumentOutOfRangeException(nameof(repeat)),
    };

    /// <summary>When the next is due: after the last, and not in the past; <c>null</c> when it does not come again.</summary>
    public static DateOnly? After(this Repeat repeat, DateOnly due, DateOnly today)
    {
        if (repeat == Repeat.Never)
            return null;

        var next = due;
        for (var times = 1; next <= due || next < today; times++)
            next = repeat.Later(due, times);
        return next;
    }

    private static DateOnly Later(this Repeat repeat, DateOnly due, int times) => repeat switch
    {
        Repeat.EveryWeek => due.AddDays(7 * times),
        Repeat.EveryTwoWeeks => due.AddDays(14 * times),
        Repeat.EveryMonth => due.AddMonths(times),
        Repeat.EveryThreeMonths => due.AddMonths(3 * times),
        _ => throw new ArgumentOutOfRangeException(nameof(repeat)),
    };
}

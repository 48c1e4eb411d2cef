using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks.Rounds;

/// <summary>Everything done with rounds that goes on record, beside the tasks of each.</summary>
internal static class RoundDeeds
{
    public const string PeopleListed = "task-round.people-listed";
    public const string Shown = "task-round.shown";

    public static readonly DeedType Asked = new("task-round.asked", DeedKind.Disclosure, "had several people without an account asked the same");
    public static readonly DeedType LeftOut = new("task-round.left-out", DeedKind.Administration, "left somebody out of those asked the same");
    public static readonly DeedType Stopped = new("task-round.stopped", DeedKind.Alteration, "stopped asking several people the same");
    public static readonly DeedType Halted = new("task-round.halted", DeedKind.Administration, "asked no more people, because whoever asked cannot any more");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Asked, LeftOut, Stopped, Halted,
        new(PeopleListed, DeedKind.Consultation, "looked at whom to ask without an account"),
        new(Shown, DeedKind.Consultation, "looked at what several people were asked"),
    ];
}

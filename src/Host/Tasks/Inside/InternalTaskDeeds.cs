using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks.Inside;

/// <summary>What is done with tasks of those who have accounts, as it goes on record.</summary>
internal static class InternalTaskDeeds
{
    public const string Shown = "internal-task.shown";
    public const string Listed = "internal-task.listed";

    public static readonly DeedType Asked = new("internal-task.asked", DeedKind.Collection, "asked somebody to do something");
    public static readonly DeedType Changed = new("internal-task.changed", DeedKind.Alteration, "changed a task");
    public static readonly DeedType HandedOn = new("internal-task.handed-on", DeedKind.Alteration, "handed a task on");
    public static readonly DeedType LetIn = new("internal-task.let-in", DeedKind.Disclosure, "let somebody into the case for a task");
    public static readonly DeedType KeptOut = new("internal-task.kept-out", DeedKind.Alteration, "did not let somebody into the case for a task");
    public static readonly DeedType Accepted = new("internal-task.accepted", DeedKind.Alteration, "took on a task");
    public static readonly DeedType Declined = new("internal-task.declined", DeedKind.Alteration, "declined a task");
    public static readonly DeedType MoreAsked = new("internal-task.more-asked", DeedKind.Alteration, "asked for more about a task");
    public static readonly DeedType MoreSaid = new("internal-task.more-said", DeedKind.Alteration, "said more about a task");
    public static readonly DeedType Finished = new("internal-task.finished", DeedKind.Alteration, "said that a task is done");
    public static readonly DeedType Verified = new("internal-task.verified", DeedKind.Alteration, "found that a task was done as asked");
    public static readonly DeedType SentBack = new("internal-task.sent-back", DeedKind.Alteration, "found that more is to be done for a task");
    public static readonly DeedType CalledOff = new("internal-task.called-off", DeedKind.Alteration, "called a task off");
    public static readonly DeedType Chased = new("internal-task.chased", DeedKind.Administration, "told those concerned that a task is due");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Asked, Changed, HandedOn, LetIn, KeptOut, Accepted, Declined, MoreAsked, MoreSaid, Finished, Verified, SentBack, CalledOff, Chased,
        new(Shown, DeedKind.Consultation, "looked at a task"),
        new(Listed, DeedKind.Consultation, "looked at the tasks of all their cases"),
    ];
}

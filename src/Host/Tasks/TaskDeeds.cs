using ECins.SharedKernel.Audit;

namespace ECins.Host.Tasks;

/// <summary>Everything done with tasks for people without an account that goes on record. They themselves are nobody on record: ECins does it for them.</summary>
internal static class TaskDeeds
{
    public const string Listed = "task.listed";
    public const string Shown = "task.shown";
    public const string LetterShown = "task.letter-shown";
    public const string ShownOutside = "task.shown-outside";

    public static readonly DeedType Asked = new("task.asked", DeedKind.Disclosure, "asked somebody without an account to do something");
    public static readonly DeedType LinkSent = new("task.link-sent", DeedKind.Disclosure, "sent a new link to a task");
    public static readonly DeedType Revoked = new("task.revoked", DeedKind.Alteration, "called a task back");
    public static readonly DeedType Undelivered = new("task.undelivered", DeedKind.Administration, "told whoever asked that a link to a task was not delivered");
    public static readonly DeedType CodeTexted = new("task.code-texted", DeedKind.Disclosure, "sent the code of a task by text message");
    public static readonly DeedType CodeSentAgain = new("task.code-sent-again", DeedKind.Disclosure, "had the code of a task sent again");
    public static readonly DeedType CodeDelivered = new("task.code-delivered", DeedKind.Administration, "learnt that a text message was delivered");
    public static readonly DeedType CodeNotDelivered = new("task.code-not-delivered", DeedKind.Administration, "told whoever asked that a text message was not delivered");
    public static readonly DeedType Opened = new("task.opened", DeedKind.Disclosure, "let the person asked open a task with its code");
    public static readonly DeedType NotOpened = new("task.not-opened", DeedKind.Access, "turned away somebody at a link to a task");
    public static readonly DeedType NewLinkAsked = new("task.new-link-asked", DeedKind.Access, "was asked for a new link to a task");
    public static readonly DeedType AnswerKept = new("task.answer-kept", DeedKind.Collection, "kept an answer to a task while it was written");
    public static readonly DeedType Answered = new("task.answered", DeedKind.Collection, "took in the answer to a task");
    public static readonly DeedType Accepted = new("task.accepted", DeedKind.Alteration, "accepted an answer onto the case");
    public static readonly DeedType SetAside = new("task.set-aside", DeedKind.Alteration, "set an answer aside");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Asked, LinkSent, Revoked, Undelivered, CodeTexted, CodeSentAgain, CodeDelivered, CodeNotDelivered, Opened, NotOpened, NewLinkAsked, AnswerKept, Answered, Accepted, SetAside,
        new(Listed, DeedKind.Consultation, "looked at the tasks of the case"),
        new(Shown, DeedKind.Consultation, "looked at a task"),
        new(LetterShown, DeedKind.Disclosure, "laid out a letter with the code of a task"),
        new(ShownOutside, DeedKind.Disclosure, "showed a task to the person asked"),
    ];
}

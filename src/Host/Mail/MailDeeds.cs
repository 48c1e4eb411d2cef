using ECins.SharedKernel.Audit;

namespace ECins.Host.Mail;

/// <summary>Everything done with mail that goes on record.</summary>
internal static class MailDeeds
{
    public const string Listed = "mail.listed";

    public static readonly DeedType Sent = new("mail.sent", DeedKind.Disclosure, "sent a mail");
    public static readonly DeedType Failed = new("mail.failed", DeedKind.Administration, "could not deliver a mail");
    public static readonly DeedType Returned = new("mail.returned", DeedKind.Administration, "learnt that a mail came back");
    public static readonly DeedType TriedAnew = new("mail.tried-anew", DeedKind.Administration, "had a failed mail sent again");
    public static readonly DeedType SetAside = new("mail.set-aside", DeedKind.Administration, "set a failed mail aside");
    public static readonly DeedType Paused = new("mail.paused", DeedKind.Administration, "paused all mail");
    public static readonly DeedType Resumed = new("mail.resumed", DeedKind.Administration, "let mail go out again");
    public static readonly DeedType RulesDecided = new("mail.rules-decided", DeedKind.Administration, "decided the rules for mail");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Sent, Failed, Returned, TriedAnew, SetAside, Paused, Resumed, RulesDecided,
        new(Listed, DeedKind.Consultation, "looked at how mail goes"),
    ];
}

using ECins.Host.Cases;
using ECins.SharedKernel.Audit;

namespace ECins.Host.Composition;

/// <summary>Everything done in the core that goes on record.</summary>
internal static class CoreDeeds
{
    public static readonly DeedType ForceAreaCreated =
        new("force-area.created", DeedKind.Administration, "set up the force area");

    public static readonly DeedType SignedIn = new("user.signed-in", DeedKind.Access, "signed in");
    public static readonly DeedType SignedOut = new("user.signed-out", DeedKind.Access, "signed out");
    public static readonly DeedType SignInFailed =
        new("user.sign-in-failed", DeedKind.Access, "failed to sign in");

    public static readonly DeedType SignedOutEverywhere =
        new("user.signed-out-everywhere", DeedKind.Access, "signed out everywhere");

    public static readonly DeedType PasswordSet = new("user.password-set", DeedKind.Access, "set a password");

    public static readonly DeedType SecondFactorBegun =
        new("user.second-factor-begun", DeedKind.Access, "began to set up an authenticator");

    public static readonly DeedType SecondFactorSet =
        new("user.second-factor-set", DeedKind.Access, "set up an authenticator");

    public static readonly DeedType RecoveryCodesMade =
        new("user.recovery-codes-made", DeedKind.Access, "made new recovery codes");

    public static readonly DeedType SyOpsAccepted =
        new("syops.accepted", DeedKind.Access, "accepted the security operating procedures");

    public static readonly DeedType SyOpsPublished =
        new("syops.published", DeedKind.Administration, "published new security operating procedures");

    public static readonly DeedType MailSent = new("mail.sent", DeedKind.Disclosure, "sent a mail");

    public static readonly DeedType PageRefused = new("page.refused", DeedKind.Access, "was refused a page");

    public static readonly DeedType DraftKept = new("draft.kept", DeedKind.Collection, "went on with a form");

    public static readonly DeedType WorkstreamTurnedOn =
        new("workstream.turned-on", DeedKind.Administration, "turned a workstream on");

    public static readonly DeedType WorkstreamReachChanged =
        new("workstream.reach-changed", DeedKind.Administration, "changed who uses a workstream");

    public static readonly DeedType WorkstreamPrepared =
        new("workstream.prepared", DeedKind.Administration, "made a workstream ready to use");

    public static readonly DeedType WorkstreamTurnedOff =
        new("workstream.turned-off", DeedKind.Administration, "turned a workstream off");

    public const string WorkstreamsListed = "workstreams.listed";
    public const string WorkstreamShown = "workstream.shown";
    public const string PartnersListed = "partners.listed";
    public const string HomeShown = "home.shown";
    public const string RecordRead = "record.read";
    public const string CheckpointTaken = "record.checkpoint-taken";

    /// <summary>What shows as a workstream's history.</summary>
    public static IReadOnlyList<DeedType> WorkstreamHistory { get; } =
        [WorkstreamTurnedOn, WorkstreamReachChanged, WorkstreamPrepared, WorkstreamTurnedOff];

    public static IReadOnlyList<DeedType> All { get; } =
    [
        ForceAreaCreated, SignedIn, SignedOut, SignInFailed, SignedOutEverywhere, PasswordSet, SecondFactorBegun,
        SecondFactorSet, RecoveryCodesMade, SyOpsAccepted, SyOpsPublished, MailSent, PageRefused, DraftKept, .. WorkstreamHistory, .. CaseDeeds.All,
        new(WorkstreamsListed, DeedKind.Consultation, "looked at the workstreams"),
        new(WorkstreamShown, DeedKind.Consultation, "looked at a workstream's settings"),
        new(HomeShown, DeedKind.Consultation, "started the day"),
        new(RecordRead, DeedKind.Consultation, "read the record"),
        new(CheckpointTaken, DeedKind.Administration, "took a checkpoint of the record"),
        new(PartnersListed, DeedKind.Consultation, "looked at the partners"),
    ];
}

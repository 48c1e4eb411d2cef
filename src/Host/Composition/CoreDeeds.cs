using ECins.Host.Assessments;
using ECins.Host.Cases;
using ECins.Host.Cases.Closing;
using ECins.Host.Cases.Consent;
using ECins.Host.Cases.Emergencies;
using ECins.Host.Cases.Files;
using ECins.Host.Cases.Links;
using ECins.Host.Cases.Ownership;
using ECins.Host.Cases.Plan;
using ECins.Host.Cases.Referrals;
using ECins.Host.Cases.Requests;
using ECins.Host.Cases.Sharing;
using ECins.Host.Finding;
using ECins.Host.Mail;
using ECins.Host.Mail.Secret;
using ECins.Host.Measures;
using ECins.Host.Meetings;
using ECins.Host.Notices;
using ECins.Host.People;
using ECins.Host.People.Picture;
using ECins.Host.People.Relationships;
using ECins.Host.Problems;
using ECins.Host.Supervision;
using ECins.Host.Tasks;
using ECins.Host.Tasks.Calendar;
using ECins.Host.Tasks.Inside;
using ECins.Host.Tasks.Register;
using ECins.Host.Tasks.Rounds;
using ECins.Host.Tasks.Templates;
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

    public static readonly DeedType PasskeyAdded = new("user.passkey-added", DeedKind.Access, "added a passkey");
    public static readonly DeedType PasskeyRemoved = new("user.passkey-removed", DeedKind.Access, "removed a passkey");

    public static readonly DeedType RecoveryCodesMade =
        new("user.recovery-codes-made", DeedKind.Access, "made new recovery codes");

    public static readonly DeedType SyOpsAccepted =
        new("syops.accepted", DeedKind.Access, "accepted the security operating procedures");

    public static readonly DeedType SyOpsPublished =
        new("syops.published", DeedKind.Administration, "published new security operating procedures");

    public static readonly DeedType PartnerInvited =
        new("partner.invited", DeedKind.Disclosure, "invited it to join");

    public static readonly DeedType InvitationWithdrawn =
        new("partner.invitation-withdrawn", DeedKind.Administration, "withdrew its invitation");

    public static readonly DeedType AgreementSigned =
        new("agreement.signed", DeedKind.Administration, "signed its agreement");

    public static readonly DeedType PartnerApproved =
        new("partner.approved", DeedKind.Administration, "approved it as a partner");

    public static readonly DeedType PartnerRefused =
        new("partner.refused", DeedKind.Administration, "did not let it in");

    public static readonly DeedType PartnerSuspended =
        new("partner.suspended", DeedKind.Administration, "suspended it");

    public static readonly DeedType PartnerRestored =
        new("partner.restored", DeedKind.Administration, "restored it");

    public static readonly DeedType PartnerPlaced =
        new("partner.placed", DeedKind.Administration, "said where it is");

    public static readonly DeedType AccountAdded =
        new("account.added", DeedKind.Collection, "added the account");

    public static readonly DeedType AccountLinkSent =
        new("account.link-sent", DeedKind.Disclosure, "sent the link to join again");

    public static readonly DeedType AccountChanged =
        new("account.changed", DeedKind.Alteration, "changed job or teams");

    public static readonly DeedType AccountSuspended =
        new("account.suspended", DeedKind.Administration, "suspended the account");

    public static readonly DeedType AccountRestored =
        new("account.restored", DeedKind.Administration, "restored the account");

    public static readonly DeedType AccountClosed =
        new("account.closed", DeedKind.Administration, "closed the account");

    public static readonly DeedType ResetAsked =
        new("reset.asked", DeedKind.Administration, "asked for sign-in to be set up anew");

    public static readonly DeedType ResetApproved =
        new("reset.approved", DeedKind.Administration, "approved that sign-in is set up anew");

    public static readonly DeedType ResetRefused =
        new("reset.refused", DeedKind.Administration, "refused that sign-in is set up anew");

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

    public const string SharingOverseen = "sharing.overseen";
    public const string WorkstreamsListed = "workstreams.listed";
    public const string WorkstreamShown = "workstream.shown";
    public const string PartnersListed = "partners.listed";
    public const string PartnerShown = "partner.shown";
    public const string AccountsListed = "accounts.listed";
    public const string AccountShown = "account.shown";
    public const string HomeShown = "home.shown";
    public const string RecordRead = "record.read";
    public const string CheckpointTaken = "record.checkpoint-taken";

    /// <summary>What shows as a workstream's history.</summary>
    public static IReadOnlyList<DeedType> WorkstreamHistory { get; } =
        [WorkstreamTurnedOn, WorkstreamReachChanged, WorkstreamPrepared, WorkstreamTurnedOff];

    /// <summary>What shows as a partner's history.</summary>
    public static IReadOnlyList<DeedType> PartnerHistory { get; } =
        [PartnerInvited, InvitationWithdrawn, AgreementSigned, PartnerApproved, PartnerRefused, PartnerSuspended, PartnerRestored, PartnerPlaced];

    /// <summary>What shows as an account's history.</summary>
    public static IReadOnlyList<DeedType> AccountHistory { get; } =
    [
        AccountAdded, AccountLinkSent, AccountChanged, AccountSuspended, AccountRestored, AccountClosed, ResetAsked, ResetApproved, ResetRefused,
    ];

    public static IReadOnlyList<DeedType> All { get; } =
    [
        ForceAreaCreated, SignedIn, SignedOut, SignInFailed, SignedOutEverywhere, PasswordSet, SecondFactorBegun,
        SecondFactorSet, PasskeyAdded, PasskeyRemoved, RecoveryCodesMade, SyOpsAccepted, SyOpsPublished, .. MailDeeds.All, .. CertificateDeeds.All, .. PartnerHistory, .. AccountHistory, PageRefused, DraftKept, .. WorkstreamHistory, .. CaseDeeds.All, .. SharingDeeds.All, .. ProblemDeeds.All, .. PersonDeeds.All, .. RelationshipDeeds.All, .. PictureDeeds.All,
        .. TaskDeeds.All, .. RoundDeeds.All, .. InternalTaskDeeds.All, .. MeetingDeeds.All, .. NoticeDeeds.All, .. CalendarDeeds.All, .. RegisterDeeds.All, .. TemplateDeeds.All, .. RequestDeeds.All, .. EmergencyDeeds.All, .. ReferralDeeds.All,
        .. ClosingDeeds.All, .. OwnershipDeeds.All, .. ConsentDeeds.All, .. PlanDeeds.All, .. AssessmentDeeds.All, .. MeasureDeeds.All, .. SupervisionDeeds.All, .. LinkDeeds.All, .. FileDeeds.All, .. FindDeeds.All,
        new(SharingOverseen, DeedKind.Consultation, "looked at how cases are shared"),
        new(WorkstreamsListed, DeedKind.Consultation, "looked at the workstreams"),
        new(WorkstreamShown, DeedKind.Consultation, "looked at a workstream's settings"),
        new(HomeShown, DeedKind.Consultation, "started the day"),
        new(RecordRead, DeedKind.Consultation, "read the record"),
        new(CheckpointTaken, DeedKind.Administration, "took a checkpoint of the record"),
        new(PartnersListed, DeedKind.Consultation, "looked at the partners"),
        new(PartnerShown, DeedKind.Consultation, "looked at a partner"),
        new(AccountsListed, DeedKind.Consultation, "looked at an organisation's accounts"),
        new(AccountShown, DeedKind.Consultation, "looked at an account"),
    ];
}

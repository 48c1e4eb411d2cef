using ECins.SharedKernel.Access;

namespace ECins.Host.Composition;

/// <summary>What the core lets its users do, apart from cases, which have a rule of their own.</summary>
internal static class CorePermissions
{
    public const string ManageWorkstreams = "core.workstreams.manage";
    public const string PublishSyOps = "core.syops.publish";
    public const string SeePartners = "core.partners.see";
    public const string SeeShares = "core.shares.see";
    public const string OverseeSharing = "core.sharing.oversee";
    public const string JudgeSharing = "core.sharing.judge";
    public const string ReadRecord = "core.record.read";
    public const string ManageMail = "core.mail.manage";
    public const string ManageTemplates = "core.templates.manage";
    public const string InvitePartners = "core.partners.invite";
    public const string ApprovePartners = "core.partners.approve";
    public const string SuspendPartners = "core.partners.suspend";
    public const string ManageAccounts = "core.accounts.manage";
    public const string SuspendAccounts = "core.accounts.suspend";
    public const string OverseeAccounts = "core.accounts.oversee";
    public const string ApproveResets = "core.accounts.approve-reset";
    public const string SeeQuarantine = "core.quarantine.see";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ManageWorkstreams, "Turn workstreams on and off", Role.ForceAdministrator),
        new(PublishSyOps, "Publish security operating procedures", Role.DataSharingManager),
        new(ReadRecord, "Read the record of what was done", Role.Auditor, Role.DataSharingManager),
        new(SeeShares, "See what is shared with their organisation", Role.Spoc),
        new(OverseeSharing, "See requests for access that nobody answered", Role.Spoc, Role.DataSharingManager),
        new(JudgeSharing, "Judge refusals to share, and emergency access", Role.DataSharingManager),
        new(SeePartners, "See partners and their agreements", Role.ForceAdministrator, Role.DataSharingManager),
        new(InvitePartners, "Invite partners to join", Role.ForceAdministrator, Role.DataSharingManager),
        new(ApprovePartners, "Approve partners that join", Role.DataSharingManager),
        new(SuspendPartners, "Suspend and restore partners", Role.DataSharingManager),
        new(ManageAccounts, "Add and change accounts of their organisation", Role.Spoc),
        new(SuspendAccounts, "See, suspend and restore accounts", Role.Spoc, Role.DataSharingManager),
        new(OverseeAccounts, "Reach accounts of every organisation", Role.DataSharingManager),
        new(ApproveResets, "Approve that a sign-in is set up anew", Role.Spoc, Role.DataSharingManager),
        new(SeeQuarantine, "See that files are kept out of sight, and withdraw them", Role.DataSharingManager),
        new(ManageMail, "See how mail goes, decide its rules, pause it, and have failed mail sent again", Role.ForceAdministrator),
        new(ManageTemplates, "Keep templates for tasks of people without an account, and their languages", Role.ForceAdministrator, Role.DataSharingManager),
    ];
}

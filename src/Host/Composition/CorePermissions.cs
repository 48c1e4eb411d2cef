using ECins.SharedKernel.Access;

namespace ECins.Host.Composition;

/// <summary>What the core lets its users do, apart from cases, which have a rule of their own.</summary>
internal static class CorePermissions
{
    public const string ManageWorkstreams = "core.workstreams.manage";
    public const string PublishSyOps = "core.syops.publish";
    public const string SeePartners = "core.partners.see";
    public const string WatchMail = "core.mail.watch";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ManageWorkstreams, "Turn workstreams on and off", Role.ForceAdministrator),
        new(PublishSyOps, "Publish security operating procedures", Role.DataSharingManager),
        new(SeePartners, "See partners and their agreements", Role.ForceAdministrator, Role.DataSharingManager),
        new(WatchMail, "Be told when mail is held", Role.ForceAdministrator),
    ];
}

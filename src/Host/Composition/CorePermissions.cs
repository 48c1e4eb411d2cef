using ECins.SharedKernel.Access;

namespace ECins.Host.Composition;

/// <summary>What the core lets its users do, apart from cases, which have a rule of their own.</summary>
internal static class CorePermissions
{
    public const string ManageWorkstreams = "core.workstreams.manage";
    public const string PublishSyOps = "core.syops.publish";
    public const string SeePartners = "core.partners.see";
    public const string SeeShares = "core.shares.see";
    public const string ReadRecord = "core.record.read";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ManageWorkstreams, "Turn workstreams on and off", Role.ForceAdministrator),
        new(PublishSyOps, "Publish security operating procedures", Role.DataSharingManager),
        new(ReadRecord, "Read the record of what was done", Role.Auditor, Role.DataSharingManager),
        new(SeeShares, "See what is shared with their organisation", Role.Spoc),
        new(SeePartners, "See partners and their agreements", Role.ForceAdministrator, Role.DataSharingManager),
    ];
}

using ECins.SharedKernel.Access;

namespace ECins.Asb;

internal static class AsbPermissions
{
    public const string ReadGuidance = "asb.guidance.read";
    public const string ChangeSettings = "asb.settings.change";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ReadGuidance, "See how reports are sorted and answered", Role.Practitioner, Role.ForceAdministrator),
        new(ChangeSettings, "Change incident types and response standards", Role.ForceAdministrator),
    ];
}

using ECins.SharedKernel.Access;

namespace ECins.Asb;

internal static class AsbPermissions
{
    public const string ReadGuidance = "asb.guidance.read";
    public const string ChangeSettings = "asb.settings.change";
    public const string Report = "asb.incidents.report";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ReadGuidance, "See how reports are sorted and answered", Role.Practitioner, Role.ForceAdministrator),
        new(Report, "Record reports and open cases from them", Role.Practitioner),
        new(ChangeSettings, "Change incident types and response standards", Role.ForceAdministrator),
    ];
}

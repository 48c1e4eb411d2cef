using ECins.SharedKernel.Access;

namespace ECins.Asb;

internal static class AsbPermissions
{
    public const string ReadGuidance = "asb.guidance.read";
    public const string ChangeSettings = "asb.settings.change";
    public const string Report = "asb.incidents.report";
    public const string SeeMap = "asb.map.see";
    public const string Import = "asb.streets.import";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ReadGuidance, "See how reports are sorted and answered", Role.Practitioner, Role.ForceAdministrator),
        new(Report, "Record reports and open cases from them", Role.Practitioner),
        new(SeeMap, "See where incidents happen", Role.Practitioner),
        new(Import, "Bring in published street-level figures", Role.Practitioner),
        new(ChangeSettings, "Change incident types and response standards", Role.ForceAdministrator),
    ];
}

using ECins.SharedKernel.Access;

namespace ECins.Asb;

internal static class AsbPermissions
{
    public const string ReadGuidance = "asb.guidance.read";
    public const string ChangeSettings = "asb.settings.change";
    public const string Report = "asb.incidents.report";
    public const string Triage = "asb.incidents.triage";
    public const string SeeMap = "asb.map.see";
    public const string Import = "asb.streets.import";
    public const string ImportReports = "asb.incidents.import";
    public const string WorkCases = "asb.cases.work";
    public const string WorkReviews = "asb.case-reviews.work";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(ReadGuidance, "See how reports are sorted and answered", Role.Practitioner, Role.ForceAdministrator),
        new(Report, "Record reports and open cases from them", Role.Practitioner),
        new(Triage, "Triage reports: how soon they are answered, by whom, and how they end", Role.Practitioner),
        new(SeeMap, "See where incidents happen", Role.Practitioner),
        new(Import, "Bring in published street-level figures", Role.Practitioner),
        new(ImportReports, "Bring in reports from another agency's file", Role.Practitioner),
        new(WorkCases, "See what falls due in cases over all of them", Role.Practitioner),
        new(WorkReviews, "Take requests for ASB case reviews and see them through", Role.Practitioner),
        new(ChangeSettings, "Change incident types, response standards, reasons for closing, what is a repeat and the rules of ASB case reviews", Role.ForceAdministrator),
    ];
}

using ECins.Asb.CaseReviews;
using ECins.Asb.Contacts;
using ECins.Asb.Diaries;
using ECins.Asb.FromAgencies;
using ECins.Asb.Powers;
using ECins.Asb.Progress;
using ECins.Asb.Remedies;
using ECins.Asb.Settings.Lists;
using ECins.Asb.Surveys;
using ECins.SharedKernel.Audit;

namespace ECins.Asb;

internal static class AsbDeeds
{
    public static readonly DeedType IncidentTypeAdded =
        new("asb.incident-type.added", DeedKind.Administration, "added an incident type");

    public static readonly DeedType IncidentTypeChanged =
        new("asb.incident-type.changed", DeedKind.Administration, "changed an incident type");

    public static readonly DeedType ResponseStandardChanged =
        new("asb.response-standard.changed", DeedKind.Administration, "changed a response standard");

    public static readonly DeedType ClosingReasonAdded =
        new("asb.closing-reason.added", DeedKind.Administration, "added a reason for closing reports");

    public static readonly DeedType ClosingReasonChanged =
        new("asb.closing-reason.changed", DeedKind.Administration, "changed a reason for closing reports");

    public static readonly DeedType SchemeChanged =
        new("asb.report-scheme.changed", DeedKind.Administration, "changed how reports are counted");

    public const string IncidentsListed = "asb.incident.listed";
    public const string IncidentShown = "asb.incident.shown";
    public const string HotspotsShown = "asb.hotspots.shown";
    public const string RepeatsListed = "asb.repeats.listed";

    public static readonly DeedType IncidentReported =
        new("asb.incident.reported", DeedKind.Collection, "recorded a report");

    public static readonly DeedType CaseOpened =
        new("asb.incident.case-opened", DeedKind.Combination, "opened a case from a report");

    public static readonly DeedType IncidentAdded =
        new("asb.incident.added-to-case", DeedKind.Combination, "took a report into the case");

    public static readonly DeedType IncidentTriaged =
        new("asb.incident.triaged", DeedKind.Alteration, "triaged a report");

    public static readonly DeedType ContactRecorded =
        new("asb.incident.contact-recorded", DeedKind.Collection, "recorded first contact about a report");

    public static readonly DeedType IncidentClosed =
        new("asb.incident.closed", DeedKind.Alteration, "answered and closed a report");

    public static readonly DeedType IncidentReopened =
        new("asb.incident.reopened", DeedKind.Alteration, "opened a closed report again");

    public static readonly DeedType IncidentsLinked =
        new("asb.incident.linked", DeedKind.Combination, "linked two reports");

    public static readonly DeedType IncidentsUnlinked =
        new("asb.incident.unlinked", DeedKind.Alteration, "took a link between two reports away");

    public static readonly DeedType ImportRead =
        new("asb.import.read", DeedKind.Administration, "read a file of street-level figures");

    public static readonly DeedType ImportStarted =
        new("asb.import.started", DeedKind.Administration, "began to bring in street-level figures");

    public static readonly DeedType ImportCancelled =
        new("asb.import.cancelled", DeedKind.Administration, "stopped bringing in street-level figures");

    public static readonly DeedType StreetIncidentsAdded =
        new("asb.import.incidents-added", DeedKind.Collection, "took in street-level figures");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        IncidentTypeAdded, IncidentTypeChanged, ResponseStandardChanged, IncidentReported, CaseOpened, IncidentAdded,
        ClosingReasonAdded, ClosingReasonChanged, SchemeChanged, IncidentTriaged, ContactRecorded, IncidentClosed, IncidentReopened, IncidentsLinked, IncidentsUnlinked,
        ImportRead, ImportStarted, ImportCancelled, StreetIncidentsAdded,
        new(IncidentsListed, DeedKind.Consultation, "listed reports"),
        new(IncidentShown, DeedKind.Consultation, "read a report"),
        new(HotspotsShown, DeedKind.Consultation, "counted reports by place, type and time"),
        new(RepeatsListed, DeedKind.Consultation, "listed repeat places and people"),
        .. CaseReviewDeeds.All,
        .. PowerDeeds.All,
        .. ContactDeeds.All,
        .. DiaryDeeds.All,
        .. AgencyFileDeeds.All,
        .. ListDeeds.All,
        .. ProgressDeeds.All,
        .. RemedyDeeds.All,
        .. SurveyDeeds.All,
    ];
}

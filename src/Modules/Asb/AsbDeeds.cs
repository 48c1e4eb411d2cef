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

    public static IReadOnlyList<DeedType> All { get; } =
        [IncidentTypeAdded, IncidentTypeChanged, ResponseStandardChanged];
}

using ECins.SharedKernel.Audit;

namespace ECins.Asb.FromAgencies;

internal static class AgencyFileDeeds
{
    public static readonly DeedType Read =
        new("asb.agency-file.read", DeedKind.Collection, "brought a file of another agency's reports");

    public static readonly DeedType Planned =
        new("asb.agency-file.planned", DeedKind.Alteration, "said how a file of reports is read");

    public static readonly DeedType Started =
        new("asb.agency-file.started", DeedKind.Alteration, "began to take in a file of reports");

    public static readonly DeedType Stopped =
        new("asb.agency-file.stopped", DeedKind.Alteration, "stopped taking in a file of reports");

    public static readonly DeedType Forgotten =
        new("asb.agency-file.forgotten", DeedKind.Erasure, "erased what was not taken in of a file of reports");

    public static readonly DeedType ReportsAdded =
        new("asb.agency-file.reports-added", DeedKind.Collection, "took in reports from another agency's file");

    public static IReadOnlyList<DeedType> All { get; } = [Read, Planned, Started, Stopped, Forgotten, ReportsAdded];

    public static Deed About(DeedType deed, Guid fileId) =>
        new(deed) { Workstream = "asb", Subjects = [new Subject("agency-file", fileId.ToString())] };
}

using ECins.Asb.Reporting;

namespace ECins.Asb.FromAgencies;

/// <param name="Sample">How the first rows are read.</param>
/// <param name="New">How many reports are to be taken in.</param>
/// <param name="AlreadyHere">How many rows are of reports that are here, or say the same as a row before them.</param>
/// <param name="LeftOut">How many rows are of kinds that are left out.</param>
/// <param name="Faults">The rows that cannot be read.</param>
internal sealed record FilePreview(IReadOnlyList<ReportDraft> Sample, int New, int AlreadyHere, int LeftOut, IReadOnlyList<RowRead> Faults);

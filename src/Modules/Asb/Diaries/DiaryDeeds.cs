using ECins.SharedKernel.Audit;

namespace ECins.Asb.Diaries;

/// <summary>Diaries, as they go on record.</summary>
internal static class DiaryDeeds
{
    public const string Shown = "asb.diary.shown";

    public static readonly DeedType Typed = new("asb.diary.typed", DeedKind.Collection, "typed in an entry of a diary");
    public static readonly DeedType Reported = new("asb.diary.reported", DeedKind.Combination, "took an entry of a diary as a report");

    public static IReadOnlyList<DeedType> All { get; } = [Typed, Reported, new(Shown, DeedKind.Consultation, "looked at the diaries of a case")];
}

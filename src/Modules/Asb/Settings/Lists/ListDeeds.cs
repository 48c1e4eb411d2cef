using ECins.SharedKernel.Audit;

namespace ECins.Asb.Settings.Lists;

/// <summary>Changes of the lists, as they go on record.</summary>
internal static class ListDeeds
{
    public static readonly DeedType Added = new("asb.list.added", DeedKind.Administration, "added to a list of the workstream");
    public static readonly DeedType Changed = new("asb.list.changed", DeedKind.Administration, "changed a list of the workstream");

    public static IReadOnlyList<DeedType> All { get; } = [Added, Changed];
}

using ECins.SharedKernel.Audit;

namespace ECins.Host.Cases.Files;

/// <summary>Everything done with the files of cases that goes on record.</summary>
internal static class FileDeeds
{
    public const string Listed = "file.listed";
    public const string Opened = "file.opened";
    public const string QuarantineListed = "file.quarantine-listed";

    public static readonly DeedType Added = new("file.added", DeedKind.Collection, "added a file");
    public static readonly DeedType Quarantined = new("file.quarantined", DeedKind.Collection, "sent a file that must not be shared; it is kept out of sight");
    public static readonly DeedType Attached = new("file.attached", DeedKind.Alteration, "put a file with an entry");
    public static readonly DeedType Withdrawn = new("file.withdrawn", DeedKind.Erasure, "withdrew a file");

    public static IReadOnlyList<DeedType> All { get; } =
    [
        Added, Quarantined, Attached, Withdrawn,
        new(Listed, DeedKind.Consultation, "looked at the files of the case"),
        new(Opened, DeedKind.Consultation, "opened a file"),
        new(QuarantineListed, DeedKind.Consultation, "looked at which files are kept out of sight"),
    ];
}

using ECins.SharedKernel.Audit;

namespace ECins.Host.Notices;

/// <summary>What is done about notices, as it goes on record.</summary>
internal static class NoticeDeeds
{
    public const string Listed = "notice.listed";

    public static readonly DeedType SettingsChanged = new("notice.settings-changed", DeedKind.Administration, "changed how often they get mail");
    public static readonly DeedType Mailed = new("notice.mailed", DeedKind.Administration, "wrote a mail of what concerns a user");

    public static IReadOnlyList<DeedType> All { get; } =
        [SettingsChanged, Mailed, new(Listed, DeedKind.Consultation, "looked at their notices")];
}

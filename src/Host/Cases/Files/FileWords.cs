using ECins.SharedKernel.Screens;

namespace ECins.Host.Cases.Files;

/// <summary>How what concerns files is shown.</summary>
internal static class FileWords
{
    public static IReadOnlyList<Choice> Markings { get; } =
    [
        new(nameof(FileMarking.Official), "OFFICIAL"),
        new(nameof(FileMarking.OfficialSensitive), "OFFICIAL-SENSITIVE"),
        new(nameof(FileMarking.SecretOrAbove), "SECRET or above, or a marking that is not here"),
    ];

    public static string ShowSize(this long bytes) => bytes switch
    {
        < 1 << 20 => $"{Math.Max(1, bytes >> 10)} KB",
        _ => $"{bytes >> 20} MB",
    };

    public static string Show(this byte[] checksum) => Convert.ToHexStringLower(checksum);

    public static string Show(this QuarantineReason reason) => reason switch
    {
        QuarantineReason.HandlingConditions => "It is intelligence with handling code C: sharing it is bound by conditions.",
        QuarantineReason.AboveTheSystem => "It is marked above OFFICIAL-SENSITIVE, which this system must not hold.",
        _ => "It is marked above what whoever added it may handle.",
    };

    public static string ShowGrade<T>(T grade)
        where T : struct, Enum => Choices.Of<T>().Single(c => c.Value == grade.ToString()).Text;

    /// <summary>What 3x5x2 grade it has: 2C P.</summary>
    public static string? ShowGrade(this Document document) =>
        document is { Source: { } source, Assessment: { } assessment, Handling: { } handling }
            ? $"{(int)source + 1}{(char)('A' + (int)assessment)} {(handling == HandlingCode.Permitted ? 'P' : 'C')}"
            : null;
}

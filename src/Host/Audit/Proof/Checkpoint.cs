using System.Globalization;

namespace ECins.Host.Audit;

/// <summary>What a log was at one size: the text that is signed, as C2SP's tlog-checkpoint lays down.</summary>
/// <param name="Origin">Which log: an address without a scheme, <c>ecins.example/westshire</c>.</param>
/// <param name="Size">How many events it held.</param>
/// <param name="Root">The root of their tree: 32 bytes.</param>
internal sealed record Checkpoint(string Origin, long Size, byte[] Root)
{
    private const int MandatoryLines = 3;

    /// <summary>Further lines that are signed and that nothing interprets.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = [];

    /// <exception cref="CheckpointException">The text is no checkpoint, or not spelled as <see cref="ToText"/> does.</exception>
    public static Checkpoint Parse(string text)
    {
        var lines = text.Split('\n');
        if (lines.Length <= MandatoryLines || lines.AsSpan(..^1).Contains("")
            || !long.TryParse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            || Base64.Decode(lines[2]) is not { Length: MerkleHash.Length } root)
            throw Malformed();

        var checkpoint = new Checkpoint(lines[0], size, root) { Extensions = lines[MandatoryLines..^1] };
        return checkpoint.ToText() == text ? checkpoint : throw Malformed();
    }

    /// <summary>The text to sign: lines that each end in a line feed.</summary>
    public string ToText() => string.Concat(Lines().Select(line => line + '\n'));

    private static CheckpointException Malformed() => new("The text that was signed is not a checkpoint.");

    private IEnumerable<string> Lines() =>
        [Origin, Size.ToString(CultureInfo.InvariantCulture), Convert.ToBase64String(Root), .. Extensions];
}

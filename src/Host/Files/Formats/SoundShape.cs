using System.Buffers.Binary;

namespace ECins.Host.Files.Formats;

/// <summary>Recordings by how they begin, but for those in boxes: see <see cref="BoxShape"/>.</summary>
internal static class SoundShape
{
    private const int TagHeader = 10;

    public static FileFormat? Of(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith("ID3"u8) || IsFrame(head) => FileFormat.Mp3,
        _ when head.Length > 16 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WAVE"u8) => FileFormat.Wav,
        _ when head.StartsWith("OggS\0"u8) => FileFormat.Ogg,
        _ => null,
    };

    /// <summary>A Matroska file that says it is WebM.</summary>
    public static bool IsWebM(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]) && head[..Math.Min(64, head.Length)].IndexOf("webm"u8) > 0;

    public static Recognition Read(Stream content, FileFormat format) =>
        format != FileFormat.Mp3 || SoundFollows(content)
            ? Recognition.Of(format)
            : Recognition.Not("This recording is damaged. Save it anew and send it again");

    // After the tag, whose length it says itself, comes sound; some writers leave a little room between.
    private static bool SoundFollows(Stream content)
    {
        var head = new byte[TagHeader];
        content.Position = 0;
        if (content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
            return false;
        if (IsFrame(head))
            return true;

        var tag = (head[6] << 21) | (head[7] << 14) | (head[8] << 7) | head[9];
        var after = new byte[FormatRules.Head];
        content.Position = Math.Min(content.Length, TagHeader + tag);
        var read = content.ReadAtLeast(after, after.Length, throwOnEndOfStream: false);
        var sound = after.AsSpan(0, read).TrimStart((byte)0);
        return IsFrame(sound);
    }

    // Eleven bits of synchronisation, then a version, the third layer, a bit rate and a sampling rate that exist.
    private static bool IsFrame(ReadOnlySpan<byte> head)
    {
        if (head.Length < sizeof(uint))
            return false;

        var frame = BinaryPrimitives.ReadUInt32BigEndian(head);
        return frame >> 21 == 0x7FF && (frame >> 19 & 3) != 1 && (frame >> 17 & 3) == 1 && (frame >> 12 & 15) is not (0 or 15) && (frame >> 10 & 3) != 3;
    }
}

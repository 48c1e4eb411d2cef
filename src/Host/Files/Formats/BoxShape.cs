using System.Buffers.Binary;
using System.Text;

namespace ECins.Host.Files.Formats;

/// <summary>MP4, M4A and MOV: a row of boxes, each of which says its length, from the first byte to the last.</summary>
internal static class BoxShape
{
    private const int HeaderLength = 8;
    private const int MostBoxes = 100_000;
    private const string Damaged = "This recording is cut off or damaged. Save it anew and send it again";

    private static readonly string[] Known =
        ["ftyp", "moov", "mdat", "free", "skip", "wide", "uuid", "moof", "mfra", "sidx", "meta", "pnot", "udta", "styp", "emsg", "prft"];

    private static readonly string[] Stills = ["heic", "heix", "mif1", "msf1", "heim", "heis", "hevc", "avif", "avis"];

    private static readonly string[] OfMovies =
        ["isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "dash", "MSNV", "3gp4", "3gp5", "3gp6", "M4V ", "M4VH", "M4VP", "mmp4"];

    public static bool Is(ReadOnlySpan<byte> head) => Format(head) is not null;

    /// <summary>A picture, kept as a recording is.</summary>
    public static bool IsStill(ReadOnlySpan<byte> head) => Word(head, 4) == "ftyp" && Stills.Contains(Word(head, 8));

    public static Recognition Read(Stream content)
    {
        var header = new byte[16];
        var seen = new HashSet<string>();
        content.Position = 0;
        content.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
        var format = Format(header)!.Value;
        long at = 0;
        for (var count = 0; at < content.Length; count++)
        {
            content.Position = at;
            var read = content.ReadAtLeast(header, header.Length, throwOnEndOfStream: false);
            var length = read < HeaderLength ? 0 : Length(header, content.Length - at);
            if (count >= MostBoxes || length < HeaderLength || length > content.Length - at || !Known.Contains(Word(header, 4)))
                return Recognition.Not(Damaged);
            seen.Add(Word(header, 4));
            at += length;
        }

        return seen.Contains("moov") ? Recognition.Of(format) : Recognition.Not(Damaged);
    }

    private static FileFormat? Format(ReadOnlySpan<byte> head) => (Word(head, 4), Word(head, 8)) switch
    {
        ("ftyp", "qt  ") or ("wide", _) or ("moov", _) or ("mdat", _) => FileFormat.Mov,
        ("ftyp", "M4A " or "M4B ") => FileFormat.M4a,
        ("ftyp", var brand) when OfMovies.Contains(brand) => FileFormat.Mp4,
        _ => null,
    };

    // A length of nought reaches to the end; of one is said after the name, in twice as many bytes.
    private static long Length(ReadOnlySpan<byte> header, long rest) => BinaryPrimitives.ReadUInt32BigEndian(header) switch
    {
        0 => rest,
        1 => BinaryPrimitives.ReadInt64BigEndian(header[8..]),
        var length => length,
    };

    private static string Word(ReadOnlySpan<byte> head, int at) =>
        head.Length < at + 4 ? "" : Encoding.Latin1.GetString(head.Slice(at, 4));
}

namespace ECins.Host.Files.Formats;

/// <summary>Finds what a file is from its bytes and their structure; never from its name or what was said of it.</summary>
internal static class FormatRules
{
    /// <summary>How much of the beginning tells the family.</summary>
    public const int Head = 4096;

    private const string Offered =
        "Send a picture (JPEG, PNG, WebP), PDF, Word, Excel, PowerPoint, plain text, sound (MP3, M4A, WAV, OGG) or video (MP4, WebM, MOV)";

    private const string Programme = "This is a program, and programs are not taken in";
    private const string TwoKinds = "This file holds two kinds of file in one, which is how harm is hidden. Save it anew from the program it was made with";

    /// <summary>What it seems to be, for how large it may become; <c>null</c> for nothing that is taken in.</summary>
    public static FileFamily? FamilyOf(ReadOnlySpan<byte> head) => head switch
    {
        _ when ImageShape.Is(head) => FileFamily.Image,
        _ when PdfShape.Is(head) || ZipShape.Is(head) || CompoundShape.Is(head) => FileFamily.Document,
        _ when SoundShape.Of(head) is not null => FileFamily.Audio,
        _ when BoxShape.Is(head) || SoundShape.IsWebM(head) => FileFamily.Video,
        _ when TextShape.MayBe(head) => FileFamily.Document,
        _ => null,
    };

    /// <summary>Why a file that is of no family is not taken in.</summary>
    public static string WhyNot(ReadOnlySpan<byte> head) =>
        IsProgramme(head) ? Programme
        : BoxShape.IsStill(head) ? "This picture is in a format that is not taken in (HEIC or AVIF). Send it as JPEG"
        : $"This kind of file is not taken in. {Offered}";

    /// <summary>What it is, or why it is not taken in.</summary>
    public static Recognition Recognise(Stream content)
    {
        var head = new byte[(int)Math.Min(Head, content.Length)];
        content.Position = 0;
        content.ReadExactly(head);
        var found = Found(content, head);
        return found.Format is { } format && format is not FileFormat.Image && HoldsAnother(content, head, format)
            ? Recognition.Not(TwoKinds)
            : found;
    }

    private static Recognition Found(Stream content, byte[] head) => head switch
    {
        _ when ImageShape.Is(head) => Recognition.Of(FileFormat.Image),
        _ when PdfShape.Is(head) => PdfShape.Read(content),
        _ when ZipShape.Is(head) => ZipShape.Read(content),
        _ when CompoundShape.Is(head) => CompoundShape.Read(content),
        _ when SoundShape.Of(head) is { } sound => SoundShape.Read(content, sound),
        _ when SoundShape.IsWebM(head) => Recognition.Of(FileFormat.WebM),
        _ when BoxShape.Is(head) => BoxShape.Read(content),
        _ when TextShape.MayBe(head) => TextShape.Read(content),
        _ => Recognition.Not(WhyNot(head)),
    };

    private static bool IsProgramme(ReadOnlySpan<byte> head) =>
        head.StartsWith("MZ"u8) || head.StartsWith("\u007FELF"u8) || head.StartsWith("#!"u8)
        || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xED, 0xFA]) || head.StartsWith((ReadOnlySpan<byte>)[0xCF, 0xFA, 0xED, 0xFE])
        || head.StartsWith((ReadOnlySpan<byte>)[0xCA, 0xFE, 0xBA, 0xBE]);

    // Readers of PDF look for it anywhere in the beginning, readers of archives from the end, browsers for markup in the beginning.
    private static bool HoldsAnother(Stream content, byte[] head, FileFormat format) =>
        (format != FileFormat.Pdf && head.AsSpan(0, Math.Min(1024 + 5, head.Length)).IndexOf("%PDF-"u8) >= 0)
        || TextShape.HasPage(head)
        || (format is not (FileFormat.Word or FileFormat.Excel or FileFormat.PowerPoint) && ZipShape.EndsAsArchive(content));
}

/// <param name="Format">What it is; <c>null</c> when it is not taken in.</param>
/// <param name="Why">Why not, in plain words.</param>
internal sealed record Recognition(FileFormat? Format, string Why)
{
    public static Recognition Of(FileFormat format) => new(format, "");

    public static Recognition Not(string why) => new(null, why);
}

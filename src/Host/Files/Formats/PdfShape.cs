namespace ECins.Host.Files.Formats;

internal static class PdfShape
{
    private const int Tail = 1024;

    public static bool Is(ReadOnlySpan<byte> head) => head.StartsWith("%PDF-"u8);

    public static Recognition Read(Stream content)
    {
        var tail = new byte[(int)Math.Min(Tail, content.Length)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        return tail.AsSpan().LastIndexOf("%%EOF"u8) >= 0
            ? Recognition.Of(FileFormat.Pdf)
            : Recognition.Not("This PDF is cut off or damaged. Save it anew and send it again");
    }
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SkiaSharp;

namespace ECins.Host.Tests.Files;

/// <summary>Small files of every kind, whole and harmful.</summary>
internal static class Samples
{
    private const string WordTypes =
        """<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    public static byte[] Pdf { get; } = [.. "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n"u8, .. new byte[100], .. "\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8];

    public static byte[] Word { get; } = Archive(("[Content_Types].xml", WordTypes), ("_rels/.rels", "<r/>"), ("word/document.xml", "<w/>"));

    public static byte[] Wav { get; } = [.. "RIFF"u8, 36, 0, 0, 0, .. "WAVEfmt "u8, 16, 0, 0, 0, 1, 0, 1, 0, .. new byte[20], .. "data"u8, 0, 0, 0, 0];

    public static byte[] Mp3 { get; } = [0xFF, 0xFB, 0x90, 0x00, .. new byte[400]];

    public static byte[] Text { get; } = "Tuesday: music until two. Wednesday: quiet.\n"u8.ToArray();

    public static byte[] Virus { get; } = "X5O!P%@AP-EICAR-like, harmless\n"u8.ToArray();

    public static byte[] Mp4(int length = 200) =>
        [.. Box("ftyp", "isom\0\0\u0002\0isom"u8), .. Box("moov", new byte[40]), .. Box("mdat", new byte[length])];

    public static byte[] Mov { get; } = [.. Box("ftyp", "qt  \0\0\0\0qt  "u8), .. Box("moov", new byte[40]), .. Box("mdat", new byte[8])];

    public static byte[] M4a { get; } = [.. Box("ftyp", "M4A \0\0\0\0M4A "u8), .. Box("moov", new byte[40]), .. Box("mdat", new byte[8])];

    public static byte[] Ogg { get; } = [.. "OggS\0"u8, 2, .. new byte[60]];

    public static byte[] WebM { get; } = [0x1A, 0x45, 0xDF, 0xA3, 0x9F, 0x42, 0x82, 0x84, .. "webm"u8, .. new byte[60]];

    public static byte[] Heic { get; } = [.. Box("ftyp", "heic\0\0\0\0heic"u8), .. Box("mdat", new byte[8])];

    public static byte[] Png(int width = 40, int height = 30)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Teal);
        using var encoded = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return encoded.ToArray();
    }

    /// <summary>Says that it is a hundred thousand pixels wide and high, in a hundred bytes.</summary>
    public static byte[] Bomb()
    {
        var png = Png();
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 100_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 100_000);
        var crc = Crc(png.AsSpan(12, 17));
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), crc);
        return png;
    }

    public static byte[] Archive(params (string Name, string Text)[] parts)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return memory.ToArray();
    }

    public static byte[] WordWith(string part, string text = "x") =>
        Archive(("[Content_Types].xml", WordTypes), ("word/document.xml", "<w/>"), (part, text));

    public static byte[] WordMacroEnabled { get; } = Archive(
        ("[Content_Types].xml", WordTypes.Replace("openxmlformats-officedocument.wordprocessingml.document", "ms-word.document.macroEnabled", StringComparison.Ordinal)),
        ("word/document.xml", "<w/>"));

    /// <summary>An old Office document with these names in its directory.</summary>
    public static byte[] Compound(params string[] names)
    {
        var file = new byte[512 * 3];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(30), 9);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(48), 1);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(512 + 4), 0xFFFFFFFE);
        for (var i = 0; i < names.Length; i++)
        {
            var entry = file.AsSpan(1024 + (i * 128));
            Encoding.Unicode.GetBytes(names[i], entry);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)((names[i].Length + 1) * 2));
        }

        return file;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
        }

        return ~crc;
    }

    private static byte[] Box(string name, ReadOnlySpan<byte> content)
    {
        var box = new byte[8 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        Encoding.ASCII.GetBytes(name, box.AsSpan(4));
        content.CopyTo(box.AsSpan(8));
        return box;
    }
}

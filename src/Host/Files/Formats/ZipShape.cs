using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ECins.Host.Files.Formats;

/// <summary>Office documents, which are archives: told from other archives by what they hold.</summary>
internal static class ZipShape
{
    private const int MostEntries = 10_000;
    private const int MostBytesOfPart = 1 << 20;
    private const int EndRecord = 22;
    private const string Damaged = "This document is damaged. Save it anew and send it again";
    private const string Archive = "Archives are not taken in. Send the files that are in it";
    private const string Macros = "This document holds macros, which can harm whoever opens it. Save it without macros and send it again";

    private static readonly (string Part, FileFormat Format)[] Parts =
    [
        ("word/document.xml", FileFormat.Word), ("xl/workbook.xml", FileFormat.Excel), ("ppt/presentation.xml", FileFormat.PowerPoint),
    ];

    private static readonly string[] Folders = ["_rels", "docProps", "word", "xl", "ppt", "customXml", "docMetadata"];

    private static readonly string[] Refused = ["macroEnabled", "vbaProject", "ms-office.activeX"];

    public static bool Is(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[(byte)'P', (byte)'K', 3, 4]);

    /// <summary>Whether readers of archives would find one, looking from the end.</summary>
    public static bool EndsAsArchive(Stream content) => EndOf(content) is not null;

    public static Recognition Read(Stream content)
    {
        // The archive ends the file, and begins it: nothing stands before, between or after.
        if (EndOf(content) is not { IsWhole: true })
            return Recognition.Not(Damaged);

        try
        {
            content.Position = 0;
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count > MostEntries ? Recognition.Not(Archive) : Read(archive);
        }
        catch (InvalidDataException)
        {
            return Recognition.Not(Damaged);
        }
    }

    private static Recognition Read(ZipArchive archive)
    {
        var formats = Parts.Where(p => archive.GetEntry(p.Part) is not null).Select(p => p.Format).ToList();
        if (formats.Count != 1 || archive.GetEntry("[Content_Types].xml") is not { } types || !archive.Entries.All(IsOfOffice))
            return Recognition.Not(Archive);

        return HasMacros(archive, types) ? Recognition.Not(Macros) : Recognition.Of(formats[0]);
    }

    private static bool IsOfOffice(ZipArchiveEntry entry) =>
        entry.FullName == "[Content_Types].xml" || Folders.Contains(entry.FullName.Split('/')[0], StringComparer.Ordinal);

    // A document can also fetch its macros from elsewhere, by a template.
    private static bool HasMacros(ZipArchive archive, ZipArchiveEntry types) =>
        archive.Entries.Any(e => e.Name.StartsWith("vba", StringComparison.OrdinalIgnoreCase))
        || Says(types, Refused)
        || (archive.GetEntry("word/_rels/settings.xml.rels") is { } settings && Says(settings, ["attachedTemplate"]));

    private static bool Says(ZipArchiveEntry entry, string[] words)
    {
        using var part = entry.Open();
        var bytes = new byte[MostBytesOfPart];
        var read = part.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var text = Encoding.UTF8.GetString(bytes, 0, read);
        return read == bytes.Length || words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static End? EndOf(Stream content)
    {
        var tail = new byte[(int)Math.Min(EndRecord + ushort.MaxValue, content.Length)];
        content.Position = content.Length - tail.Length;
        content.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[(byte)'P', (byte)'K', 5, 6]);
        if (at < 0 || tail.Length - at < EndRecord)
            return null;

        var record = tail.AsSpan(at);
        var comment = BinaryPrimitives.ReadUInt16LittleEndian(record[20..]);
        var directoryEnds = (long)BinaryPrimitives.ReadUInt32LittleEndian(record[12..]) + BinaryPrimitives.ReadUInt32LittleEndian(record[16..]);
        var stands = content.Length - tail.Length + at;
        return new End(EndRecord + comment == record.Length && directoryEnds == stands);
    }

    /// <param name="IsWhole">Nothing stands before the archive or after it.</param>
    private sealed record End(bool IsWhole);
}

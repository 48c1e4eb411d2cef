using System.Buffers.Binary;
using System.Text;

namespace ECins.Host.Files.Formats;

/// <summary>Office documents of before 2007, told by the streams in the file's own directory.</summary>
internal static class CompoundShape
{
    private const int HeaderLength = 512;
    private const int EntryLength = 128;
    private const int MostSectors = 4096;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const string Damaged = "This document is damaged. Save it anew and send it again";
    private const string Macros = "This document holds macros, which can harm whoever opens it. Save it without macros and send it again";
    private const string Locked = "This document is locked with a password. Save it without one and send it again";
    private static readonly byte[] Mark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // The record by which a PowerPoint presentation says that it has macros.
    private static readonly byte[] PowerPointMacros = [0x1F, 0x00, 0xFF, 0x03, 0x14, 0x00, 0x00, 0x00];

    private static readonly string[] MacroNames = ["Macros", "VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR", "PROJECT"];

    public static bool Is(ReadOnlySpan<byte> head) => head.StartsWith(Mark);

    public static Recognition Read(Stream content)
    {
        if (Names(content) is not { } names)
            return Recognition.Not(Damaged);
        if (names.Contains("EncryptedPackage"))
            return Recognition.Not(Locked);
        if (names.Overlaps(MacroNames))
            return Recognition.Not(Macros);

        FileFormat? format = names.Contains("WordDocument") ? FileFormat.OldWord
            : names.Contains("Workbook") || names.Contains("Book") ? FileFormat.OldExcel
            : names.Contains("PowerPoint Document") ? FileFormat.OldPowerPoint : null;
        return format switch
        {
            null => Recognition.Not("This kind of file is not taken in. Send it as PDF"),
            FileFormat.OldPowerPoint when Holds(content, PowerPointMacros) => Recognition.Not(Macros),
            { } known => Recognition.Of(known),
        };
    }

    private static HashSet<string>? Names(Stream content)
    {
        var header = new byte[HeaderLength];
        if (content.Length < HeaderLength || !Filled(content, 0, header))
            return null;

        var shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        if (shift is not (9 or 12))
            return null;

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var sector = new byte[1 << shift];
        var at = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(48));
        for (var count = 0; at != EndOfChain; count++)
        {
            if (count >= MostSectors || !Filled(content, Offset(at, shift), sector))
                return null;
            for (var entry = 0; entry < sector.Length; entry += EntryLength)
                names.Add(NameOf(sector.AsSpan(entry, EntryLength)));
            if (NextOf(content, header, at, shift) is not { } next)
                return null;
            at = next;
        }

        return names;
    }

    // The first 109 sectors of the allocation table are named in the header, which is enough for files of some six megabytes at least;
    // directories stand early.
    private static uint? NextOf(Stream content, byte[] header, uint sector, int shift)
    {
        var perSector = (1u << shift) / sizeof(uint);
        if (sector / perSector >= 109)
            return null;

        var table = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(76 + (int)(sector / perSector * sizeof(uint))));
        var next = new byte[sizeof(uint)];
        return Filled(content, Offset(table, shift) + (sector % perSector * sizeof(uint)), next) ? BinaryPrimitives.ReadUInt32LittleEndian(next) : null;
    }

    private static long Offset(uint sector, int shift) => (sector + 1L) << shift;

    private static string NameOf(ReadOnlySpan<byte> entry)
    {
        var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
        return Encoding.Unicode.GetString(entry[..length]);
    }

    private static bool Filled(Stream content, long at, byte[] into)
    {
        if (at < 0 || at + into.Length > content.Length)
            return false;

        content.Position = at;
        content.ReadExactly(into);
        return true;
    }

    private static bool Holds(Stream content, byte[] sought)
    {
        var buffer = new byte[64 << 10];
        for (long at = 0; at < content.Length; at += buffer.Length - sought.Length)
        {
            content.Position = at;
            var read = content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            if (buffer.AsSpan(0, read).IndexOf(sought) >= 0)
                return true;
        }

        return false;
    }
}

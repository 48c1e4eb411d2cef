using ECins.Host.Files.Formats;
using Xunit;

namespace ECins.Host.Tests.Files;

public sealed class FormatTests
{
    public static TheoryData<string, byte[], string> Taken => new()
    {
        { "png", Samples.Png(), "Image" }, { "pdf", Samples.Pdf, "Pdf" }, { "docx", Samples.Word, "Word" },
        { "doc", Samples.Compound("Root Entry", "WordDocument"), "OldWord" }, { "xls", Samples.Compound("Root Entry", "Workbook"), "OldExcel" },
        { "ppt", Samples.Compound("Root Entry", "PowerPoint Document"), "OldPowerPoint" },
        { "text", Samples.Text, "Text" }, { "wide text", [0xFF, 0xFE, (byte)'A', 0, (byte)'b', 0], "Text" },
        { "mp3", Samples.Mp3, "Mp3" }, { "tagged mp3", [.. "ID3"u8, 3, 0, 0, 0, 0, 0, 4, 1, 2, 3, 4, .. Samples.Mp3], "Mp3" },
        { "wav", Samples.Wav, "Wav" }, { "ogg", Samples.Ogg, "Ogg" }, { "m4a", Samples.M4a, "M4a" }, { "mp4", Samples.Mp4(), "Mp4" },
        { "mov", Samples.Mov, "Mov" }, { "webm", Samples.WebM, "WebM" },
    };

    public static TheoryData<string, byte[], string> NotTaken => new()
    {
        { "program of Windows", [.. "MZ"u8, .. new byte[100]], "program" },
        { "program of Linux", [0x7F, .. "ELF"u8, .. new byte[100]], "program" },
        { "script", "#!/bin/sh\nrm -rf /\n"u8.ToArray(), "program" },
        { "page", "\n <!DOCTYPE html><p>Hello"u8.ToArray(), "Web pages" },
        { "page in disguise", "Hello there, <ScRiPt>go()</script>"u8.ToArray(), "Web pages" },
        { "drawing", "<svg xmlns='http://www.w3.org/2000/svg' onload='go()'/>"u8.ToArray(), "Web pages" },
        { "rich text", "{\\rtf1 hello}"u8.ToArray(), "Web pages" },
        { "archive", Samples.Archive(("notes.txt", "x")), "Archives" },
        { "archive that says it is a document", Samples.WordWith("META-INF/MANIFEST.MF"), "Archives" },
        { "document with macros", Samples.WordWith("word/vbaProject.bin"), "macros" },
        { "document that says it has macros", Samples.WordMacroEnabled, "macros" },
        { "document that fetches its macros", Samples.WordWith("word/_rels/settings.xml.rels", "<Relationship Type='x/attachedTemplate' TargetMode='External'/>"), "macros" },
        { "document with something before it", [.. "%!"u8, .. Samples.Word], "plain text" },
        { "document with something after it", [.. Samples.Word, .. new byte[10]], "damaged" },
        { "old document with macros", Samples.Compound("Root Entry", "WordDocument", "Macros"), "macros" },
        { "old workbook with macros", Samples.Compound("Root Entry", "Workbook", "_VBA_PROJECT_CUR"), "macros" },
        { "old presentation with macros", [.. Samples.Compound("Root Entry", "PowerPoint Document"), 0x1F, 0, 0xFF, 3, 0x14, 0, 0, 0], "macros" },
        { "locked document", Samples.Compound("Root Entry", "EncryptedPackage"), "password" },
        { "installer", Samples.Compound("Root Entry", "Property"), "not taken in" },
        { "directory that goes round", Loop(), "damaged" },
        { "pdf cut off", Samples.Pdf[..60], "cut off" },
        { "pdf that is an archive too", [.. Samples.Pdf, .. Samples.Archive(("a.class", "x"))], "two kinds" },
        { "video that is an archive too", [.. "RIFF"u8, .. Samples.Wav[4..], .. Samples.Archive(("a.class", "x"))], "two kinds" },
        { "sound that is a pdf too", [.. Samples.Wav, .. Samples.Pdf], "two kinds" },
        { "sound that is a page too", [.. Samples.Wav, .. "<html><script>"u8], "two kinds" },
        { "video with something after it", [.. Samples.Mp4(), .. "MZ trailing"u8], "damaged" },
        { "video without pictures", Samples.Mp4()[..24], "damaged" },
        { "tag with no sound after it", [.. "ID3"u8, 3, 0, 0, 0, 0, 0, 4, 1, 2, 3, 4, .. "MZ and more"u8], "damaged" },
        { "picture of a new kind", Samples.Heic, "HEIC" },
        { "unknown", [1, 2, 3, 4, 5, 6, 7, 8], "not taken in" },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void Recognise_Whole_IsToldByItsContent(string name, byte[] content, string format)
    {
        Assert.Equal(format, FormatRules.Recognise(new MemoryStream(content)).Format?.ToString());
        Assert.True(FormatRules.FamilyOf(content) is not null, name);
    }

    [Theory]
    [MemberData(nameof(NotTaken))]
    public void Recognise_Harmful_IsRefusedInPlainWords(string name, byte[] content, string words)
    {
        var found = FormatRules.Recognise(new MemoryStream(content));
        Assert.True(found.Format is null, name);
        Assert.Contains(words, found.Why, StringComparison.Ordinal);
    }

    private static byte[] Loop()
    {
        var file = Samples.Compound("Root Entry", "WordDocument");
        file[512 + 4] = 1;
        file[512 + 5] = file[512 + 6] = file[512 + 7] = 0;
        return file;
    }
}

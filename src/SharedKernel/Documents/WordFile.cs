using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ECins.SharedKernel.Documents;

/// <summary>Looks at a Word document that somebody sent, before anything is done with it.</summary>
public static partial class WordFile
{
    /// <summary>The most that one may weigh.</summary>
    public const int MostMegabytes = 2;

    private const int MostBytes = MostMegabytes << 20;
    private const int MostParts = 500;
    private const long MostUnpacked = 40L << 20;

    internal static OpenSettings Settings { get; } = new() { MaxCharactersInPart = 10_000_000 };

    /// <summary>
    /// What is wrong with it, in plain words: too large, no Word document, or one that would do something by itself when it
    /// is opened. <c>null</c> when nothing is.
    /// </summary>
    public static string? FaultOf(byte[] content)
    {
        if (content.Length == 0)
            return "The file is empty";
        if (content.Length > MostBytes)
            return $"The file must be smaller than {MostMegabytes} MB";

        try
        {
            return PackedFault(content) ?? DocumentFault(content);
        }
        catch (Exception fault) when (fault is InvalidDataException or OpenXmlPackageException or FileFormatException or XmlException
            or IOException or UriFormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return "This is no Word document (.docx)";
        }
    }

    private static string? PackedFault(byte[] content)
    {
        using var packed = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        if (packed.Entries.Count > MostParts || packed.Entries.Sum(e => e.Length) > MostUnpacked || packed.Entries.Any(IsLargerThanSaid))
            return "There is more in the file than a letter needs";
        if (packed.Entries.Any(e => Active().IsMatch(e.FullName)))
            return "The file holds macros or embedded objects. Save it without them, as a Word document (.docx)";
        return null;
    }

    // The length that an entry claims is whatever its maker wrote.
    private static bool IsLargerThanSaid(ZipArchiveEntry entry)
    {
        using var unpacked = entry.Open();
        var (buffer, left) = (new byte[81_920], entry.Length);
        for (int got; (got = unpacked.Read(buffer)) > 0;)
        {
            if ((left -= got) < 0)
                return true;
        }

        return false;
    }

    private static string? DocumentFault(byte[] content)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), false, Settings);
        if (document.DocumentType != WordprocessingDocumentType.Document)
            return "The file is not of the kind Word document (.docx): save it as that";
        if (document.MainDocumentPart?.Document?.Body is null)
            return "This is no Word document (.docx)";

        var parts = document.GetAllParts().ToList();
        if (parts.Any(p => p is AlternativeFormatImportPart or VbaProjectPart or EmbeddedObjectPart or EmbeddedPackagePart))
            return "The file holds macros or embedded objects. Save it without them, as a Word document (.docx)";
        if (parts.Append<OpenXmlPartContainer>(document).Any(p => p.ExternalRelationships.Any()))
            return "The file fetches something from elsewhere when it is opened: a picture or a template. Put it into the file";
        return parts.Select(p => p.RootElement).OfType<OpenXmlElement>().Any(HasActiveField)
            ? "The file has a field that fetches or starts something when it is opened. Take it out"
            : null;
    }

    private static bool HasActiveField(OpenXmlElement root) =>
        Fetching().IsMatch(string.Concat(root.Descendants<FieldCode>().Select(f => f.Text)))
        || root.Descendants<SimpleField>().Any(f => Fetching().IsMatch(f.Instruction?.Value ?? ""));

    [GeneratedRegex(@"vbaProject|vbaData|activeX|/embeddings/|oleObject|\.bin$|\.exe$", RegexOptions.IgnoreCase)]
    private static partial Regex Active();

    [GeneratedRegex(@"DDE|INCLUDETEXT|INCLUDEPICTURE|MACROBUTTON|\bLINK\b|\bIMPORT\b|\bDATABASE\b", RegexOptions.IgnoreCase)]
    private static partial Regex Fetching();
}

using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ECins.SharedKernel.Documents;

/// <summary>
/// Word documents with fields such as {{Name}}, which are filled in. Word splits what is typed over several runs; a field is
/// found nevertheless.
/// </summary>
public static partial class WordTemplate
{
    /// <summary>What a Word document is served as.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Makes a template of one's own, paragraph by paragraph.</summary>
    public static byte[] Make(IEnumerable<WordLine> lines)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new Document(new Body([.. lines.Select(ParagraphOf)]));
        }

        return memory.ToArray();
    }

    /// <summary>The fields that a template names, each once, as they are written between the braces.</summary>
    /// <param name="template">One that <see cref="WordFile.FaultOf"/> finds no fault with.</param>
    public static IReadOnlyList<string> FieldsOf(byte[] template)
    {
        using var memory = new MemoryStream(template);
        using var document = WordprocessingDocument.Open(memory, false, WordFile.Settings);
        return
        [
            .. Paragraphs(document).SelectMany(p => Form().Matches(TextOf(TextsOf(p)))).Select(m => m.Groups[1].Value)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>The document with its fields filled in; lines of a value stay lines. An unknown field is left as it is.</summary>
    /// <param name="template">One that <see cref="WordFile.FaultOf"/> finds no fault with.</param>
    /// <param name="fields">What stands for each, by name.</param>
    public static byte[] Fill(byte[] template, IReadOnlyDictionary<string, string> fields)
    {
        var values = new Dictionary<string, string>(fields, StringComparer.OrdinalIgnoreCase);
        using var memory = new MemoryStream();
        memory.Write(template);
        using (var document = WordprocessingDocument.Open(memory, true, WordFile.Settings))
        {
            foreach (var paragraph in Paragraphs(document).ToList())
                Fill(paragraph, values);
        }

        return memory.ToArray();
    }

    private static void Fill(Paragraph paragraph, Dictionary<string, string> values)
    {
        var texts = TextsOf(paragraph);
        var matches = Form().Matches(TextOf(texts));

        // From the last to the first, so that where the earlier ones stand stays right; and what was put in is not read again.
        foreach (var match in matches.Reverse())
        {
            if (values.TryGetValue(match.Groups[1].Value, out var value))
                Replace(texts, match.Index, match.Length, Printable(value));
        }

        foreach (var text in texts)
            BreakLines(text);
    }

    private static void Replace(List<Text> texts, int start, int length, string value)
    {
        var (at, end) = (0, start + length);
        foreach (var text in texts)
        {
            var (from, until, whole) = (Math.Max(start - at, 0), Math.Min(end - at, text.Text.Length), text.Text.Length);
            at += whole;
            if (from >= until)
                continue;

            text.Text = string.Concat(text.Text.AsSpan(0, from), value, text.Text.AsSpan(until));
            text.Space = SpaceProcessingModeValues.Preserve;
            value = "";
        }
    }

    private static void BreakLines(Text text)
    {
        if (!text.Text.Contains('\n', StringComparison.Ordinal))
            return;

        OpenXmlElement last = text;
        var lines = text.Text.Split('\n');
        text.Text = lines[0];
        foreach (var line in lines.Skip(1))
        {
            last = last.InsertAfterSelf(new Break());
            last = last.InsertAfterSelf(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    // XML has no way to hold some signs.
    private static string Printable(string value) =>
        string.Concat(value.ReplaceLineEndings("\n").Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));

    private static string TextOf(IEnumerable<Text> texts) =>
        texts.Aggregate(new StringBuilder(), (all, text) => all.Append(text.Text)).ToString();

    // A text box within a paragraph has paragraphs of its own.
    private static List<Text> TextsOf(Paragraph paragraph) =>
        [.. paragraph.Descendants<Text>().Where(t => t.Ancestors<Paragraph>().First() == paragraph)];

    private static IEnumerable<Paragraph> Paragraphs(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        OpenXmlPartRootElement?[] roots =
        [
            main.Document, .. main.HeaderParts.Select(p => p.Header), .. main.FooterParts.Select(p => p.Footer),
            main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes,
        ];
        return roots.OfType<OpenXmlPartRootElement>().SelectMany(r => r.Descendants<Paragraph>());
    }

    private static Paragraph ParagraphOf(WordLine line)
    {
        var properties = new RunProperties(new RunFonts { Ascii = "Arial", HighAnsi = "Arial" });
        if (line.IsHeading)
            properties.Append(new Bold());
        properties.Append(new FontSize { Val = line.IsHeading ? "28" : "24" });
        return new Paragraph(
            new ParagraphProperties(new SpacingBetweenLines { After = "200" }),
            new Run(properties, new Text(line.Text) { Space = SpaceProcessingModeValues.Preserve }));
    }

    [GeneratedRegex(@"\{\{\s*([A-Za-z0-9]{1,40})\s*\}\}")]
    private static partial Regex Form();
}

/// <summary>A paragraph.</summary>
/// <param name="Text">What it says, with fields.</param>
/// <param name="IsHeading">Whether it stands over others.</param>
public sealed record WordLine(string Text, bool IsHeading = false);

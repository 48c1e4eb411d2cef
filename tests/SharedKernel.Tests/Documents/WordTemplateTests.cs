using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ECins.SharedKernel.Documents;
using Xunit;

namespace ECins.SharedKernel.Tests.Documents;

public sealed class WordTemplateTests
{
    [Fact]
    public void Fill_FieldSplitOverRuns_IsFilledIn()
    {
        var filled = WordTemplate.Fill(Split("Dear {", "{Na", "me}", "}, you"), new Dictionary<string, string> { ["name"] = "Kyle & Co" });
        Assert.Equal("Dear Kyle & Co, you", TextOf(filled));
    }

    [Fact]
    public void Fill_TwoFieldsInOneRun_AreFilledInOnce()
    {
        var filled = WordTemplate.Fill(
            Split("{{A}} and {{B}}, {{A}}"), new Dictionary<string, string> { ["A"] = "{{B}}", ["B"] = "two" });
        Assert.Equal("{{B}} and two, {{B}}", TextOf(filled));
    }

    [Fact]
    public void Fill_SeveralLines_StayLines()
    {
        using var document = Open(WordTemplate.Fill(Split("{{", "A}}."), new Dictionary<string, string> { ["A"] = "1. one\n2. two" }));
        Assert.Single(document.MainDocumentPart!.Document!.Descendants<Break>());
        Assert.Equal("1. one2. two.", document.MainDocumentPart.Document.InnerText);
    }

    [Fact]
    public void FieldsOf_Template_AreEachSaidOnce() =>
        Assert.Equal(["Name", "Other"], WordTemplate.FieldsOf(WordTemplate.Make([new("{{Name}} {{ Other }}"), new("{{name}}", true)])));

    [Fact]
    public void FaultOf_OwnTemplate_IsNone() => Assert.Null(WordFile.FaultOf(WordTemplate.Make([new("{{Name}}")])));

    [Fact]
    public void FaultOf_NoWordFile_IsSaid()
    {
        Assert.NotNull(WordFile.FaultOf([]));
        Assert.Equal("This is no Word document (.docx)", WordFile.FaultOf("hello"u8.ToArray()));
        Assert.Contains("2 MB", WordFile.FaultOf(new byte[(2 << 20) + 1]), StringComparison.Ordinal);
    }

    [Fact]
    public void FaultOf_Macros_AreRefused()
    {
        using var memory = new MemoryStream();
        memory.Write(WordTemplate.Make([new("Text")]));
        using (var packed = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        using (var entry = packed.CreateEntry("word/vbaProject.bin").Open())
            entry.WriteByte(1);
        Assert.Contains("macros", WordFile.FaultOf(memory.ToArray()), StringComparison.Ordinal);
    }

    private static byte[] Split(params string[] runs)
    {
        using var memory = new MemoryStream();
        using (var document = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
            document.AddMainDocumentPart().Document = new Document(new Body(new Paragraph([.. runs.Select(r => new Run(new Text(r)))])));
        return memory.ToArray();
    }

    private static WordprocessingDocument Open(byte[] content) => WordprocessingDocument.Open(new MemoryStream(content), false);

    private static string TextOf(byte[] content)
    {
        using var document = Open(content);
        return document.MainDocumentPart!.Document!.InnerText;
    }
}

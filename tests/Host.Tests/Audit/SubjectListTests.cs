using ECins.Host.Audit;
using ECins.SharedKernel.Audit;
using Xunit;

namespace ECins.Host.Tests.Audit;

public sealed class SubjectListTests
{
    [Fact]
    public void Join_InAnyOrderAndRepeated_WritesTheSameSortedText() =>
        Assert.Equal(
            "case:1\nuser:a:b",
            SubjectList.Join([new Subject("user", "a:b"), new Subject("case", "1"), new Subject("user", "a:b")]));

    [Fact]
    public void Parse_ReadsWhatJoinWrote()
    {
        Subject[] subjects = [new("case", "1"), new("user", "a:b")];
        Assert.Equal(subjects, SubjectList.Parse(SubjectList.Join(subjects)));
    }

    [Fact]
    public void NoSubjects_AreTheEmptyText()
    {
        Assert.Equal("", SubjectList.Join([]));
        Assert.Empty(SubjectList.Parse(""));
    }

    [Theory]
    [InlineData("", "1")]
    [InlineData("a:b", "1")]
    [InlineData("a\nb", "1")]
    [InlineData("case", "")]
    [InlineData("case", "1\ncase:2")]
    public void Join_WithAnAmbiguousSubject_IsRefused(string kind, string id) =>
        Assert.Throws<ArgumentException>(() => SubjectList.Join([new Subject(kind, id)]));

    [Theory]
    [InlineData("case")]
    [InlineData(":1")]
    [InlineData("case:")]
    [InlineData("case:1\n")]
    public void Parse_OfAnythingElse_IsRefused(string text) =>
        Assert.Throws<FormatException>(() => SubjectList.Parse(text));
}

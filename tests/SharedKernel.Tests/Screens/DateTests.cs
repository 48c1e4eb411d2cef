using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace ECins.SharedKernel.Tests.Screens;

public sealed class DateTests(PageSite site) : IClassFixture<PageSite>
{
    [Theory]
    [InlineData("27", "3", "2026")]
    [InlineData("27", "03", " 2026 ")]
    [InlineData("29", "2", "2028")]
    [InlineData("1", "jan", "2026")]
    [InlineData("1", "September", "2026")]
    public async Task Date_Real_HasNoError(string day, string month, string year) =>
        Assert.Null(Error(await PostWhen(day, month, year), "Input_When"));

    [Theory]
    [InlineData("29", "2", "2026", "must be a real date")]
    [InlineData("31", "13", "2026", "must be a real date")]
    [InlineData("-1", "1", "2026", "must be a real date")]
    [InlineData("<b>", "1", "2026", "must be a real date")]
    [InlineData("27", "3", "26", "must have a year of 4 numbers")]
    [InlineData("27", "3", "", "must include a year")]
    [InlineData("", " ", "2026", "must include a day and month")]
    public async Task Date_Unreal_SaysWhatIsWrongAndKeepsWhatWasTyped(string day, string month, string year, string wrong)
    {
        var page = await PostWhen(day, month, year);

        Assert.Equal($"Error: The date it happened {wrong}", Error(page, "Input_When"));
        Assert.Equal([day, month, year], Parts(page, "Input_When").Select(i => i.Value));
    }

    [Fact]
    public async Task Date_Blank_IsAskedForWhereRequired()
    {
        var page = await PostWhen("", "", "");

        Assert.Equal("Error: Enter the date it happened", Error(page, "Input_When"));
        Assert.All(Parts(page, "Input_When"), i => Assert.Contains("govuk-input--error", i.ClassList));
    }

    [Fact]
    public async Task Date_Blank_IsAskedForInThePropertysOwnWords()
    {
        var page = await site.Post(("Input.Due.Day", ""), ("Input.Due.Month", ""), ("Input.Due.Year", ""));

        Assert.Equal("Error: When is it due?", Error(page, "Input_Due"));
    }

    [Fact]
    public async Task Date_Blank_IsNothingWhereOptional()
    {
        var page = await site.Post(("Input.Born.Day", ""), ("Input.Born.Month", ""), ("Input.Born.Year", ""));

        Assert.Null(Error(page, "Input_Born"));
    }

    [Fact]
    public async Task Date_OneMissingPart_MarksThatPartAlone()
    {
        var page = await PostWhen("27", "", "2026");

        Assert.Equal(
            ["Input_When_Month"],
            Parts(page, "Input_When").Where(i => i.ClassList.Contains("govuk-input--error")).Select(i => i.Id));
    }

    [Fact]
    public async Task Date_Model_ShowsItsParts()
    {
        var page = await site.Get("/fields?filled=true");

        Assert.Equal(["27", "3", "2026"], Parts(page, "Input_When").Select(i => i.Value));
        Assert.Equal("group", page.QuerySelector("fieldset:has(#Input_When)")!.GetAttribute("role"));
    }

    [Theory]
    [InlineData("2026-03-27", "2026-03-27")]
    [InlineData("2026-02-30", "invalid")]
    [InlineData("", "none")]
    public async Task Date_InAddress_IsOneValue(string value, string read)
    {
        var page = await site.Get($"/dates?from={value}");

        Assert.Equal(read, page.Body!.TextContent.Trim());
    }

    private Task<IDocument> PostWhen(string day, string month, string year) =>
        site.Post(("Input.When.Day", day), ("Input.When.Month", month), ("Input.When.Year", year));

    private static string? Error(IDocument page, string id) => page.GetElementById($"{id}-error")?.TextContent;

    private static List<IHtmlInputElement> Parts(IDocument page, string id) =>
        [.. page.QuerySelectorAll<IHtmlInputElement>($"#{id} input")];
}

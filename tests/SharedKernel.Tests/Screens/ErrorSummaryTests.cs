using AngleSharp.Dom;
using Xunit;

namespace ECins.SharedKernel.Tests.Screens;

public sealed class ErrorSummaryTests(PageSite site) : IClassFixture<PageSite>
{
    [Fact]
    public async Task Summary_Valid_IsAbsent() =>
        Assert.Null((await site.Get("/fields")).QuerySelector(".govuk-error-summary, [role=alert]"));

    [Fact]
    public async Task Summary_Errors_StandInTheOrderOfThePage()
    {
        var page = await site.Post();

        Assert.Equal(
            ["#Input_Name", "#Input_Team", "#Input_Harm", "#Input_Kinds", "#Input_Agreed", "#Input_When_Day", "#Input_Due_Day"],
            Links(page).Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Input_WithError_LinksErrorFromSummary()
    {
        var page = await site.Post();

        Assert.Equal("There is a problem", page.QuerySelector(".govuk-error-summary [role=alert] > h2")!.TextContent);
        Assert.Equal("Enter a name", page.QuerySelector(".govuk-error-summary__list a[href='#Input_Name']")!.TextContent);
        Assert.All(Links(page), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task Date_PartMissing_LinksToThePart()
    {
        var page = await site.Post(("Input.When.Day", "27"), ("Input.When.Month", "3"), ("Input.When.Year", ""));

        Assert.Contains("#Input_When_Year", Links(page).Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Summary_ErrorOfNoField_ComesFirstAsText()
    {
        var first = (await site.Post(("Input.Name", "taken"))).QuerySelector(".govuk-error-summary__list > li")!;

        Assert.Equal("Someone else <b>changed</b> this", first.TextContent);
        Assert.Null(first.QuerySelector("a"));
    }

    private static IHtmlCollection<IElement> Links(IDocument page) => page.QuerySelectorAll(".govuk-error-summary__list a");
}

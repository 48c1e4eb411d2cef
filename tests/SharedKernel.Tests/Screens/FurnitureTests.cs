using AngleSharp.Dom;
using Xunit;

namespace ECins.SharedKernel.Tests.Screens;

public sealed class FurnitureTests(PageSite site) : IClassFixture<PageSite>
{
    [Fact]
    public async Task Page_EveryHelper_LeavesNoRawTagAndNoScript()
    {
        var page = await site.Get("/furniture");

        Assert.DoesNotContain(page.All, e => e.LocalName.StartsWith("ec-", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("script, .govuk-error-summary"));
    }

    [Fact]
    public async Task Button_NoAddress_SubmitsOnce()
    {
        var button = await First("button.govuk-button");

        Assert.Equal("submit", button.GetAttribute("type"));
        Assert.Equal("true", button.GetAttribute("data-prevent-double-click"));
        Assert.Equal("Save", button.TextContent);
    }

    [Fact]
    public async Task Button_NameAndValue_ArePosted()
    {
        var button = await First("button.govuk-button--secondary");

        Assert.Equal(("then", "add"), (button.GetAttribute("name"), button.GetAttribute("value")));
    }

    [Fact]
    public async Task Button_Address_IsALink()
    {
        var link = await First("a.govuk-button.govuk-button--warning");

        Assert.Equal("/away?a=1&b=2", link.GetAttribute("href"));
        Assert.Equal("button", link.GetAttribute("role"));
        Assert.False(link.HasAttribute("data-prevent-double-click"));
    }

    [Fact]
    public async Task Tag_Colour_IsAClass() => Assert.Equal("<script>", (await First("strong.govuk-tag--red")).TextContent);

    [Fact]
    public async Task SummaryList_Row_LinksWithItsNameHidden()
    {
        var row = await First(".govuk-summary-list__row");

        Assert.Equal("<script>", row.QuerySelector("dt")!.TextContent);
        Assert.Equal("<script>", row.QuerySelector("dd.govuk-summary-list__value")!.TextContent);
        Assert.Equal("Change <script>", row.QuerySelector("dd.govuk-summary-list__actions a[href='/name']")!.TextContent);
        Assert.Equal(" <script>", row.QuerySelector("a > .govuk-visually-hidden")!.TextContent);
    }

    [Fact]
    public async Task SummaryList_RowBesideActions_LeavesTheColumnFree()
    {
        var rows = (await site.Get("/furniture")).QuerySelectorAll(".govuk-summary-list__row");

        Assert.Equal([false, true, false], rows.Select(r => r.ClassList.Contains("govuk-summary-list__row--no-actions")));
        Assert.NotNull(rows[1].QuerySelector("dd > strong.govuk-tag"));
    }

    [Fact]
    public async Task Notification_IsARegionAndASuccessAnAlert()
    {
        var region = await First("[role=region].govuk-notification-banner");
        var alert = await First("[role=alert].govuk-notification-banner--success");

        Assert.Equal("<script>", region.GetAttribute("aria-label"));
        Assert.Equal("<script>", region.QuerySelector("h2")!.TextContent);
        Assert.Equal("Success", alert.QuerySelector("h2")!.TextContent);
        Assert.Equal("Done", alert.QuerySelector(".govuk-notification-banner__content > p")!.TextContent);
    }

    [Fact]
    public async Task Warning_SaysSoToThoseWhoDoNotSeeIt() =>
        Assert.Equal("Warning <script>", (await First(".govuk-warning-text__text")).TextContent);

    [Fact]
    public async Task Inset_HoldsItsContent() => Assert.Equal("<script>", (await First("div.govuk-inset-text")).TextContent);

    [Fact]
    public async Task Details_Open_StaysOpen()
    {
        var details = await First("details.govuk-details");

        Assert.True(details.HasAttribute("open"));
        Assert.Equal("<script>", details.QuerySelector("summary")!.TextContent);
        Assert.Equal("<script>", details.QuerySelector(".govuk-details__text > p")!.TextContent);
    }

    [Fact]
    public async Task Pagination_LinksOnlyWhereThereIsAPage()
    {
        var navs = (await site.Get("/furniture")).QuerySelectorAll("nav.govuk-pagination");

        Assert.Equal(2, navs.Length);
        Assert.Equal(["/1", "/3"], navs[0].QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["Next page"], navs[1].QuerySelectorAll("a[rel=next]").Select(a => a.TextContent));
    }

    [Fact]
    public async Task BackLink_SaysBackUnlessTold()
    {
        var links = (await site.Get("/furniture")).QuerySelectorAll("a.govuk-back-link[href='/list']");

        Assert.Equal(["Back", "Back to the list"], links.Select(a => a.TextContent));
    }

    private async Task<IElement> First(string selector)
    {
        var found = (await site.Get("/furniture")).QuerySelector(selector);
        Assert.NotNull(found);
        return found;
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace ECins.SharedKernel.Tests.Screens;

public sealed class FieldTests(PageSite site) : IClassFixture<PageSite>
{
    private const string Hostile = "<script>alert(\"1\")</script>";

    [Fact]
    public async Task Page_EveryHelper_LeavesNoRawTagAndNoDoubleId()
    {
        var page = await site.Get("/fields");
        var ids = Ids(page);

        Assert.DoesNotContain(page.All, e => e.LocalName.StartsWith("ec-", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Described(page), id => Assert.Contains(id, ids));
        Assert.All(page.QuerySelectorAll<IHtmlLabelElement>("label"), label => Assert.Contains(label.HtmlFor, ids));
    }

    [Fact]
    public async Task Page_WithErrors_DescribesFieldsByWhatIsThere()
    {
        var page = await site.Post();
        var ids = Ids(page);

        Assert.NotEmpty(Described(page));
        Assert.All(Described(page), id => Assert.Contains(id, ids));
    }

    [Fact]
    public async Task Post_NothingAtAll_IsNotValid()
    {
        Assert.NotNull((await site.Post()).QuerySelector(".govuk-error-summary"));
        Assert.NotNull((await site.Post(("__Other", "1"))).QuerySelector(".govuk-error-summary"));
    }

    [Fact]
    public async Task Input_Valid_HasNoError()
    {
        var input = Input(await site.Get("/fields"), "Input_Name");

        Assert.Equal("Input.Name", input.Name);
        Assert.Equal("Input_Name-hint", input.GetAttribute("aria-describedby"));
        Assert.DoesNotContain("govuk-input--error", input.ClassList);
        Assert.Null(input.Closest(".govuk-form-group--error"));
    }

    [Fact]
    public async Task Input_WithError_ShowsItBesideTheField()
    {
        var page = await site.Post();
        var input = Input(page, "Input_Name");

        Assert.Equal("Error: Enter a name", page.GetElementById("Input_Name-error")!.TextContent);
        Assert.Equal("Input_Name-hint Input_Name-error", input.GetAttribute("aria-describedby"));
        Assert.Contains("govuk-input--error", input.ClassList);
        Assert.NotNull(input.Closest(".govuk-form-group--error"));
    }

    [Fact]
    public async Task Input_HostileLabelAndHint_AreText()
    {
        var page = await site.Get("/fields");

        Assert.Equal(Hostile, page.QuerySelector("label[for=Input_Name]")!.TextContent);
        Assert.Equal(Hostile, page.GetElementById("Input_Name-hint")!.TextContent);
    }

    [Fact]
    public async Task Input_HostileAnswer_IsKeptAsText()
    {
        var page = await site.Post(("Input.Postcode", Hostile));

        Assert.Equal(Hostile, Input(page, "Input_Postcode").Value);
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public async Task Input_AsHeading_PutsTheLabelInTheH1()
    {
        var label = (await site.Get("/fields")).QuerySelector("h1.govuk-label-wrapper > label[for=Input_Name]")!;

        Assert.Contains("govuk-label--l", label.ClassList);
    }

    [Fact]
    public async Task Input_OtherAttributes_GoToTheControl()
    {
        var input = Input(await site.Get("/fields"), "Input_Name");

        Assert.Equal("name", input.GetAttribute("autocomplete"));
        Assert.Equal("R&R", input.Title);
        Assert.Contains("govuk-input--width-20", input.ClassList);
        Assert.False(input.Closest(".govuk-form-group")!.HasAttribute("title"));
    }

    [Fact]
    public async Task Input_NoLabel_TakesTheDisplayName()
    {
        var page = await site.Get("/fields");

        Assert.Equal("The postcode", page.QuerySelector("label[for=Input_Postcode]")!.TextContent);
    }

    [Fact]
    public async Task Input_Model_ShowsItsValue() =>
        Assert.Equal("Ann", Input(await site.Get("/fields?filled=true"), "Input_Name").Value);

    [Fact]
    public async Task Input_Password_IsNeverWrittenBack()
    {
        Assert.False(Input(await site.Get("/fields?filled=true"), "Input_Secret").HasAttribute("value"));
        Assert.False(Input(await site.Post(("Input.Secret", "hush")), "Input_Secret").HasAttribute("value"));
    }

    [Theory]
    [InlineData("\n  first\n</textarea><script>")]
    [InlineData("plain")]
    public async Task Textarea_Answer_SurvivesUnchanged(string answer)
    {
        var page = await site.Post(("Input.Notes", answer));
        var textarea = (IHtmlTextAreaElement)page.GetElementById("Input_Notes")!;

        Assert.Equal(answer, textarea.TextContent);
        Assert.Equal(9, textarea.Rows);
    }

    [Fact]
    public async Task Select_NothingChosen_StartsBlank()
    {
        var page = await site.Get("/fields");

        Assert.Equal(["Choose a team", "North", "<b>South</b>", "Wardens"], Options(page, "Input_Team").Select(o => o.Text));
        Assert.Equal("", Options(page, "Input_Second")[0].Value);
        Assert.Equal(["North", "<b>South</b>"], page.QuerySelectorAll("#Input_Team optgroup[label=Police] > option").Select(o => o.TextContent));
    }

    [Fact]
    public async Task Select_Answer_StaysChosen()
    {
        var page = await site.Post(("Input.Second", "w"));

        Assert.Equal(["w"], Options(page, "Input_Second").Where(o => o.HasAttribute("selected")).Select(o => o.Value));
        Assert.Equal(3, Options(page, "Input_Second").Count);
    }

    [Fact]
    public async Task Select_Model_IsChosen()
    {
        var page = await site.Get("/fields?filled=true");

        Assert.Equal(["s"], Options(page, "Input_Team").Where(o => o.HasAttribute("selected")).Select(o => o.Value));
    }

    [Fact]
    public async Task Radios_Enum_OffersItsValuesByDisplayName()
    {
        var page = await site.Get("/fields");
        var first = Input(page, "Input_Harm");

        Assert.Equal("Nuisance", first.Value);
        Assert.Equal("Input_Harm-item-hint", first.GetAttribute("aria-describedby"));
        Assert.Equal("A nuisance", page.QuerySelector("label[for=Input_Harm]")!.TextContent);
        Assert.Equal("Noise, litter", page.GetElementById("Input_Harm-item-hint")!.TextContent);
        Assert.Equal("Serious", Input(page, "Input_Harm-2").Value);
        Assert.Empty(page.QuerySelectorAll("input:checked"));
    }

    [Fact]
    public async Task Radios_AsHeading_PutTheLegendInTheH1()
    {
        var legend = (await site.Get("/fields")).QuerySelector("fieldset[aria-describedby=Input_Harm-hint] > legend.govuk-fieldset__legend--l")!;

        Assert.Equal("How bad is it?", legend.QuerySelector("h1.govuk-fieldset__heading")!.TextContent);
    }

    [Fact]
    public async Task Radios_WithError_DescribeTheFieldset()
    {
        var page = await site.Post();

        Assert.NotNull(page.QuerySelector("fieldset[aria-describedby='Input_Harm-hint Input_Harm-error']"));
        Assert.Equal("Error: Say how bad it is", page.GetElementById("Input_Harm-error")!.TextContent);
    }

    [Fact]
    public async Task Radios_Bool_AreYesAndNo()
    {
        var page = await site.Get("/fields?filled=true");
        var block = Input(page, "Input_Danger").Closest(".govuk-radios")!;

        Assert.Contains("govuk-radios--inline", block.ClassList);
        Assert.Contains("govuk-radios--small", block.ClassList);
        Assert.Equal(["Yes", "No"], block.QuerySelectorAll("label").Select(l => l.TextContent));
        Assert.Equal(["false"], block.QuerySelectorAll<IHtmlInputElement>("input:checked").Select(i => i.Value));
    }

    [Fact]
    public async Task Radios_Answer_StaysChosen()
    {
        var page = await site.Post(("Input.Harm", "Serious"));

        Assert.True(Input(page, "Input_Harm-2").IsChecked);
        Assert.False(Input(page, "Input_Harm").IsChecked);
    }

    [Fact]
    public async Task Checkboxes_Answers_StayTicked()
    {
        var page = await site.Post(("Input.Kinds", "noise"), ("Input.Kinds", "fire"), ("Input.Harms", "Serious"));

        Assert.Equal(["noise", "fire"], Ticked(page, "Input.Kinds"));
        Assert.Equal(["Serious"], Ticked(page, "Input.Harms"));
    }

    [Fact]
    public async Task Checkboxes_Model_IsTicked() =>
        Assert.Equal(["noise", "fire"], Ticked(await site.Get("/fields?filled=true"), "Input.Kinds"));

    [Fact]
    public async Task Checkboxes_HostileChoice_IsText()
    {
        var page = await site.Get("/fields");

        Assert.Equal("<u>Litter</u>", page.QuerySelector("label[for=Input_Kinds-2]")!.TextContent);
        Assert.Equal("<i>Loud</i>", page.GetElementById("Input_Kinds-item-hint")!.TextContent);
    }

    [Fact]
    public async Task Checkbox_Unticked_ShowsItsError()
    {
        var page = await site.Post();

        Assert.Equal("Input_Agreed-hint Input_Agreed-error", Input(page, "Input_Agreed").GetAttribute("aria-describedby"));
        Assert.Equal("Error: They have to agree", page.GetElementById("Input_Agreed-error")!.TextContent);
        Assert.False(Input(page, "Input_Agreed").IsChecked);
    }

    [Fact]
    public async Task Checkbox_Ticked_StaysTicked()
    {
        Assert.True(Input(await site.Post(("Input.Agreed", "true")), "Input_Agreed").IsChecked);
        Assert.True(Input(await site.Get("/fields?filled=true"), "Input_Agreed").IsChecked);
    }

    private static IHtmlInputElement Input(IDocument page, string id) => (IHtmlInputElement)page.GetElementById(id)!;

    private static List<IHtmlOptionElement> Options(IDocument page, string id) =>
        [.. ((IHtmlSelectElement)page.GetElementById(id)!).Options];

    private static IEnumerable<string> Ticked(IDocument page, string name) =>
        page.QuerySelectorAll<IHtmlInputElement>($"input[name='{name}']:checked").Select(i => i.Value);

    private static List<string> Ids(IDocument page) => [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];

    private static IEnumerable<string> Described(IDocument page) =>
        page.QuerySelectorAll("[aria-describedby]").SelectMany(e => e.GetAttribute("aria-describedby")!.Split(' '));
}

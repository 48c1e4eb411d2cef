using Microsoft.Playwright;
using Xunit;

namespace ECins.Journeys;

/// <summary>A person is entered while the page says who they may be; then a photograph, and an e-mail address with its code word.</summary>
public sealed class PersonDetailsJourney(Site site) : IClassFixture<Site>
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    [Fact]
    public async Task AtADesk_MatchesShowWhileTyping_AndNothingTypedIsLost()
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        await BeginAsync(priya);
        await priya.Page.GetByLabel("Name", new() { Exact = true }).PressSequentiallyAsync("Kile Rudge");
        await priya.FillDateAsync("Date of birth (optional)", new DateOnly(2004, 8, 2));
        await priya.Page.GetByText("Somebody like this is known already").WaitForAsync();
        Assert.Equal("BornOn.Year", await priya.Page.EvaluateAsync<string>("document.activeElement.name"));
        Assert.Equal("Kile Rudge", await priya.EnteredAsync("Name"));
        Assert.Contains("like this", await priya.Page.Locator("[data-matches-said]").InnerTextAsync(), StringComparison.Ordinal);
        await priya.SeesAsync("They have");

        await priya.FillAsync("Name", "Zebedee Quill");
        await priya.FillDateAsync("Date of birth (optional)", new DateOnly(1962, 1, 5));
        await priya.Page.GetByText("Somebody like this is known already").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal("", (await priya.Page.Locator("[data-matches-said]").TextContentAsync())!.Trim());
        await priya.CheckAsync("Witness");
        await priya.ClickAsync("Save", exact: true);
        await priya.ClickAsync("Zebedee Quill", exact: true);
        await DetailAsync(priya);
        await WithdrawAsync(priya);
    }

    [Fact]
    public async Task OnAPhoneWithoutScripts_TheSameIsAskedWhenItIsSent()
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", new Device(IsPhone: true, HasScripts: false));
        await BeginAsync(priya);
        await priya.FillAsync("Name", "Karin Pask");
        await priya.CheckAsync("Witness");
        await priya.FillDateAsync("Date of birth (optional)", new DateOnly(1979, 6, 30));
        await priya.ClickAsync("Save", exact: true);
        await priya.SeesAsync("Somebody like this is known already");
        await priya.ClickAsync("Save", exact: true);
        await priya.IsToldAsync("Select whether it is the same person");
        await priya.CheckAsync("No, or I am not sure");
        await priya.ClickAsync("Save", exact: true);
        await priya.ClickAsync("Karin Pask", exact: true);
        await DetailAsync(priya);
    }

    private static async Task BeginAsync(Visitor visitor)
    {
        await visitor.GoAsync("/cases");
        await visitor.ClickAsync("Nights in Quay Street flats");
        await visitor.ClickAsync("People and places");
        await visitor.ClickAsync("Add a person");
    }

    private static async Task DetailAsync(Visitor visitor)
    {
        var name = await visitor.HeadingAsync();
        await visitor.ClickAsync("Add an e-mail address");
        await visitor.FillAsync("E-mail address", "not one");
        await visitor.FillAsync("Code word (optional)", "Lantern");
        await visitor.ClickAsync("Save", exact: true);
        await visitor.IsToldAsync("Enter an e-mail address in the correct format, like name@example.org.uk");
        Assert.Equal("Lantern", await visitor.EnteredAsync("Code word (optional)"));
        await visitor.FillAsync("E-mail address", "quill@post.example");
        await visitor.ClickAsync("Save", exact: true);
        await visitor.SeesAsync("Before you write to quill@post.example: Code word: Lantern.");

        await visitor.ClickAsync("Add a photograph");
        await visitor.FillAsync("What does it show? (optional)", "At the ferry");
        await ChooseAsync(visitor, "text/plain", "not a picture"u8.ToArray());
        await visitor.ClickAsync("Add the photograph");
        await visitor.IsToldAsync("This is not a photograph. Send it as JPEG, PNG or WebP");
        Assert.Equal("At the ferry", await visitor.EnteredAsync("What does it show? (optional)"));
        await ChooseAsync(visitor, "image/png", Picture);
        await visitor.ClickAsync("Add the photograph");
        var head = visitor.Page.Locator(".ec-person").GetByRole(AriaRole.Img, new() { Name = $"Photograph of {name}: At the ferry" });
        Assert.True(await head.EvaluateAsync<bool>("image => image.complete && image.naturalWidth > 0"));
    }

    private static async Task WithdrawAsync(Visitor visitor)
    {
        await visitor.ClickAsync("Photograph of");
        await visitor.ClickAsync("Withdraw this photograph");
        await visitor.FillAsync("Why is it withdrawn?", "It shows somebody else");
        await visitor.ClickAsync("Withdraw it");
        await visitor.SeesAsync("It shows somebody else");
        Assert.Equal(0, await visitor.Page.Locator("main img").CountAsync());
    }

    private static Task ChooseAsync(Visitor visitor, string type, byte[] content) => visitor.Page.GetByLabel("The photograph").SetInputFilesAsync(
        new FilePayload { Name = "IMG_1.PNG", MimeType = type, Buffer = content });
}

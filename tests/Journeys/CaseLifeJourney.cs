using Xunit;

namespace ECins.Journeys;

/// <summary>A case is planned, linked, referred, handed over, closed and opened again.</summary>
public sealed class CaseLifeJourney(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task PlanReferHandOverCloseReopen(bool phone, bool scripts)
    {
        var device = new Device(phone, scripts);
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", device);
        var path = await priya.OpenCaseAsync($"Broken lamps by the ferry {device}");
        await PlanAsync(priya, path);
        await ReferAsync(priya, path);
        await using var becky = await site.SignInAsync("fenshire", "Becky Lund", device);
        await becky.GoAsync("/referrals");
        await becky.ClickAsync($"Broken lamps by the ferry {device}");
        await becky.CheckAsync("Decline it");
        await becky.FillAsync("In a few words", "Nobody was harmed");
        await becky.ClickAsync("Save");
        await becky.GoAsync(path);
        Assert.Equal("Page not found", await becky.HeadingAsync());

        await priya.GoAsync(path);
        await priya.ClickAsync("Close this case");
        await priya.SeesAsync("Ask the ferry company for lamps");
        await priya.ClickAsync("To do: Ask the ferry company for lamps");
        await priya.CheckAsync("It is done");
        await priya.ClickAsync("Save");
        await priya.GoAsync(path + "/close");
        await priya.CheckAsync("Resolved");
        await priya.FillAsync("What came of it?", "The lamps burn");
        await priya.ClickAsync("Close the case");
        await priya.SeesAsync("The lamps burn");
        await priya.SeesNotAsync("Add a note");
        await priya.ClickAsync("Open it again");
        await priya.FillAsync("Why is it opened again?", "Dark again");
        await priya.ClickAsync("Open it again");
        await priya.SeesAsync("Dark again");
    }

    private static async Task PlanAsync(Visitor priya, string path)
    {
        await priya.GoAsync(path + "/plan/risk");
        await priya.ClickAsync("Save");
        await priya.IsToldAsync("Select how great the risk is");
        await priya.CheckAsync("Low risk");
        await priya.FillAsync("Why?", "Somebody may fall");
        await priya.ClickAsync("Save");
        await priya.SeesAsync("Low risk");
        await priya.ClickAsync("Ask for a task");
        await priya.FillAsync("What is to be done?", "Ask the ferry company for lamps");
        await priya.Page.GetByLabel("Who does it?").SelectOptionAsync("Priya Nair");
        await priya.FillDateAsync("By when?", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(3));
        await priya.ClickAsync("Save");
        await priya.SeesAsync("Ask the ferry company for lamps");
        await priya.ClickAsync("Link with a case");
        await priya.FillAsync("The case's reference", "ASB-222-222");
        await priya.FillAsync("What do they have to do with each other?", "The same steps");
        await priya.ClickAsync("Link them");
        await priya.IsToldAsync("You can read no case of this reference. Check it, or ask its owner to let you in");
    }

    private static async Task ReferAsync(Visitor priya, string path)
    {
        await priya.GoAsync(path + "/sharing");
        await priya.ClickAsync("Refer to a team");
        await priya.FillAsync("Find by name", "Lodeside tenancy");
        await priya.ClickAsync("Find", exact: true);
        await priya.Page.GetByRole(Microsoft.Playwright.AriaRole.Radio).First.CheckAsync();
        await priya.ClickAsync("Continue");
        await priya.FillAsync("What are they asked to do?", "Light the steps of your block");
        await priya.CheckAsync("Contribute");
        await priya.ClickAsync("Continue");
        await priya.SeesAsync("will see it, or more of it");
        await priya.ClickAsync("Refer", exact: true);
        await priya.SeesAsync("To be answered");
    }
}

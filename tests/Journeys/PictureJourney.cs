using Xunit;

namespace ECins.Journeys;

/// <summary>Who a victim has to do with: a place recorded, a relationship said, the picture and the link chart looked at.</summary>
public sealed class PictureJourney(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task RecordAPlaceRelateAndLook()
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        await priya.GoAsync("/cases");
        await priya.ClickAsync("Nights in Quay Street flats");
        var path = priya.Path;
        await priya.ClickAsync("People and places");
        await priya.ClickAsync("Add a family, group or place");
        await priya.ClickAsync("Save", exact: true);
        await priya.IsToldAsync("Enter what it is called");
        await priya.Page.GetByLabel("What is it?", new() { Exact = true }).SelectOptionAsync("Park");
        await priya.FillAsync("What is it called?", "Sluice Park");
        await priya.CheckAsync("Location");
        await priya.ClickAsync("Save", exact: true);
        await OpenAsync(priya, "Kyle Rudge");
        await priya.ClickAsync("Add a relationship");
        await priya.ClickAsync("Save", exact: true);
        await priya.IsToldAsync("Select what they are to each other");
        await priya.Page.GetByLabel("Kyle Rudge is, or does, what?").SelectOptionAsync("Frequents");
        await priya.Page.GetByLabel("To whom, or where?").SelectOptionAsync([new Microsoft.Playwright.SelectOptionValue { Label = "Sluice Park (park or open space)" }]);
        await priya.ClickAsync("Save", exact: true);
        await priya.SeesAsync("Is often at Sluice Park");
        await priya.ClickAsync("Change The allegation");
        await priya.CheckAsync("Found so");
        await priya.FillAsync("Who says so, and on what?", "The court, in October");
        await priya.ClickAsync("Save", exact: true);
        await priya.SeesAsync("The court, in October");

        await priya.GoAsync(path + "/people");
        await OpenAsync(priya, "Doreen Pask");
        await priya.SeesAsync("Parent of Karen Pask");
        await priya.ClickAsync("The complete picture");
        await priya.SeesAsync("Harm, and what was done");
        await priya.Page.GetByLabel("Kind", new() { Exact = true }).SelectOptionAsync("Warning");
        await priya.ClickAsync("Show", exact: true);
        await priya.SeesNotAsync("Case opened: ");
        await priya.ClickAsync("Link chart");
        await priya.SeesAsync("Neighbour of");
        await priya.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Kyle Rudge, Person" }).FocusAsync();
        await priya.Page.Keyboard.PressAsync("Enter");
        await priya.Page.WaitForURLAsync("**/people/*-*");
        Assert.Equal("Kyle Rudge", await priya.HeadingAsync());
    }

    [Fact]
    public async Task Look_OnAPhoneWithoutScripts_AsWhoReadsAndAsWhoDoesNot()
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", new Device(IsPhone: true, HasScripts: false));
        await priya.GoAsync("/cases");
        await priya.ClickAsync("Nights in Quay Street flats");
        var path = priya.Path;
        await priya.GoAsync(path + "/people");
        await OpenAsync(priya, "Doreen Pask");
        var person = priya.Path;
        await priya.ClickAsync("The complete picture");
        await priya.SeesAsync("Timeline");
        await priya.GoAsync(person + "/links");
        await priya.SeesAsync("The same as a table");

        await using var gareth = await site.SignInAsync("fenshire", "Gareth Wynne", Device.Desk);
        foreach (var page in new[] { "", "/picture", "/links", "/relationships/add" })
        {
            await gareth.GoAsync(person + page);
            Assert.Equal("Page not found", await gareth.HeadingAsync());
        }
    }

    private static Task OpenAsync(Visitor visitor, string name) => visitor.ClickAsync(name, exact: true);
}

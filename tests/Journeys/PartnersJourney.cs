using Xunit;

namespace ECins.Journeys;

/// <summary>What partners see of what is shared with one of them by name, and what becomes of a partner that does not engage.</summary>
public sealed class PartnersJourney(Site site) : IClassFixture<Site>
{
    private const string Case = "Nights in Quay Street flats";

    [Fact]
    public async Task NamedTeacherFinds_AnotherDoesNot_TheirSpocSeesOnlyThatItIsShared()
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        await priya.GoAsync("/cases");
        await priya.ClickAsync(Case);
        await ShareACaseJourney.ShareAsync(priya, priya.Path, "Calder", "Read", null);

        await using var ruth = await site.SignInAsync("fenshire", "Ruth Calder", Device.Desk);
        await SearchAsync(ruth, "quay street flats");
        await ruth.SeesAsync(Case);
        await using var gareth = await site.SignInAsync("fenshire", "Gareth Wynne", Device.Desk);
        foreach (var words in new[] { "quay street flats", "doreen pask", "dorene" })
        {
            await SearchAsync(gareth, words);
            await gareth.SeesAsync("Nothing found");
        }

        await using var irene = await site.SignInAsync("fenshire", "Irene Shaw", new Device(IsPhone: true, HasScripts: false));
        await irene.GoAsync("/shares");
        await irene.SeesAsync("Ruth Calder");
        await irene.SeesAsync("A case of Saltmere District Council");
        await irene.SeesNotAsync(Case);
        await SearchAsync(irene, "quay street flats");
        await irene.SeesAsync("Nothing found");
    }

    [Fact]
    public async Task PartnerThatDoesNotEngage_IsSuspended_AndItsCasesGoToOthers()
    {
        await using var becky = await site.SignInAsync("fenshire", "Becky Lund", Device.Desk);
        await becky.ClickAsync("Cases", exact: true);
        await becky.ClickAsync("Complaints from Lodeside block");
        var path = becky.Path;
        await using var ravi = await site.SignInAsync("fenshire", "Ravi Chandra", Device.Desk);
        await ravi.GoAsync("/partners");
        await ravi.ClickAsync("Lodeside Homes");
        await ravi.ClickAsync("Suspend", exact: true);
        await ravi.ClickAsync("Suspend", exact: true);
        await ravi.IsToldAsync("Enter why it is suspended");
        await ravi.FillAsync("Why is it suspended?", "Two sign-ins in ninety days, and nothing came of the conversation");
        await ravi.ClickAsync("Suspend", exact: true);
        await becky.StatusAsync(path);
        Assert.StartsWith("/demo/sign-in", becky.Path, StringComparison.Ordinal);

        await ravi.ClickAsync("Hand them over");
        await ravi.SeesNotAsync("Complaints from Lodeside block");
        foreach (var choice in await ravi.Page.GetByRole(Microsoft.Playwright.AriaRole.Combobox).AllAsync())
            await choice.SelectOptionAsync([new Microsoft.Playwright.SelectOptionValue { Label = "Owen Price, Saltmere District Council" }]);
        await ravi.ClickAsync("Hand them over", exact: true);
        await ravi.SeesAsync("It owns no open case any more");

        await using var owen = await site.SignInAsync("fenshire", "Owen Price", Device.Desk);
        await owen.GoAsync(path);
        await owen.SeesAsync("Lodeside Homes is suspended.");
        await owen.SeesAsync("Owner: Owen Price");
    }

    private static async Task SearchAsync(Visitor visitor, string words)
    {
        await visitor.GoAsync("/search");
        await visitor.FillAsync("What are you looking for?", words);
        await visitor.SearchAsync();
    }
}

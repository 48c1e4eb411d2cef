using Xunit;

namespace ECins.Journeys;

/// <summary>Finding from the head of any page: what one reads, and of what one does not read whom to ask.</summary>
public sealed class FindingJourney(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task FindFromAnyPage(bool isPhone, bool hasScripts)
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", new Device(isPhone, hasScripts));
        await priya.GoAsync("/cases");
        await priya.Page.Locator("#header-words").FillAsync("pask");
        await priya.Page.Locator(".ec-header__find").ClickAsync();
        await priya.SeesAsync("Doreen Pask");
        await priya.SeesAsync("Known to others");
        Assert.DoesNotContain("pask", priya.Page.Url, StringComparison.OrdinalIgnoreCase);

        await priya.FillAsync("What are you looking for?", "  ");
        await priya.SearchAsync();
        await priya.IsToldAsync("Enter a name, a date of birth, a reference, an address or other words");

        await priya.FillAsync("What are you looking for?", "bus station");
        await priya.SearchAsync();
        await priya.SeesAsync("Bus station");
    }
}

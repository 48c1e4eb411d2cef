using Xunit;

namespace ECins.Journeys;

/// <summary>One victim, known to three agencies under two spellings: found, told of, and joined where both records are read.</summary>
public sealed class KnownPersonJourney(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task FindAndJoin()
    {
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        await priya.GoAsync("/");
        // Contact with her and the review of her assessment are due on the same page.
        await priya.GoAsync((await priya.Page.Locator("main a[href*='/people/']", new() { HasText = "Doreen Pask" }).First.GetAttributeAsync("href"))!);
        await priya.SeesAsync("May be the same person");
        await priya.SeesAsync("Ask Becky Lund");
        await priya.ClickAsync("Add an address");
        await priya.ClickAsync("Save");
        await priya.IsToldAsync("Enter the flat, house and street, as far as known");
        await priya.FillAsync("Flat, house and street", "1 Ferry Lane");
        await priya.ClickAsync("Save");
        await priya.SeesAsync("1 Ferry Lane");
        await priya.ClickAsync("It is the same person");
        await priya.FillAsync("How do you know?", "She told both of us");
        await priya.ClickAsync("Join Doreen Pask");
        await priya.SeesAsync("Known elsewhere as the same person");

        await using var dan = await site.SignInAsync("fenshire", "Dan Okafor", new Device(IsPhone: true, HasScripts: false));
        await dan.GoAsync("/");
        await dan.SeesAsync("was said to be the same person as one elsewhere");
    }
}

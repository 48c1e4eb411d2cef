using Xunit;

namespace ECins.Journeys;

/// <summary>
/// One victim, three agencies, three spellings and one property: the third to report learns who else holds something, asks, is let
/// in, puts the report into the case and sees what the others do; nobody outside finds anything.
/// </summary>
public sealed class OneVictimJourney(Site site) : IClassFixture<Site>
{
    private const string Victim = "Doreen Pask";

    [Fact]
    public async Task ReportAskAndWorkTogether()
    {
        var phone = new Device(IsPhone: true, HasScripts: false);
        await using var marcus = await site.SignInAsync("fenshire", "Marcus Bell", Device.Desk);
        await marcus.ReportAsync("Shouting through the letter box", "The flats on the quay, number 3", "Doreen Paske", "100090012003");
        var report = marcus.Path;
        await marcus.SeesAsync("Possibly the same person, held by");
        await marcus.SeesAsync("Saltmere District Council");
        await marcus.SeesAsync("Dorene Pask");
        await marcus.SeesAsync("Lodeside Homes");
        await marcus.SeesNotAsync("Nights in Quay Street flats");
        await marcus.ClickAsync($"Ask to see it ({Victim}, Saltmere District Council)");
        await marcus.ClickAsync("Ask", exact: true);
        await marcus.IsToldAsync("Enter why you need to see it");
        await marcus.FillAsync("Why do you need to see it?", "She called us about the same man");
        await marcus.ClickAsync("Ask", exact: true);
        await marcus.SeesAsync("Waiting for the owner");

        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", phone);
        await priya.ClickAsync("Ouseford City Council asks to see");
        await priya.SeesAsync("She called us about the same man");
        var sharing = priya.Path[..priya.Path.IndexOf("/requests", StringComparison.Ordinal)];
        await priya.CheckAsync("Contribute");
        await priya.ClickAsync("Let them in");
        Assert.Equal(sharing, priya.Path);
        await priya.SeesAsync("Marcus Bell, Ouseford City Council");

        await marcus.GoAsync("/requests");
        await marcus.ClickAsync($"{Victim}, held by Saltmere District Council");
        await marcus.ClickAsync("Open the case");
        await marcus.SeesAsync("Diary sheets left with Mrs Pask");
        await marcus.SeesNotAsync("a stranger asked about her by name");
        await marcus.ClickAsync("Add a note");
        await marcus.FillAsync("What happened", "He was moved on from our car park");
        await marcus.ClickAsync("Save note");
        await marcus.GoAsync(report);
        var choice = await marcus.Page.GetByLabel("Case", new() { Exact = true }).Locator("option", new() { HasText = "Nights in Quay Street flats" }).GetAttributeAsync("value");
        await marcus.Page.GetByLabel("Case", new() { Exact = true }).SelectOptionAsync(choice!);
        await marcus.ClickAsync("Add to this case");
        await marcus.SeesAsync("Shouting through the letter box");
        await priya.GoAsync(sharing.Replace("/sharing", "", StringComparison.Ordinal));
        await priya.SeesAsync("He was moved on from our car park");
        await priya.SeesAsync("Shouting through the letter box");
        await priya.ClickAsync("People and places", exact: true);
        await priya.ClickAsync("Doreen Paske");
        await priya.ClickAsync("It is the same person");
        await priya.FillAsync("How do you know?", "The same flat, and she says so");
        await priya.ClickAsync("Join Doreen Paske");
        await priya.SeesAsync("Known elsewhere as the same person");

        await using var ruth = await site.SignInAsync("fenshire", "Ruth Calder", phone);
        await ruth.GoAsync(sharing);
        Assert.Equal("Page not found", await ruth.HeadingAsync());
    }

    [Fact]
    public async Task Refused_IsBroughtBeforeTheManager_AndAnEmergencyDoesNotWait()
    {
        await using var becky = await site.SignInAsync("fenshire", "Becky Lund", Device.Desk);
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        await priya.ClickAsync("Lodeside Homes asks to see");
        await priya.ClickAsync("Refuse", exact: true);
        await priya.IsToldAsync("Enter why you do not let them in");
        await priya.FillAsync("Why?", "It is for the tenancy team to ask her first");
        await priya.ClickAsync("Refuse", exact: true);
        await becky.GoAsync("/requests");
        await becky.ClickAsync($"{Victim}, held by");
        await becky.FillAsync("Why?", "She did ask us, twice");
        await becky.ClickAsync("Bring it before the data sharing manager");
        await using var ravi = await site.SignInAsync("fenshire", "Ravi Chandra", new Device(IsPhone: true, HasScripts: false));
        await ravi.ClickAsync("A refusal to share");
        await ravi.CheckAsync("It goes back to the owner, to be decided again");
        await ravi.FillAsync("Why?", "Speak to each other today");
        await ravi.ClickAsync("Save");
        await ravi.SeesAsync("Opened in an emergency");

        await becky.ClickAsync("Cases", exact: true);
        await becky.ClickAsync("Complaints from Lodeside block");
        await becky.ClickAsync("People and places", exact: true);
        await becky.ClickAsync("Dorene Pask", exact: true);
        await becky.ClickAsync($"Ask to see it ({Victim}, Saltmere District Council)");
        await becky.ClickAsync("Open it in an emergency");
        await becky.FillAsync("Who is in danger, and why can it not wait?", "She does not answer, and he was seen there");
        await becky.ClickAsync("Open it, and tell its owner");
        await becky.SeesAsync("You opened this in an emergency");
        await becky.ClickAsync("Say why it was right");
        await becky.FillAsync("What happened, and what did you do with what you read?", "She was asleep");
        await becky.ClickAsync("Send");
        await priya.GoAsync("/");
        await priya.ClickAsync("was opened in an emergency");
        await priya.SeesAsync("She was asleep");
        await priya.ClickAsync("End it now");
        await becky.GoAsync(priya.Path);
        Assert.Equal("Page not found", await becky.HeadingAsync());
    }
}

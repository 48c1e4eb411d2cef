using Xunit;

namespace ECins.Journeys;

/// <summary>A force that works one workstream turns on a second; the other force does not notice.</summary>
public sealed class SecondWorkstreamJourney(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task TurnOnUseAndLookElsewhere()
    {
        await using var helen = await site.SignInAsync("fenshire", "Helen Marsh", Device.Desk);
        await helen.GoAsync("/workstreams");
        await helen.ClickAsync("Licensed premises");
        await helen.ClickAsync("Turn on", exact: true);
        await helen.Page.GetByLabel("Named teams and people, as a pilot").CheckAsync();
        await helen.ClickAsync("Continue");
        await helen.CheckAsync("Saltmere community safety team");
        await helen.ClickAsync("Continue");
        await helen.SayWhoApprovedAsync();
        await helen.ClickAsync("Turn on Licensed premises");
        await helen.WaitForAsync("/workstreams/licensing", "Holds");

        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", new Device(IsPhone: true, HasScripts: true));
        await priya.GoAsync("/licensing");
        await priya.ClickAsync("Add premises");
        await priya.ClickAsync("Add", exact: true);
        await priya.IsToldAsync("Enter the name that they trade under");
        await priya.FillAsync("Name", "The Lugger");
        await priya.CheckAsync("Pub or bar");
        await priya.FillAsync("Address", "1 Quay Street, Saltmere");
        await priya.ClickAsync("Add", exact: true);
        await priya.ClickAsync("Record a visit");
        await priya.CheckAsync("Preventing public nuisance");
        await priya.FillAsync("What did you find?", "Music until one");
        await priya.CheckAsync("Advice given");
        await priya.ClickAsync("Save the visit");
        await priya.SeesAsync("Music until one");

        await using var dan = await site.SignInAsync("fenshire", "Dan Okafor", Device.Desk);
        Assert.Equal(404, await dan.StatusAsync("/licensing"));
        await using var alison = await site.SignInAsync("marlshire", "Alison Trent", Device.Desk);
        await alison.GoAsync("/workstreams/licensing");
        await alison.SeesAsync("Off");
        await using var clare = await site.SignInAsync("marlshire", "Clare Benton", Device.Desk);
        Assert.Equal(404, await clare.StatusAsync("/licensing"));
    }
}

using System.Diagnostics;
using Xunit;

namespace ECins.Journeys;

/// <summary>A force turns anti-social behaviour on, for a pilot, for an area, for all, off, and on again.</summary>
public sealed class TurnOnJourney(Site site) : IClassFixture<Site>
{
    private const string PageOfIt = "/asb";

    [Fact]
    public async Task PilotAreaAllOffOn()
    {
        await using var alison = await site.SignInAsync("marlshire", "Alison Trent", new Device(IsPhone: true, HasScripts: true));
        await using var clare = await site.SignInAsync("marlshire", "Clare Benton", Device.Desk);
        await using var zoe = await site.SignInAsync("marlshire", "Zoe Hallam", Device.Desk);
        await using var imran = await site.SignInAsync("marlshire", "Imran Vale", Device.Desk);
        await using var tess = await site.SignInAsync("marlshire", "Tess Lomax", Device.Desk);
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        await AreOnAsync([priya], [clare, zoe, imran, tess, alison]);

        await alison.BeginAsync("Turn on", "Named teams and people, as a pilot");
        await alison.CheckAsync("Chalkwell community safety team");
        await alison.ClickAsync("Continue");
        await alison.ApproveAsync("Turn on Anti-social behaviour");
        await alison.WaitUntilReadyAsync();
        await AreOnAsync([clare, priya], [zoe, imran, tess]);

        await alison.BeginAsync("Change who uses it", "Teams in some areas");
        await alison.CheckAsync("Chalkwell");
        await alison.ClickAsync("Continue");
        foreach (var team in new[] { "Chalkwell community safety team", "Chalkwell neighbourhood policing team", "Weirham neighbourhood policing team", "Millrace neighbourhoods team" })
            await alison.CheckAsync(team);
        await alison.ClickAsync("Continue");
        await alison.ApproveAsync("Save the change");
        await AreOnAsync([clare, zoe, priya], [imran, tess]);

        await EveryTeamAsync(alison, "Change who uses it", "Save the change");
        await AreOnAsync([clare, zoe, imran, priya], [tess]);
        await AddIncidentTypeAsync(alison, "Quad bikes on the common");

        await using var second = await site.SecondAsync();
        await using var elsewhere = await site.SignInAsync("marlshire", "Imran Vale", Device.Desk, second);
        await AreOnAsync([elsewhere], []);
        await alison.TurnOffAsync();
        await AreWithinSecondsAsync(5, elsewhere, "Page not found");
        await AreOnAsync([priya], [clare, zoe, imran, tess, alison, elsewhere]);

        await EveryTeamAsync(alison, "Turn on", "Turn on Anti-social behaviour");
        await alison.WaitUntilReadyAsync();
        await AreWithinSecondsAsync(5, elsewhere, "How soon we answer");
        await AreOnAsync([clare, zoe, imran, elsewhere, priya], [tess]);
        await clare.GoAsync(PageOfIt);
        await clare.SeesAsync("Quad bikes on the common");
        await priya.GoAsync(PageOfIt);
        await priya.SeesNotAsync("Quad bikes on the common");
    }

    private static async Task EveryTeamAsync(Visitor alison, string begin, string decide)
    {
        await alison.BeginAsync(begin, "Every team that works in it");
        await alison.ClickAsync("Continue");
        await alison.ApproveAsync(decide);
    }

    private static async Task AddIncidentTypeAsync(Visitor alison, string name)
    {
        await alison.GoAsync(PageOfIt);
        await alison.ClickAsync("Add an incident type");
        await alison.FillAsync("Name", name);
        await alison.ClickAsync("Add", exact: true);
        await alison.IsToldAsync("Select a category");
        Assert.Equal(name, await alison.EnteredAsync("Name"));
        await alison.CheckAsync("Nuisance");
        await alison.ClickAsync("Add", exact: true);
        await alison.SeesAsync(name);
    }

    private static async Task AreWithinSecondsAsync(int seconds, Visitor visitor, string text)
    {
        var waited = Stopwatch.StartNew();
        await visitor.WaitForAsync(PageOfIt, text, seconds);
        Assert.InRange(waited.Elapsed.TotalSeconds, 0, seconds);
    }

    private static async Task AreOnAsync(Visitor[] on, Visitor[] off)
    {
        foreach (var visitor in on)
        {
            await visitor.WaitForAsync(PageOfIt, "How soon we answer");
            await visitor.GoAsync("/");
            await visitor.SeesAsync("Anti-social behaviour");
        }

        foreach (var visitor in off)
        {
            await visitor.WaitForAsync(PageOfIt, "Page not found");
            Assert.Equal(404, await visitor.StatusAsync(PageOfIt));
            await visitor.GoAsync("/");
            await visitor.SeesNotAsync("Anti-social behaviour");
        }
    }
}

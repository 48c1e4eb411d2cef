using Xunit;

namespace ECins.Journeys;

/// <summary>A force turns anti-social behaviour on, for a pilot, for an area, for all, off, and on again.</summary>
public sealed class TurnOnJourney(Site site) : IClassFixture<Site>
{
    private const string Details = "/workstreams/asb";
    private const string PageOfIt = "/asb";

    [Fact]
    public async Task PilotAreaAllOffOn()
    {
        await using var alison = await site.SignInAsync("marlshire", "Alison Trent", new Device(IsPhone: true, HasScripts: true));
        await using var clare = await site.SignInAsync("marlshire", "Clare Benton", Device.Desk);
        await using var zoe = await site.SignInAsync("marlshire", "Zoe Hallam", Device.Desk);
        await using var imran = await site.SignInAsync("marlshire", "Imran Vale", Device.Desk);
        await using var tess = await site.SignInAsync("marlshire", "Tess Lomax", Device.Desk);
        await AreOnAsync([], [clare, zoe, imran, tess]);

        await BeginAsync(alison, "Turn on", "Named teams and people, as a pilot");
        await alison.CheckAsync("Chalkwell community safety team");
        await alison.ClickAsync("Continue");
        await ApproveAsync(alison, "Turn on Anti-social behaviour");
        await alison.WaitForAsync(Details, "Who uses it");
        await alison.WaitForAsync(Details, "Holds");
        await AreOnAsync([clare], [zoe, imran, tess]);

        await BeginAsync(alison, "Change who uses it", "Teams in some areas");
        await alison.CheckAsync("Chalkwell");
        await alison.ClickAsync("Continue");
        foreach (var team in new[] { "Chalkwell community safety team", "Chalkwell neighbourhood policing team", "Weirham neighbourhood policing team", "Millrace neighbourhoods team" })
            await alison.CheckAsync(team);
        await alison.ClickAsync("Continue");
        await ApproveAsync(alison, "Save the change");
        await AreOnAsync([clare, zoe], [imran, tess]);

        await BeginAsync(alison, "Change who uses it", "Every team that works in it");
        await alison.ClickAsync("Continue");
        await ApproveAsync(alison, "Save the change");
        await AreOnAsync([clare, zoe, imran], [tess]);

        await using var second = await site.SecondAsync();
        await using var elsewhere = await site.SignInAsync("marlshire", "Imran Vale", Device.Desk, second);
        await AreOnAsync([elsewhere], []);
        await TurnOffAsync(alison);
        await AreOnAsync([], [clare, zoe, imran, tess, elsewhere]);
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        await AreOnAsync([priya], []);
    }

    [Fact]
    public async Task PowerCutWhileTurningOn_GoesOnWhereItStopped()
    {
        await using (var helen = await site.SignInAsync("fenshire", "Helen Marsh", Device.Desk))
        {
            await TurnOffAsync(helen);
            await BeginAsync(helen, "Turn on", "Every team that works in it");
            await helen.ClickAsync("Continue");
            await ApproveAsync(helen, "Turn on Anti-social behaviour");
        }

        await site.CutPowerAsync();
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        await priya.WaitForAsync(PageOfIt, "How soon we answer", seconds: 90);
        await priya.GoAsync("/cases");
        await priya.SeesAsync("Nights in Quay Street flats");
    }

    private static async Task BeginAsync(Visitor administrator, string button, string reach)
    {
        await administrator.GoAsync(Details);
        await administrator.ClickAsync(button, exact: true);
        await administrator.Page.GetByLabel(reach).CheckAsync();
        await administrator.ClickAsync("Continue");
    }

    private static async Task ApproveAsync(Visitor administrator, string button)
    {
        await administrator.FillAsync("Who approved it", "The board");
        await administrator.FillDateAsync("When it was approved", DateOnly.FromDateTime(DateTime.UtcNow));
        await administrator.FillAsync("Reference of the data protection impact assessment", "DPIA 7");
        await administrator.ClickAsync("Continue");
        await administrator.ClickAsync(button);
    }

    private static async Task TurnOffAsync(Visitor administrator)
    {
        await administrator.GoAsync(Details);
        await administrator.ClickAsync("Turn off");
        await administrator.Page.Locator("textarea, input[type=text]").First.FillAsync("To see what happens");
        await administrator.ClickAsync("Turn off");
    }

    private static async Task AreOnAsync(Visitor[] on, Visitor[] off)
    {
        foreach (var visitor in on)
            await visitor.WaitForAsync(PageOfIt, "How soon we answer");
        foreach (var visitor in off)
        {
            await visitor.WaitForAsync(PageOfIt, "Page not found");
            await visitor.GoAsync("/");
            await visitor.SeesNotAsync("Anti-social behaviour");
        }
    }
}

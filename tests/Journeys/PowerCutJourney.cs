using Xunit;

namespace ECins.Journeys;

/// <summary>The host is killed while it makes a workstream ready.</summary>
public sealed class PowerCutJourney(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task PowerCutWhileTurningOn_GoesOnWhereItStopped()
    {
        await using (var alison = await site.SignInAsync("marlshire", "Alison Trent", Device.Desk))
        {
            await alison.BeginAsync("Turn on", "Every team that works in it");
            await alison.CheckAsync("Chalkwell community safety team");
            await alison.ClickAsync("Continue");
            await alison.SayWhoApprovedAsync();
            await alison.SendAsync("Turn on Anti-social behaviour");
            await site.CutPowerAsync();
        }

        await using var clare = await site.SignInAsync("marlshire", "Clare Benton", Device.Desk);
        await clare.WaitForAsync("/asb", "How soon we answer", seconds: 120);
        await using var priya = await site.SignInAsync("fenshire", "Priya Nair", Device.Desk);
        await priya.GoAsync("/cases");
        await priya.SeesAsync("Nights in Quay Street flats");
        Assert.Contains("The log is untouched.", await HostProcess.RunAsync(site.Data, "verify", "marlshire"), StringComparison.Ordinal);
    }
}

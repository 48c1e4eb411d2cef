using Xunit;

namespace ECins.Journeys;

/// <summary>The questions asked before a workstream is turned on: what is left out is told, what was typed stays.</summary>
public sealed class TurnOnAnswersJourney(Site site) : IClassFixture<Site>
{
    [Theory]
    [MemberData(nameof(Device.All), MemberType = typeof(Device))]
    public async Task LeaveOutCorrectCheckDecide(bool phone, bool scripts)
    {
        await using var alison = await site.SignInAsync("marlshire", "Alison Trent", new Device(phone, scripts));
        await ChoosePilotAsync(alison);
        await ApproveAsync(alison);
        await alison.SeesAsync("Chalkwell community safety team");
        await alison.SeesAsync("The board, ");
        await alison.SeesAsync("Millrace Housing: no agreement for");

        await alison.ClickAsync("Change On for");
        await alison.CheckAsync("Teams in some areas");
        await alison.ClickAsync("Continue");
        await ChooseAreaAsync(alison);
        Assert.Equal("The board", await alison.EnteredAsync("Who approved it"));
        await alison.ClickAsync("Continue");
        await alison.SeesNotAsync("as a pilot");
        await alison.SeesAsync("Weirham");
        await alison.ClickAsync("Turn on Anti-social behaviour");
        await alison.WaitUntilReadyAsync();

        await alison.GoAsync(Administration.Details);
        await alison.ClickAsync("Turn off");
        await alison.ClickAsync("Turn off");
        await alison.IsToldAsync("Enter why it is being turned off");
        await alison.TurnOffAsync();
        await alison.WaitForAsync(Administration.Details, "turned a workstream off: To see what happens");
    }

    private static async Task ChoosePilotAsync(Visitor alison)
    {
        await alison.GoAsync("/");
        await alison.ClickAsync("Workstreams");
        await alison.ClickAsync("Anti-social behaviour");
        await alison.ClickAsync("Turn on", exact: true);
        await alison.ClickAsync("Continue");
        await alison.IsToldAsync("Select who will use it");
        await alison.CheckAsync("Named teams and people, as a pilot");
        await alison.ClickAsync("Continue");
        await alison.ClickAsync("Continue");
        await alison.IsToldAsync("Select at least one team, or enter at least one person, for the pilot");
        await alison.CheckAsync("Chalkwell community safety team");
        await alison.FillAsync("People who are in none of these teams", "nobody@marlshire.example");
        await alison.ClickAsync("Continue");
        await alison.IsToldAsync("There is no active account with the e-mail address nobody@marlshire.example");
        Assert.Equal("nobody@marlshire.example", await alison.EnteredAsync("People who are in none of these teams"));
        await alison.FillAsync("People who are in none of these teams", "");
        await alison.ClickAsync("Continue");
    }

    private static async Task ApproveAsync(Visitor alison)
    {
        await alison.FillAsync("Who approved it", "The board");
        await alison.FillDateAsync("When it was approved", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(2));
        await alison.ClickAsync("Continue");
        await alison.IsToldAsync("The date it was approved must be today or in the past");
        await alison.IsToldAsync("Enter the reference of the data protection impact assessment");
        Assert.Equal("The board", await alison.EnteredAsync("Who approved it"));
        await alison.FillDateAsync("When it was approved", DateOnly.FromDateTime(DateTime.UtcNow));
        await alison.FillAsync("Reference of the data protection impact assessment", "DPIA 7");
        await alison.ClickAsync("Continue");
    }

    private static async Task ChooseAreaAsync(Visitor alison)
    {
        await alison.UncheckAsync("Weirham");
        await alison.ClickAsync("Continue");
        await alison.IsToldAsync("Select at least one area");
        await alison.CheckAsync("Weirham");
        await alison.ClickAsync("Continue");
        await alison.UncheckAsync("Weirham neighbourhood policing team");
        await alison.ClickAsync("Continue");
        await alison.IsToldAsync("Select at least one team that will work in it");
        await alison.CheckAsync("Weirham neighbourhood policing team");
        await alison.ClickAsync("Continue");
    }
}

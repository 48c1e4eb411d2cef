using System.Net;
using ECins.Host.Audit;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Workstreams;
using Xunit;

namespace ECins.Host.Tests.Workstreams;

public sealed class TurnOnTests(TestHost host) : IClassFixture<TestHost>
{
    private const string Root = "/workstreams/asb";

    [Fact]
    public async Task Journey_ToItsEnd_TurnsItOnForThemAndPutsItOnRecord()
    {
        var (area, administrator, team) = await PeopleAsync();
        await JourneyAsync(administrator, team);
        Assert.Equal(Root, administrator.Page.Location);
        Assert.True((await administrator.FollowAsync()).Says("is being made ready"));
        await area.DrainAsync();
        await area.SealAsync();
        var details = await administrator.GetAsync(Root);
        Assert.True(details.Says("The board"));
        Assert.True(details.Says("DPIA 7"));
        Assert.True(details.Says("turned a workstream on"));
        Assert.Single(await area.EventsAsync("workstream.turned-on"));
        Assert.Single(await area.EventsAsync("workstream.prepared"));
    }

    [Fact]
    public async Task Journey_QuestionLeftEmpty_SaysSoBesideTheField()
    {
        var (_, administrator, team) = await PeopleAsync();
        await administrator.GetAsync(Root + "/turn-on/who");
        Assert.Equal("Select who will use it", (await administrator.SubmitAsync("Continue")).Error("Reach"));
        await AnswerAsync(administrator, "who", ("Reach", "Everyone"));
        await administrator.GetAsync(Root + "/turn-on/teams");
        Assert.NotNull((await administrator.SubmitAsync("Continue")).Error("Teams"));
        await AnswerAsync(administrator, "teams", ("Teams", team.Id.ToString()));
        await administrator.GetAsync(Root + "/turn-on/approval");
        var screen = await administrator.SubmitAsync("Continue", ("ApprovedBy", "The board"), ("ApprovedOn.Day", "32"), ("ApprovedOn.Month", "1"), ("ApprovedOn.Year", "2026"));
        Assert.NotNull(screen.Error("ApprovedOn"));
        Assert.Equal("The board", screen.Value("ApprovedBy"));
        Assert.Contains("32", screen.Document.QuerySelector("[name='ApprovedOn.Day']")!.GetAttribute("value"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_UnfinishedJourney_TurnsNothingOn()
    {
        var (area, administrator, _) = await PeopleAsync();
        await AnswerAsync(administrator, "who", ("Reach", "Everyone"));
        await administrator.GetAsync(Root + "/turn-on/check");
        await administrator.SubmitAsync("Turn on");
        Assert.Empty(await area.EventsAsync("workstream.turned-on"));
    }

    [Fact]
    public async Task Details_PartnerWithoutCover_IsNamed()
    {
        var (area, administrator, _) = await PeopleAsync();
        await area.PartnerAsync("Millrace Housing", OrganisationKind.HousingAssociation, Purpose.CrimeAndDisorder);
        var screen = await administrator.GetAsync(Root);
        Assert.True(screen.Says("Millrace Housing: no agreement for protecting and supporting victims"));
        Assert.False(screen.Says("Northton Council: no agreement"));
    }

    [Fact]
    public async Task TurnOff_WithAReason_TurnsItOff()
    {
        var (area, administrator, team) = await PeopleAsync();
        await area.TurnOnAsync("asb", team);
        await administrator.GetAsync(Root + "/turn-off");
        Assert.NotNull((await administrator.SubmitAsync("Turn off")).Error("Reason"));
        await administrator.SubmitAsync("Turn off", ("Reason", "The pilot is over"));
        await area.SealAsync();
        Assert.True((await administrator.GetAsync(Root)).Says("The pilot is over"));
    }

    [Fact]
    public async Task TurnOff_SomebodyElseSavedMeanwhile_IsNotDoneUnseen()
    {
        var (area, administrator, team) = await PeopleAsync();
        await area.TurnOnAsync("asb", team);
        await administrator.GetAsync(Root + "/turn-off");
        await area.TurnOnAsync("asb", team);
        await administrator.SubmitAsync("Turn off", ("Reason", "The pilot is over"));
        Assert.True(administrator.Page.Says("Somebody else saved"));
        Assert.Equal(AuditOutcome.Failed, Assert.Single(await area.EventsAsync("workstream.turned-off")).Outcome);
    }

    [Fact]
    public async Task Pages_WithoutThePermission_AreRefusedAndThatIsOnRecord()
    {
        var (area, _, _) = await PeopleAsync();
        var council = await area.PartnerAsync("Elsewhere Council", OrganisationKind.Council);
        using var manager = await area.SignInAsync(await area.PersonAsync("Mo Manager", council, null, Role.DataSharingManager));
        foreach (var path in new[] { "/workstreams", Root, Root + "/turn-on/who", Root + "/turn-off" })
            Assert.Equal(HttpStatusCode.Forbidden, (await manager.GetAsync(path)).Status);
        Assert.Equal(4, (await area.EventsAsync("page.refused")).Count);
    }

    [Fact]
    public async Task Pages_UnknownWorkstream_AreNotFound()
    {
        var (_, administrator, _) = await PeopleAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync("/workstreams/nothing")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.GetAsync("/workstreams/nothing/turn-on/who")).Status);
    }

    private async Task<(TestArea Area, Visitor Administrator, Team Team)> PeopleAsync()
    {
        var area = await host.NewAreaAsync();
        var council = await area.PartnerAsync("Northton Council", OrganisationKind.Council, Purpose.CrimeAndDisorder, Purpose.Victims);
        var team = await area.TeamAsync(council, "Community safety team");
        return (area, await area.SignInAsync(await area.PersonAsync("Al Admin", council, null, Role.ForceAdministrator)), team);
    }

    private async Task JourneyAsync(Visitor administrator, Team team)
    {
        var today = host.Clock.UkToday();
        await AnswerAsync(administrator, "who", ("Reach", "Everyone"));
        await AnswerAsync(administrator, "teams", ("Teams", team.Id.ToString()));
        await AnswerAsync(
            administrator, "approval", ("ApprovedBy", "The board"), ("DpiaReference", "DPIA 7"),
            ("ApprovedOn.Day", $"{today.Day}"), ("ApprovedOn.Month", $"{today.Month}"), ("ApprovedOn.Year", $"{today.Year}"));
        await administrator.GetAsync(Root + "/turn-on/check");
        await administrator.SubmitAsync("Turn on");
    }

    private static async Task AnswerAsync(Visitor administrator, string step, params (string, string)[] answers)
    {
        await administrator.GetAsync($"{Root}/turn-on/{step}");
        var screen = await administrator.SubmitAsync("Continue", answers);
        Assert.True(screen.Location is not null, screen.Document.QuerySelector(".govuk-error-summary")?.TextContent);
    }
}

using System.Net;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.Host.Workstreams;
using ECins.SharedKernel.Workstreams;
using Xunit;

namespace ECins.Host.Tests.Workstreams;

public sealed class GateTests(TestHost host) : IClassFixture<TestHost>
{
    private const string MenuText = "Anti-social behaviour";
    private static readonly Purpose[] Covering = [Purpose.CrimeAndDisorder, Purpose.Victims];

    [Fact]
    public async Task Get_WorkstreamOn_Answers()
    {
        var (area, team, user) = await OfficerAsync(Covering);
        await area.TurnOnAsync("asb", team);
        await AssertOnAsync(area, user);
    }

    [Fact]
    public async Task Get_WorkstreamNeverOn_Returns404()
    {
        var (area, _, user) = await OfficerAsync(Covering);
        await AssertOffAsync(area, user);
    }

    [Fact]
    public async Task Get_WorkstreamTurnedOff_Returns404AndOnAgainAnswers()
    {
        var (area, team, user) = await OfficerAsync(Covering);
        await area.TurnOnAsync("asb", team);
        await SetAsync(area, WorkstreamStatus.Off);
        await AssertOffAsync(area, user);
        await area.TurnOnAsync("asb", team);
        await AssertOnAsync(area, user);
    }

    [Fact]
    public async Task Get_WorkstreamPreparing_Returns404()
    {
        var (area, team, user) = await OfficerAsync(Covering);
        await area.TurnOnAsync("asb", team);
        await SetAsync(area, WorkstreamStatus.Preparing);
        await AssertOffAsync(area, user);
    }

    [Fact]
    public async Task Get_TeamNotAmongThoseThatWorkIt_Returns404()
    {
        var (area, team, user) = await OfficerAsync(Covering);
        var other = await area.TeamAsync(await area.PartnerAsync("Another", OrganisationKind.Council, Covering), "Another team");
        await area.TurnOnAsync("asb", other);
        await AssertOffAsync(area, user);
        await area.TurnOnAsync("asb", other, team);
        await AssertOnAsync(area, user);
    }

    [Fact]
    public async Task Get_PilotByTeamAndByUser_AnswersThemAndNobodyElse()
    {
        var (area, team, inTeam) = await OfficerAsync(Covering);
        var partner = await area.PartnerAsync("Another", OrganisationKind.Council, Covering);
        var (named, unnamed) = (await area.PersonAsync("Nam Ed", partner), await area.PersonAsync("Un Named", partner));
        await area.TurnOnAsync("asb", new WorkstreamDecision { Reach = WorkstreamReach.Pilot, Pilots = [team.Id, named.Id] });
        await AssertOnAsync(area, inTeam);
        await AssertOnAsync(area, named);
        await AssertOffAsync(area, unnamed);
    }

    [Fact]
    public async Task Get_ByAreas_AnswersTeamsThereAndTeamsOfTheWholeForceArea()
    {
        var area = await host.NewAreaAsync();
        var partner = await area.PartnerAsync("Northton Council", OrganisationKind.Council, Covering);
        var (north, south) = (await area.DistrictAsync("North"), await area.DistrictAsync("South"));
        Team[] teams = [await area.TeamAsync(partner, "N", north), await area.TeamAsync(partner, "S", south), await area.TeamAsync(partner, "All")];
        var northerner = await area.PersonAsync("Nora North", partner, teams[0]);
        var southerner = await area.PersonAsync("Sid South", partner, teams[1]);
        var everywhere = await area.PersonAsync("Eve Where", partner, teams[2]);
        await area.TurnOnAsync("asb", new WorkstreamDecision
        {
            Reach = WorkstreamReach.Areas,
            Areas = [north.Id],
            Teams = [.. teams.Select(t => t.Id)],
        });
        await AssertOnAsync(area, northerner);
        await AssertOnAsync(area, everywhere);
        await AssertOffAsync(area, southerner);
    }

    [Theory]
    [InlineData(-10, 10, true)]
    [InlineData(0, 0, true)]
    [InlineData(-10, -1, false)]
    [InlineData(1, 10, false)]
    public async Task Get_AgreementInForceOrNot_Decides(int from, int until, bool isOn)
    {
        var (area, team, user) = await OfficerAsync([]);
        await area.SignAsync(await OrganisationAsync(area, user), from, until, Covering);
        await area.TurnOnAsync("asb", team);
        await (isOn ? AssertOnAsync(area, user) : AssertOffAsync(area, user));
    }

    [Fact]
    public async Task Get_AgreementForOneOfTwoPurposes_Returns404()
    {
        var (area, team, user) = await OfficerAsync([Purpose.CrimeAndDisorder]);
        await area.TurnOnAsync("asb", team);
        await AssertOffAsync(area, user);
    }

    [Fact]
    public async Task Get_OtherForceAreaOff_NoticesNothing()
    {
        var (on, team, _) = await OfficerAsync(Covering);
        var (off, _, user) = await OfficerAsync(Covering);
        await on.TurnOnAsync("asb", team);
        await AssertOffAsync(off, user);
    }

    [Theory]
    [InlineData("/asb/settings/incident-types/no-guid")]
    [InlineData("/asb/incidents/0190c5a2-0000-7000-8000-000000000001")]
    [InlineData("/asb/cases/0190c5a2-0000-7000-8000-000000000001/reports")]
    public async Task Get_WorkstreamOff_Returns404BeforeAnythingIsBound(string path)
    {
        var (area, _, user) = await OfficerAsync(Covering);
        using var visitor = await area.SignInAsync(user);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Post_WorkstreamOff_Returns404BeforeTheFormTokenIsAskedFor()
    {
        var (area, team, user) = await OfficerAsync(Covering);
        using var visitor = await area.SignInAsync(user);
        await visitor.GetAsync("/asb");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.PostAsync("/asb/report/danger", ("IsDanger", "true"))).Status);
        await area.TurnOnAsync("asb", team);
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        await visitor.GetAsync("/errors/404");
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.Client.PostAsync("/asb/report/danger", null, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Get_TurnedOnByAnotherProcess_AnswersWithinASecond()
    {
        var (area, team, user) = await OfficerAsync(Covering);
        var second = await host.SecondAsync();
        await using var _ = second;
        await AssertOffAsync(area.At(second), user);
        await area.TurnOnAsync("asb", team);
        second.Clock.Advance(TimeSpan.FromSeconds(2));
        await AssertOnAsync(area.At(second), user);
    }

    private async Task AssertOnAsync(TestArea area, User user)
    {
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        using var visitor = await area.SignInAsync(user);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/asb")).Status);
        Assert.Contains(MenuText, visitor.Page.Menu);
    }

    private async Task AssertOffAsync(TestArea area, User user)
    {
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        using var visitor = await area.SignInAsync(user);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/asb")).Status);
        Assert.DoesNotContain(MenuText, (await visitor.GetAsync("/")).Menu);
    }

    private async Task<(TestArea Area, Team Team, User User)> OfficerAsync(Purpose[] covered)
    {
        var area = await host.NewAreaAsync();
        var partner = await area.PartnerAsync("Northton Council", OrganisationKind.Council, covered);
        var team = await area.TeamAsync(partner, "Community safety team");
        return (area, team, await area.PersonAsync("Pat Officer", partner, team));
    }

    private static Task<Organisation> OrganisationAsync(TestArea area, User user) =>
        area.ReadAsync(async core => (await core.Set<Organisation>().FindAsync(user.OrganisationId))!);

    private static Task SetAsync(TestArea area, WorkstreamStatus status) => area.WriteAsync(async core =>
        (await core.Set<Workstream>().FindAsync("asb"))!.Status = status);
}

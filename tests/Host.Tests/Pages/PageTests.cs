using System.Net;
using ECins.Host.Organisations;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Workstreams;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Pages;

public sealed class PageTests(TestHost host) : IClassFixture<TestHost>
{
    // Of nothing: whoever may open the page is told that there is nothing, whoever may not is refused.
    private const string NoId = "0190c5a2-0000-7000-8000-000000000001";

    private static readonly Role[] Roles =
        [Role.Practitioner, Role.Spoc, Role.ForceAdministrator, Role.DataSharingManager, Role.Auditor];

    // Who may open which page that asks for a permission, by role; practitioners work the workstream.
    private static readonly Dictionary<string, Role[]> Needing = new()
    {
        ["partners"] = [Role.ForceAdministrator, Role.DataSharingManager],
        ["partners/" + NoId] = [Role.ForceAdministrator, Role.DataSharingManager],
        ["partners/invite"] = [Role.ForceAdministrator, Role.DataSharingManager],
        ["partners/invite/contact"] = [Role.ForceAdministrator, Role.DataSharingManager],
        ["partners/invite/agreement"] = [Role.ForceAdministrator, Role.DataSharingManager],
        ["partners/invite/check"] = [Role.ForceAdministrator, Role.DataSharingManager],
        [$"partners/{NoId}/place"] = [Role.ForceAdministrator, Role.DataSharingManager],
        [$"partners/{NoId}/invite-again"] = [Role.ForceAdministrator, Role.DataSharingManager],
        [$"partners/{NoId}/withdraw"] = [Role.ForceAdministrator, Role.DataSharingManager],
        [$"partners/{NoId}/approve"] = [Role.DataSharingManager],
        [$"partners/{NoId}/refuse"] = [Role.DataSharingManager],
        [$"partners/{NoId}/suspend"] = [Role.DataSharingManager],
        [$"partners/{NoId}/restore"] = [Role.DataSharingManager],
        ["colleagues"] = [Role.Spoc],
        ["colleagues/add"] = [Role.Spoc],
        ["colleagues/" + NoId] = [Role.Spoc, Role.DataSharingManager],
        [$"colleagues/{NoId}/change"] = [Role.Spoc],
        [$"colleagues/{NoId}/close"] = [Role.Spoc, Role.DataSharingManager],
        [$"colleagues/{NoId}/suspend"] = [Role.Spoc, Role.DataSharingManager],
        [$"colleagues/{NoId}/restore"] = [Role.Spoc, Role.DataSharingManager],
        [$"colleagues/{NoId}/reset"] = [Role.Spoc],
        ["resets/" + NoId] = [Role.Spoc, Role.DataSharingManager],
        ["workstreams"] = [Role.ForceAdministrator],
        ["workstreams/asb"] = [Role.ForceAdministrator],
        ["workstreams/asb/assessments/asb.victim-risk"] = [Role.ForceAdministrator],
        ["workstreams/asb/assessments/asb.victim-risk/change"] = [Role.ForceAdministrator],
        ["workstreams/asb/assessments/asb.victim-risk/file"] = [Role.ForceAdministrator],
        ["workstreams/asb/turn-off"] = [Role.ForceAdministrator],
        ["workstreams/asb/turn-on/who"] = [Role.ForceAdministrator],
        ["workstreams/asb/turn-on/pilot"] = [Role.ForceAdministrator],
        ["workstreams/asb/turn-on/areas"] = [Role.ForceAdministrator],
        ["workstreams/asb/turn-on/teams"] = [Role.ForceAdministrator],
        ["workstreams/asb/turn-on/approval"] = [Role.ForceAdministrator],
        ["workstreams/asb/turn-on/check"] = [Role.ForceAdministrator],
        ["syops/publish"] = [Role.DataSharingManager],
        ["record"] = [Role.DataSharingManager, Role.Auditor],
        ["record/0"] = [Role.DataSharingManager, Role.Auditor],
        ["record/checkpoint"] = [Role.DataSharingManager, Role.Auditor],
        ["shares"] = [Role.Spoc],
        ["oversight"] = [Role.Spoc, Role.DataSharingManager],
        ["oversight/requests/" + NoId] = [Role.DataSharingManager],
        ["oversight/emergencies/" + NoId] = [Role.DataSharingManager],
        ["partners/" + NoId + "/cases"] = [Role.DataSharingManager],
        ["mail"] = [Role.ForceAdministrator],
        ["task-templates"] = [Role.ForceAdministrator, Role.DataSharingManager],
        ["task-templates/add"] = [Role.ForceAdministrator, Role.DataSharingManager],
        ["task-templates/" + NoId] = [Role.ForceAdministrator, Role.DataSharingManager],
        [$"task-templates/{NoId}/in/pl"] = [Role.ForceAdministrator, Role.DataSharingManager],
        ["task-languages/add"] = [Role.ForceAdministrator, Role.DataSharingManager],
        ["task-languages/" + NoId] = [Role.ForceAdministrator, Role.DataSharingManager],
        ["mail/pause"] = [Role.ForceAdministrator],
        ["mail/rules"] = [Role.ForceAdministrator],
        ["mail/certificates"] = [Role.ForceAdministrator],
        ["mail/certificates/add"] = [Role.ForceAdministrator],
        [$"mail/certificates/{NoId}/replace"] = [Role.ForceAdministrator],
        [$"mail/certificates/{NoId}/remove"] = [Role.ForceAdministrator],
        ["quarantine"] = [Role.DataSharingManager],
        ["quarantine/" + NoId + "/withdraw"] = [Role.DataSharingManager],
        ["asb"] = [Role.Practitioner, Role.ForceAdministrator],
        ["asb/incidents"] = [Role.Practitioner],
        ["asb/report/danger"] = [Role.Practitioner],
        ["asb/report/what"] = [Role.Practitioner],
        ["asb/report/where"] = [Role.Practitioner],
        ["asb/report/when"] = [Role.Practitioner],
        ["asb/report/affected"] = [Role.Practitioner],
        ["asb/report/alleged"] = [Role.Practitioner],
        ["asb/report/reporter"] = [Role.Practitioner],
        ["asb/report/crime"] = [Role.Practitioner],
        ["asb/report/hate"] = [Role.Practitioner],
        ["asb/report/evidence"] = [Role.Practitioner],
        ["asb/report/check"] = [Role.Practitioner],
        ["asb/report"] = [Role.Practitioner],
        ["asb/triage"] = [Role.Practitioner],
        ["asb/map"] = [Role.Practitioner],
        ["asb/map/" + NoId] = [Role.Practitioner],
        ["asb/hotspots"] = [Role.Practitioner],
        ["asb/hotspots/times"] = [Role.Practitioner],
        ["asb/hotspots/months"] = [Role.Practitioner],
        ["asb/hotspots/repeats"] = [Role.Practitioner],
        ["asb/from-agencies"] = [Role.Practitioner],
        ["asb/from-agencies/add"] = [Role.Practitioner],
        ["asb/from-agencies/" + NoId] = [Role.Practitioner],
        [$"asb/from-agencies/{NoId}/columns"] = [Role.Practitioner],
        [$"asb/from-agencies/{NoId}/kinds"] = [Role.Practitioner],
        ["asb/imports"] = [Role.Practitioner],
        ["asb/imports/add"] = [Role.Practitioner],
        ["asb/imports/" + NoId] = [Role.Practitioner],
        ["licensing"] = [Role.Practitioner],
        ["licensing/premises/add"] = [Role.Practitioner],
        ["asb/settings/incident-types/add"] = [Role.ForceAdministrator],
        ["asb/settings/incident-types/" + NoId] = [Role.ForceAdministrator],
        ["asb/case-reviews"] = [Role.Practitioner],
        ["asb/case-reviews/add"] = [Role.Practitioner],
        ["asb/case-reviews/published"] = [Role.Practitioner, Role.ForceAdministrator],
        ["asb/settings/case-reviews"] = [Role.ForceAdministrator],
        ["asb/settings/response-standards/" + NoId] = [Role.ForceAdministrator],
        ["asb/settings/closing-reasons/add"] = [Role.ForceAdministrator],
        ["asb/settings/closing-reasons/" + NoId] = [Role.ForceAdministrator],
        ["asb/settings/counting"] = [Role.ForceAdministrator],
        ["asb/settings/powers"] = [Role.ForceAdministrator],
        ["asb/settings/powers/add"] = [Role.ForceAdministrator],
        ["asb/settings/powers/" + NoId] = [Role.ForceAdministrator],
        [$"asb/settings/powers/{NoId}/template"] = [Role.ForceAdministrator],
        ["asb/settings/lists"] = [Role.Practitioner, Role.ForceAdministrator],
        ["asb/settings/lists/Remedy/add"] = [Role.ForceAdministrator],
        ["asb/settings/lists/items/" + NoId] = [Role.ForceAdministrator],
        ["asb/diary-sheet"] = [Role.Practitioner, Role.ForceAdministrator],
        ["asb/contacts"] = [Role.Practitioner],
    };

    [Fact]
    public async Task EveryPage_ThatNeedsAPermission_OpensToThoseRolesAndNoOther()
    {
        var area = await AsbArea.MakeAsync(host);
        var team = await area.Area.TeamAsync(area.Council, "Team of all roles");
        await area.Area.TurnOnAsync("asb", team);
        await TurnOnLicensingAsync(area, team);
        foreach (var role in Roles)
        {
            using var visitor = await area.SignInAsync(await area.Area.PersonAsync($"Person of {role}", area.Council, team, role));
            foreach (var (path, roles) in Needing)
            {
                var status = (await visitor.GetAsync("/" + path)).Status;
                var isOpen = status is HttpStatusCode.OK or HttpStatusCode.Redirect
                    || (status == HttpStatusCode.NotFound && path.Contains(NoId, StringComparison.Ordinal) && roles.Contains(role));
                Assert.True(isOpen == roles.Contains(role), $"{role} at /{path}: {status}");
            }
        }
    }

    [Fact]
    public void EveryPage_ThatNeedsAPermission_IsInTheTable()
    {
        var routes = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<NeedsAttribute>() is not null)
            .Select(e => e.RoutePattern.RawText!.TrimStart('/'));
        Assert.DoesNotContain(routes, route => !Needing.Keys.Any(path => Matches(route, path)));
    }

    [Fact]
    public async Task EveryPage_NotSignedIn_AsksToSignIn()
    {
        var area = await AsbArea.MakeAsync(host);
        await TurnOnLicensingAsync(area, area.CouncilTeam);
        using var visitor = area.Area.Visitor();
        foreach (var path in Needing.Keys.Append("cases").Append("account").Append("cases/0190c5a2-0000-7000-8000-000000000001"))
            Assert.StartsWith("/demo/sign-in", (await visitor.GetAsync("/" + path)).Location ?? visitor.Page.Status.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryAnswer_BearsTheSecurityHeaders()
    {
        var area = await AsbArea.MakeAsync(host);
        using var visitor = await area.SignInAsync(area.Priya);
        foreach (var path in new[] { "/", "/asb", "/nothing-here", "/partners", "/health", "/cases" })
        {
            var headers = (await visitor.GetAsync(path)).Response.Headers;
            var policy = headers.GetValues("Content-Security-Policy").Single();
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
            Assert.True(headers.CacheControl!.NoStore, path);
        }
    }

    [Fact]
    public async Task WhatAPageHasNoWayToDo_IsNotThere()
    {
        var two = await TwoCases.MakeAsync(host);
        await two.AskAsync();
        foreach (var path in new[] { await two.MinePathAsync(), two.His, two.His + "/record", two.His + "/people", two.His + "/sharing", "/cases", "/" })
        {
            foreach (var asked in new[] { path, path + "?handler=Nothing" })
            {
                await two.Dan.GetAsync(two.His);
                Assert.True((await two.Dan.PostAsync(asked)).Status == HttpStatusCode.NotFound, $"{asked} was answered {two.Dan.Page.Status}");
            }
        }
    }

    [Fact]
    public async Task EveryPage_Shown_HasNoTagLeftOver()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        using var head = await area.SignInAsync(await area.Area.PersonAsync(
            "All Roles", area.Council, null, Role.ForceAdministrator, Role.DataSharingManager, Role.Auditor, Role.Spoc));
        string[] ofCase = ["", "/people", "/people/add", "/sharing", "/sharing/add", "/sharing/keep-out", "/why", "/record", "/note"];
        foreach (var page in ofCase.Select(p => path + p).Concat(Needing.Keys.Select(k => "/" + k)).Append("/account"))
        {
            foreach (var visitor in new[] { priya, head })
                Assert.DoesNotContain("<ec-", (await visitor.GetAsync(page)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Post_WithAnotherUsersFormToken_IsRefused()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        using var dan = await area.SignInAsync(area.Dan);
        var path = await priya.OpenCaseAsync();
        await priya.ShareAsync(path, "Neighbourhood", Level.Contribute);
        await dan.GetAsync(path + "/note");
        var token = dan.Page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("Text", "Forged"), KeyValuePair.Create("__RequestVerificationToken", token)]);
        var answer = await priya.Client.PostAsync(path + "/note", content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task TurnOnLicensingAsync(AsbArea area, Team team)
    {
        await area.Area.SignAsync(area.Council, -1, 10, Purpose.Licensing);
        await area.Area.TurnOnAsync("licensing", team);
    }

    private static bool Matches(string route, string path)
    {
        var (parts, values) = (route.Split('/'), path.Split('/'));
        return parts.Length == values.Length
            && parts.Zip(values).All(p => p.First.StartsWith('{') || p.First.Equals(p.Second, StringComparison.OrdinalIgnoreCase));
    }
}

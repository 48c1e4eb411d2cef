using System.Net;
using ECins.Host.Audit;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

/// <summary>The cases of a partner that was put out go to others.</summary>
public sealed class SuspendedPartnerTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Cases_OfASuspendedPartner_GoToASupervisor_AndConsentIsAskedAgain()
    {
        var (area, manager, path) = await BeginAsync();
        using var mo = manager;
        await SuperviseAsync(area, area.Dan);
        var partner = $"/partners/{area.Council.Id}";
        Assert.Equal(HttpStatusCode.NotFound, (await mo.GetAsync(partner + "/cases")).Status);
        await SuspendAsync(mo, area);
        Assert.True((await mo.GetAsync(partner)).Says("It still owns an open case"));
        var screen = await mo.GetAsync(partner + "/cases");
        Assert.True(screen.Says(await area.ReferenceAsync(path)));
        Assert.False(screen.Says("Quay Street"));
        Assert.Equal(HttpStatusCode.NotFound, (await mo.GetAsync(path)).Status);

        await mo.GetAsync(partner + "/cases");
        Assert.Contains("Select who takes", (await mo.SubmitAsync("Hand them over")).Text, StringComparison.Ordinal);
        await mo.SubmitAsync("Hand them over", ("All", area.Dan.Id.ToString()));
        Assert.True((await mo.GetAsync(partner + "/cases")).Says("owns no open case any more"));
        var holding = await area.HoldingAsync(path);
        Assert.Equal((area.Dan.Id, area.Police.Id), (holding.OwnerId, holding.LeadOrganisationId));
        using var dan = await area.SignInAsync(area.Dan);
        Assert.True((await dan.GetAsync(path)).Says("Northton Council is suspended."));
        Assert.True((await dan.GetAsync("/")).Says("to be confirmed again"));
        Assert.Single(await area.Area.EventsAsync("partner.cases-handed-over"), e => e.Outcome == AuditOutcome.Done);
    }

    [Fact]
    public async Task Cases_ToWhoeverCouldNotOwnThem_Stay()
    {
        var (area, manager, path) = await BeginAsync();
        using var mo = manager;
        await SuperviseAsync(area, area.Dan);
        await area.Area.AddAsync([new Exclusion { HoldingId = Guid.Parse(path.Split('/')[^1]), UserId = area.Dan.Id, Reason = "A relative" }]);
        await SuspendAsync(mo, area);
        Assert.True((await mo.GetAsync($"/partners/{area.Council.Id}/cases")).Says("nobody could own it"));
        foreach (var user in new[] { area.Dan, area.Owen, area.Ruth })
        {
            await mo.GetAsync($"/partners/{area.Council.Id}/cases");
            await mo.PostAsync(
                $"/partners/{area.Council.Id}/cases", ("Successors[0].CaseId", path.Split('/')[^1]), ("Successors[0].To", user.Id.ToString()));
        }

        Assert.Equal(area.Priya.Id, (await area.HoldingAsync(path)).OwnerId);
        Assert.DoesNotContain(await area.Area.EventsAsync("partner.cases-handed-over"), e => e.Outcome == AuditOutcome.Done);
    }

    [Fact]
    public async Task Cases_OfAnotherPartner_AreNotTaken()
    {
        var (area, manager, _) = await BeginAsync();
        using var mo = manager;
        await SuperviseAsync(area, area.Dan);
        using var dan = await area.SignInAsync(area.Dan);
        var his = await dan.OpenCaseAsync("His own");
        await SuspendAsync(mo, area);
        await mo.GetAsync($"/partners/{area.Council.Id}/cases");
        await mo.PostAsync(
            $"/partners/{area.Council.Id}/cases", ("Successors[0].CaseId", his.Split('/')[^1]), ("Successors[0].To", area.Dan.Id.ToString()));
        Assert.Equal(area.Police.Id, (await area.HoldingAsync(his)).LeadOrganisationId);
        Assert.DoesNotContain("is suspended", (await dan.GetAsync(his)).Text, StringComparison.Ordinal);
    }

    private async Task<(AsbArea Area, Visitor Manager, string Path)> BeginAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync("Noise in Quay Street");
        return (area, await area.SignInAsync(await area.Area.PersonAsync("Mo Manager", area.Police, null, Role.DataSharingManager)), path);
    }

    private static async Task SuspendAsync(Visitor manager, AsbArea area)
    {
        await manager.GetAsync($"/partners/{area.Council.Id}/suspend");
        await manager.SubmitAsync("Suspend", ("Reason", "No engagement for a year"));
    }

    private static Task SuperviseAsync(AsbArea area, User user) => area.Area.WriteAsync(async core =>
        (await core.Set<TeamMember>().SingleAsync(m => m.UserId == user.Id)).IsSupervisor = true);
}

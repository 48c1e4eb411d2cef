using System.Net;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Organisations;

public sealed class SuspensionTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Suspend_Partner_PutsItsUsersOutAtTheNextRequestUntilRestored()
    {
        var (area, manager, council, officer) = await PeopleAsync();
        await manager.GetAsync($"/partners/{council.Id}/suspend");
        Assert.NotNull((await manager.SubmitAsync("Suspend")).Error("Reason"));
        await manager.SubmitAsync("Suspend", ("Reason", "No engagement for a year"));
        Assert.StartsWith("/demo/sign-in", (await officer.GetAsync("/")).Location, StringComparison.Ordinal);

        await manager.GetAsync($"/partners/{council.Id}/restore");
        await manager.SubmitAsync("Restore", ("Reason", "They answered"));
        await officer.GetAsync("/sign-in");
        Assert.Single(await area.EventsAsync("partner.suspended"));
        Assert.Single(await area.EventsAsync("partner.restored"));
    }

    [Fact]
    public async Task Suspend_InTwoTabs_HappensOnce()
    {
        var (area, manager, council, _) = await PeopleAsync();
        await manager.GetAsync($"/partners/{council.Id}/suspend");
        await manager.SubmitAsync("Suspend", ("Reason", "First"));
        var second = await manager.PostAsync($"/partners/{council.Id}/suspend", ("Reason", "Second"), ("Version", "1"));
        Assert.NotEqual(HttpStatusCode.InternalServerError, second.Status);
        Assert.Single(await area.EventsAsync("partner.suspended"));
    }

    [Fact]
    public async Task Suspend_OwnOrganisation_IsRefused()
    {
        var (area, manager, _, _) = await PeopleAsync();
        var police = (await area.ReadAsync(core => Task.FromResult(core.Set<Organisation>().Single(o => o.Name == "Northton Police")))).Id;
        Assert.False((await manager.GetAsync($"/partners/{police}")).Says("Suspend"));
        await manager.GetAsync($"/partners/{police}/suspend");
        Assert.Equal(HttpStatusCode.NotFound, (await manager.SubmitAsync("Suspend", ("Reason", "Why not"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await manager.GetAsync("/partners")).Status);
    }

    [Fact]
    public async Task Suspend_BySpocOrPractitioner_IsRefused()
    {
        var (area, _, council, officer) = await PeopleAsync();
        using var spoc = await area.SignInAsync(await area.PersonAsync("Sue Spoc", council, null, Role.Spoc));
        foreach (var visitor in new[] { spoc, officer })
            Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync($"/partners/{council.Id}/suspend")).Status);
    }

    private async Task<(TestArea Area, Visitor Manager, Organisation Council, Visitor Officer)> PeopleAsync()
    {
        var area = await host.NewAreaAsync();
        var police = await area.PartnerAsync("Northton Police", OrganisationKind.Police);
        var council = await area.PartnerAsync("Northton Council", OrganisationKind.Council);
        return (
            area,
            await area.SignInAsync(await area.PersonAsync("Mo Manager", police, null, Role.DataSharingManager)),
            council,
            await area.SignInAsync(await area.PersonAsync("Pat Officer", council)));
    }
}

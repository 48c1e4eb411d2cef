using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.SyOps;

public sealed class SyOpsTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task NewVersion_IsAskedOfEverybodyBeforeAnythingElse()
    {
        var (area, manager, officer) = await PeopleAsync();
        await PublishAsync(manager, "Lock your screen.");
        foreach (var path in new[] { "/", "/account", "/partners" })
            Assert.Equal("/syops", (await officer.GetAsync(path)).Location);

        await AcceptAsync(officer);
        Assert.Equal("Pat Officer", (await officer.GetAsync("/")).Heading);
        Assert.Single(await area.EventsAsync("syops.accepted"));
    }

    [Fact]
    public async Task VersionAfterAnAcceptedOne_IsAskedAgain()
    {
        var (_, manager, officer) = await PeopleAsync();
        await PublishAsync(manager, "Lock your screen.");
        await AcceptAsync(manager);
        await AcceptAsync(officer);
        await PublishAsync(manager, "Lock your screen and your door.");
        Assert.Equal("/syops", (await officer.GetAsync("/")).Location);
        Assert.True((await officer.GetAsync("/syops")).Says("your door"));
    }

    [Fact]
    public async Task Accept_VersionReplacedMeanwhile_AsksForTheNewOne()
    {
        var (_, manager, officer) = await PeopleAsync();
        await PublishAsync(manager, "Lock your screen.");
        await AcceptAsync(manager);
        await officer.GetAsync("/syops");
        await PublishAsync(manager, "Lock your door.");
        var screen = await officer.SubmitAsync("Accept", ("Accepts", "true"));
        Assert.NotNull(screen.Error("Accepts"));
        Assert.True(screen.Says("Lock your door."));
        Assert.Equal("/", (await officer.SubmitAsync("Accept", ("Accepts", "true"))).Location);
    }

    [Fact]
    public async Task Accept_Unticked_IsToldBesideTheField()
    {
        var (_, manager, officer) = await PeopleAsync();
        await PublishAsync(manager, "Lock your screen.");
        await officer.GetAsync("/syops");
        Assert.NotNull((await officer.SubmitAsync("Accept")).Error("Accepts"));
    }

    [Fact]
    public async Task Publish_WithoutThePermission_IsRefused()
    {
        var (area, _, officer) = await PeopleAsync();
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, (await officer.GetAsync("/syops/publish")).Status);
        Assert.Single(await area.EventsAsync("page.refused"));
    }

    private async Task<(TestArea Area, Visitor Manager, Visitor Officer)> PeopleAsync()
    {
        var area = await host.NewAreaAsync();
        var council = await area.PartnerAsync("Northton Council", OrganisationKind.Council);
        return (
            area,
            await area.SignInAsync(await area.PersonAsync("Mo Manager", council, null, Role.DataSharingManager)),
            await area.SignInAsync(await area.PersonAsync("Pat Officer", council)));
    }

    private static async Task PublishAsync(Visitor manager, string text)
    {
        await manager.GetAsync("/syops/publish");
        Assert.Equal("/syops", (await manager.SubmitAsync("Publish", ("Text", text))).Location);
    }

    private static async Task AcceptAsync(Visitor visitor)
    {
        await visitor.GetAsync("/syops");
        Assert.Equal("/", (await visitor.SubmitAsync("Accept", ("Accepts", "true"))).Location);
    }
}

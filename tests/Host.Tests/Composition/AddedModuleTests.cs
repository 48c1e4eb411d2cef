using System.Net;
using ECins.Host.Jobs;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Workstreams;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Composition;

/// <summary>A module that the host has never heard of, with its own list of modules.</summary>
public sealed class AddedModuleTests(AddedModuleTests.ParkingHost host) : IClassFixture<AddedModuleTests.ParkingHost>
{
    [Fact]
    public async Task AddedModule_TurnedOn_BringsPageMenuRecordsAndJob()
    {
        var (area, team, officer) = await OfficerAsync();
        await area.TurnOnAsync("parking", team);
        using var visitor = await area.SignInAsync(officer);
        Assert.Contains("Parking", (await visitor.GetAsync("/")).Menu);
        Assert.Equal("Permits", (await visitor.GetAsync("/parking")).Heading);
        Assert.DoesNotContain("<ec-", visitor.Page.Text, StringComparison.Ordinal);
        Assert.Equal("/parking", (await visitor.SubmitAsync("Issue", ("Plate", "AB12 CDE"))).Location);
        await RunJobAsync(area);
        var screen = await visitor.FollowAsync();
        Assert.True(screen.Says("AB12 CDE"));
        Assert.True(screen.Says("COUNTED"));
        Assert.Equal(2, (await area.EventsAsync("parking.permit.issued")).Count);
    }

    [Fact]
    public async Task AddedModule_NotTurnedOn_IsNotThereAndItsJobRests()
    {
        var (area, _, officer) = await OfficerAsync();
        using var visitor = await area.SignInAsync(officer);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/parking")).Status);
        Assert.DoesNotContain("Parking", (await visitor.GetAsync("/")).Menu);
        await RunJobAsync(area);
        Assert.Empty(await area.EventsAsync("parking.permit.issued"));
    }

    [Fact]
    public async Task AddedModule_OfAnotherList_IsAllThatThereIs()
    {
        var (area, _, officer) = await OfficerAsync();
        using var visitor = await area.SignInAsync(officer);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/asb")).Status);
    }

    private async Task<(TestArea Area, Team Team, ECins.Host.Identity.User Officer)> OfficerAsync()
    {
        var area = await host.NewAreaAsync();
        var council = await area.PartnerAsync("Northton Council", OrganisationKind.Council, Purpose.Licensing);
        var team = await area.TeamAsync(council, "Parking team");
        return (area, team, await area.PersonAsync("Pat Officer", council, team));
    }

    private async Task RunJobAsync(TestArea area)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<HostJobs>()
            .RunAsync(area.Key, "parking", "count-cars", TestContext.Current.CancellationToken);
    }

    public sealed class ParkingHost : TestHost
    {
        private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "fixtures");

        protected override IEnumerable<(string Key, string Value)> Settings =>
            [("Modules:File", Path.Combine(Folder, "modules.json")), ("Modules:Folder", Path.Combine(Folder, "modules"))];
    }
}

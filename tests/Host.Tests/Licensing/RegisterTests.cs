using System.Net;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel;
using ECins.SharedKernel.Workstreams;
using Xunit;

namespace ECins.Host.Tests.Licensing;

public sealed class RegisterTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Premises_AddedAndVisited_AreKnownToTheOwnOrganisationAndNobodyElse()
    {
        var area = await LicensingAreaAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var path = await AddAsync(priya);
        await priya.GetAsync(path + "/visit");
        await priya.SubmitAsync("Save the visit", ("Objective", "PublicNuisance"), ("Outcome", "AdviceGiven"), ("Found", "Music until one"));
        Assert.Equal(path, priya.Page.Location);

        using var owen = await area.SignInAsync(area.Owen);
        var seen = await owen.GetAsync(path);
        Assert.True(seen.Says("Music until one"));
        Assert.True(seen.Says("Priya Nair"));
        Assert.True((await owen.GetAsync("/licensing")).Says("The Lugger"));

        using var dan = await area.SignInAsync(area.Dan);
        Assert.False((await dan.GetAsync("/licensing")).Says("The Lugger"));
        foreach (var page in new[] { path, path + "/visit", path + "/change" })
            Assert.Equal(HttpStatusCode.NotFound, (await dan.GetAsync(page)).Status);
        using var ruth = await area.SignInAsync(area.Ruth);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync("/licensing")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ruth.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Premises_WithFaults_AreToldBesideEachFieldAndKeepTheText()
    {
        var area = await LicensingAreaAsync();
        using var priya = await area.SignInAsync(area.Priya);
        await priya.GetAsync("/licensing/premises/add");
        var screen = await priya.SubmitAsync("Add", ("Address", "Quay Street"));
        Assert.NotNull(screen.Error("Name"));
        Assert.NotNull(screen.Error("Kind"));
        Assert.Equal("Quay Street", screen.Value("Address"));
    }

    [Fact]
    public async Task Visit_InTheFuture_IsRefusedBesideTheField()
    {
        var area = await LicensingAreaAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var path = await AddAsync(priya);
        await priya.GetAsync(path + "/visit");
        var day = host.Clock.UkToday().AddDays(1);
        var screen = await priya.SubmitAsync("Save the visit", ("On.Day", $"{day.Day}"), ("On.Month", $"{day.Month}"), ("On.Year", $"{day.Year}"), ("Found", "Nothing"));
        Assert.NotNull(screen.Error("On"));
        Assert.NotNull(screen.Error("Objective"));
        Assert.Equal("Nothing", screen.Value("Found"));
    }

    [Fact]
    public async Task Change_SomebodyElseSavedMeanwhile_ShowsBothAndLosesNeither()
    {
        var area = await LicensingAreaAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var path = await AddAsync(priya);
        using var owen = await area.SignInAsync(area.Owen);
        await priya.GetAsync(path + "/change");
        await owen.GetAsync(path + "/change");
        await owen.SubmitAsync("Save", ("Name", "The Lugger Inn"));
        Assert.Equal(path, owen.Page.Location);
        var both = await priya.SubmitAsync("Save", ("Name", "The Old Lugger"));
        Assert.True(both.Says("The Lugger Inn"));
        Assert.Equal("The Old Lugger", both.Value("Name"));
        await priya.SubmitAsync("Save");
        Assert.True((await priya.GetAsync(path)).Says("The Old Lugger"));
    }

    [Fact]
    public async Task Register_WorkstreamOff_IsNotThere_AndIsAllThereOnceItIsOn()
    {
        var area = await LicensingAreaAsync();
        using var priya = await area.SignInAsync(area.Priya);
        var path = await AddAsync(priya);
        await area.Area.TurnOffAsync("licensing");
        Assert.Equal(HttpStatusCode.NotFound, (await priya.GetAsync(path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await priya.GetAsync("/asb")).Status);
        await area.Area.TurnOnAsync("licensing", area.CouncilTeam);
        Assert.True((await priya.GetAsync(path)).Says("The Lugger"));
    }

    private async Task<AsbArea> LicensingAreaAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        await area.Area.SignAsync(area.Council, -1, 10, Purpose.Licensing);
        await area.Area.SignAsync(area.Police, -1, 10, Purpose.Licensing);
        await area.Area.TurnOnAsync("licensing", area.CouncilTeam, area.PoliceTeam);
        return area;
    }

    private static async Task<string> AddAsync(Visitor visitor)
    {
        await visitor.GetAsync("/licensing/premises/add");
        await visitor.SubmitAsync("Add", ("Name", "The Lugger"), ("Kind", "Pub"), ("Address", "1 Quay Street"));
        Assert.StartsWith("/licensing/premises/", visitor.Page.Location, StringComparison.Ordinal);
        return visitor.Page.Location!;
    }
}

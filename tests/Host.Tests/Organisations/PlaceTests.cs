using ECins.Host.Organisations;
using ECins.Host.Tests.Cases;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Organisations;

/// <summary>Where a partner is, and who is told of it.</summary>
public sealed class PlaceTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Share_WithPeopleOutsideTheForceArea_SaysHowMany()
    {
        var area = await AsbArea.MakeAsync(host);
        var ravi = await area.Area.PersonAsync("Ravi Chandra", area.Police, null, Role.DataSharingManager);
        using var manager = await area.SignInAsync(ravi);
        await manager.GetAsync($"/partners/{area.Police.Id}/place");
        await manager.SubmitAsync("Save", ("OtherCounty", " Marlshire "));
        Assert.True((await manager.GetAsync($"/partners/{area.Police.Id}")).Says("Marlshire, outside"));
        Assert.Single(await area.Area.EventsAsync("partner.placed"));

        using var priya = await area.SignInAsync(area.Priya);
        var path = await priya.OpenCaseAsync();
        var meaning = await priya.ShareAsync(path, "Neighbourhood", Level.Read);
        Assert.Contains("1 person will see it, or more of it, 1 of them at an agency where nobody sees it now, 1 of them outside", meaning, StringComparison.Ordinal);
        Assert.Contains("Dan Okafor, Northton Police (Marlshire)", meaning, StringComparison.Ordinal);
        Assert.DoesNotContain("outside", await priya.ShareAsync(path, "Calder", Level.Read), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Place_TooLong_OrChangedMeanwhile_IsTold()
    {
        var area = await AsbArea.MakeAsync(host);
        var ravi = await area.Area.PersonAsync("Ravi Chandra", area.Police, null, Role.DataSharingManager);
        using var manager = await area.SignInAsync(ravi);
        using var again = await area.SignInAsync(ravi);
        await again.GetAsync($"/partners/{area.Council.Id}/place");
        await manager.GetAsync($"/partners/{area.Council.Id}/place");
        Assert.NotNull((await manager.SubmitAsync("Save", ("OtherCounty", new string('x', Organisation.LongestCounty + 1)))).Error("OtherCounty"));
        await manager.SubmitAsync("Save", ("OtherCounty", "Marlshire"));
        var told = await again.SubmitAsync("Save", ("OtherCounty", "Woldshire"));
        Assert.True(told.Says("Marlshire"));
        Assert.Equal("Woldshire", told.Value("OtherCounty"));
    }

    [Fact]
    public async Task Invite_SaysWhereItIs()
    {
        var other = await PartnerJoining.BeginAsync(host);
        await other.EnterAsync();
        await other.Manager.GetAsync("/partners/invite");
        await other.Manager.SubmitAsync("Continue", ("OtherCounty", "Marlshire"));
        Assert.True((await other.Manager.GetAsync("/partners/invite/check")).Says("Marlshire, outside"));
        await other.Manager.SubmitAsync("Send the invitation");
        Assert.Equal("Marlshire", await other.Area.ReadAsync(core => core.Set<Organisation>().Where(o => o.Name == PartnerJoining.School).Select(o => o.OtherCounty).SingleAsync()));
    }
}

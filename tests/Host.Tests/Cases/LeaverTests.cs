using System.Net;
using ECins.Host.Identity;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Cases;

public sealed class LeaverTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Close_OwnsACase_HandsItToAColleague_TogetherWithTheAccount()
    {
        var (area, spoc, path) = await BeginAsync();
        using var sue = await area.SignInAsync(spoc);
        var screen = await sue.GetAsync($"/colleagues/{area.Priya.Id}/close");
        Assert.True(screen.Says(await area.ReferenceAsync(path)));
        Assert.False(screen.Says("Quay Street"));
        Assert.True(screen.Says("Owen Price"));
        Assert.False(screen.Says("Dan Okafor"));
        Assert.Equal(HttpStatusCode.NotFound, (await sue.GetAsync(path)).Status);

        await sue.GetAsync($"/colleagues/{area.Priya.Id}/close");
        screen = await sue.SubmitAsync("Close the account", ("Reason", "Left the council"));
        Assert.Contains("Select who takes", screen.Text, StringComparison.Ordinal);
        Assert.Equal(UserStatus.Active, await StatusAsync(area, area.Priya));
        await sue.SubmitAsync("Close the account", ("Reason", "Left the council"), ("All", area.Owen.Id.ToString()));
        Assert.Equal($"/colleagues/{area.Priya.Id}", sue.Page.Location);

        Assert.Equal(UserStatus.Closed, await StatusAsync(area, area.Priya));
        Assert.Equal(area.Owen.Id, (await area.HoldingAsync(path)).OwnerId);
        using var owen = await area.SignInAsync(area.Owen);
        Assert.True((await owen.GetAsync(path)).Says("The account of Priya Nair was closed."));
        Assert.True((await owen.GetAsync("/")).Says("to be confirmed again"));
        Assert.Equal(HttpStatusCode.NotFound, (await sue.GetAsync(path)).Status);
        Assert.Single(await area.Area.EventsAsync("account.closed"));
    }

    [Fact]
    public async Task Close_OwnsSeveral_OneTakesAll_ButThoseThatSomebodyElseDoes()
    {
        var (area, spoc, path) = await BeginAsync();
        var third = await area.Area.PersonAsync("Thea Lane", area.Council, area.CouncilTeam);
        using var priya = await area.SignInAsync(area.Priya);
        await priya.NameDeputyAsync(path, area.Dan);
        var others = new[] { await priya.OpenCaseAsync("Shouting at the quay"), await priya.OpenCaseAsync("Bonfires") };
        using var sue = await area.SignInAsync(spoc);
        var screen = await sue.GetAsync($"/colleagues/{area.Priya.Id}/close");
        Assert.Single(screen.Document.QuerySelectorAll("main select"));
        Assert.True(screen.Says("Dan Okafor, Northton Police: 1 of 3"));
        screen = await sue.SubmitAsync("Choose who takes these", ("All", area.Owen.Id.ToString()), ("Reason", "Left"), ("Apart", others[1].Split('/')[^1]));
        Assert.Equal(area.Owen.Id.ToString(), screen.Value("All"));
        Assert.Equal("Left", screen.Value("Reason"));
        screen = await sue.SubmitAsync("Close the account");
        Assert.Contains("Select who takes " + await area.ReferenceAsync(others[1]), screen.Text, StringComparison.Ordinal);
        await sue.SubmitAsync("Close the account", ("Successors[0].To", third.Id.ToString()));
        Assert.Equal($"/colleagues/{area.Priya.Id}", sue.Page.Location);
        Assert.Equal(area.Owen.Id, (await area.HoldingAsync(path)).OwnerId);
        Assert.Equal(area.Owen.Id, (await area.HoldingAsync(others[0])).OwnerId);
        Assert.Equal(third.Id, (await area.HoldingAsync(others[1])).OwnerId);
    }

    [Fact]
    public async Task Close_OneWhoCouldNotOwnAll_IsAskedForTheOthers()
    {
        var (area, spoc, path) = await BeginAsync();
        using var priya = await area.SignInAsync(area.Priya);
        await priya.NameDeputyAsync(path, area.Dan);
        var other = await priya.OpenCaseAsync("Shouting at the quay");
        using var sue = await area.SignInAsync(spoc);
        await sue.GetAsync($"/colleagues/{area.Priya.Id}/close");
        var screen = await sue.SubmitAsync("Close the account", ("All", area.Dan.Id.ToString()), ("Reason", "Left"));
        Assert.Contains("Select who takes " + await area.ReferenceAsync(other), screen.Text, StringComparison.Ordinal);
        Assert.Equal(UserStatus.Active, await StatusAsync(area, area.Priya));
        await sue.SubmitAsync("Close the account", ("Successors[0].To", area.Owen.Id.ToString()));
        Assert.Equal(area.Dan.Id, (await area.HoldingAsync(path)).OwnerId);
        Assert.Equal(area.Owen.Id, (await area.HoldingAsync(other)).OwnerId);
    }

    [Fact]
    public async Task Close_ToSomebodyWhoCouldNotOwnIt_ChangesNothing()
    {
        var (area, spoc, path) = await BeginAsync();
        using var sue = await area.SignInAsync(spoc);
        foreach (var user in new[] { area.Dan, area.Ruth, spoc })
        {
            await sue.GetAsync($"/colleagues/{area.Priya.Id}/close");
            await sue.SubmitAsync("Close the account", ("Reason", "Left"), ("All", user.Id.ToString()));
        }

        Assert.Equal(UserStatus.Active, await StatusAsync(area, area.Priya));
        Assert.Equal(area.Priya.Id, (await area.HoldingAsync(path)).OwnerId);
        Assert.DoesNotContain(await area.Area.EventsAsync("account.closed"), e => e.Outcome == ECins.Host.Audit.AuditOutcome.Done);
    }

    [Fact]
    public async Task Close_DeputyOfAnotherAgency_CanTakeIt_AndDeputyshipsEnd()
    {
        var (area, spoc, path) = await BeginAsync();
        using var priya = await area.SignInAsync(area.Priya);
        await priya.NameDeputyAsync(path, area.Dan);
        using var owen = await area.SignInAsync(area.Owen);
        var other = await owen.OpenCaseAsync("Shouting at the quay");
        await owen.NameDeputyAsync(other, area.Priya);
        using var sue = await area.SignInAsync(spoc);
        await sue.GetAsync($"/colleagues/{area.Priya.Id}/close");
        await sue.SubmitAsync("Close the account", ("Reason", "Left"), ("All", area.Dan.Id.ToString()));
        var holding = await area.HoldingAsync(path);
        Assert.Equal((area.Dan.Id, area.Police.Id, (Guid?)null), (holding.OwnerId, holding.LeadOrganisationId, holding.DeputyId));
        Assert.Null((await area.HoldingAsync(other)).DeputyId);
    }

    [Fact]
    public async Task Closed_IsNeverRestored_NorSignsIn()
    {
        var (area, spoc, path) = await BeginAsync();
        using var priya = await area.SignInAsync(area.Priya);
        using var sue = await area.SignInAsync(spoc);
        await sue.GetAsync($"/colleagues/{area.Priya.Id}/close");
        await sue.SubmitAsync("Close the account", ("Reason", "Left"), ("All", area.Owen.Id.ToString()));
        Assert.NotEqual(HttpStatusCode.OK, (await priya.GetAsync(path)).Status);
        Assert.False((await sue.GetAsync($"/colleagues/{area.Priya.Id}")).Says("Restore"));
        foreach (var step in new[] { "restore", "suspend", "close" })
        {
            await sue.GetAsync("/colleagues/add");
            await sue.PostAsync($"/colleagues/{area.Priya.Id}/{step}", ("Reason", "She is back"));
        }

        Assert.Equal(UserStatus.Closed, await StatusAsync(area, area.Priya));
    }

    [Fact]
    public async Task Close_ByAnotherOrganisationsSpocOrAPractitioner_IsNotThere()
    {
        var (area, _, path) = await BeginAsync();
        using var irene = await area.SignInAsync(area.Irene);
        Assert.Equal(HttpStatusCode.NotFound, (await irene.GetAsync($"/colleagues/{area.Priya.Id}/close")).Status);
        await irene.GetAsync("/colleagues/add");
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await irene.PostAsync($"/colleagues/{area.Priya.Id}/close", ("Reason", "x"), ("All", area.Owen.Id.ToString()))).Status);
        using var owen = await area.SignInAsync(area.Owen);
        Assert.Equal(HttpStatusCode.Forbidden, (await owen.GetAsync($"/colleagues/{area.Priya.Id}/close")).Status);
        Assert.Equal(area.Priya.Id, (await area.HoldingAsync(path)).OwnerId);
    }

    [Fact]
    public async Task Suspended_ItsCasesWait_AndTheDeputyCarriesOn()
    {
        var (area, spoc, path) = await BeginAsync();
        using var priya = await area.SignInAsync(area.Priya);
        await priya.NameDeputyAsync(path, area.Owen);
        using var sue = await area.SignInAsync(spoc);
        Assert.False((await sue.GetAsync($"/colleagues/{area.Priya.Id}")).Says("Cases that wait"));
        await sue.GetAsync($"/colleagues/{area.Priya.Id}/suspend");
        await sue.SubmitAsync("Suspend", ("Reason", "Long leave"));
        var account = await sue.GetAsync($"/colleagues/{area.Priya.Id}");
        Assert.True(account.Says(await area.ReferenceAsync(path) + ", Anti-social behaviour: Owen Price stands in"));
        Assert.False(account.Says("Quay Street"));
        using var owen = await area.SignInAsync(area.Owen);
        await owen.NoteAsync(path, "Carrying on");
        await owen.ShareAsync(path, "Calder", Level.Read);
    }

    private async Task<(AsbArea Area, User Spoc, string Path)> BeginAsync()
    {
        var area = await AsbArea.MakeAsync(host);
        var spoc = await area.Area.PersonAsync("Sue Spoc", area.Council, null, Role.Spoc);
        using var priya = await area.SignInAsync(area.Priya);
        return (area, spoc, await priya.OpenCaseAsync("Noise in Quay Street"));
    }

    private static Task<UserStatus> StatusAsync(AsbArea area, User user) =>
        area.Area.ReadAsync(core => core.Set<User>().Where(u => u.Id == user.Id).Select(u => u.Status).SingleAsync());
}

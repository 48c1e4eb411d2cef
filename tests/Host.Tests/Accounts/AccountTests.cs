using System.Net;
using ECins.Host.Identity;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Organisations;
using ECins.SharedKernel.Access;
using Xunit;

namespace ECins.Host.Tests.Accounts;

public sealed class AccountTests(TestHost host) : IClassFixture<TestHost>
{
    private static readonly string[] Pages = ["", "/suspend", "/restore", "/change", "/reset"];

    [Fact]
    public async Task List_ShowsTheOwnOrganisationOnly()
    {
        var people = await Colleagues.BeginAsync(host);
        using var spoc = await people.Area.SignInAsync(people.Spoc);
        var list = await spoc.GetAsync("/colleagues");
        Assert.True(list.Says("Pat Officer"));
        Assert.False(list.Says("Owen Other"));
        Assert.Contains("Colleagues", list.Menu);
    }

    [Fact]
    public async Task List_OfMany_IsLeafedThroughByName()
    {
        var people = await Colleagues.BeginAsync(host);
        for (var i = 0; i < 60; i++)
            await people.Area.PersonAsync($"Colleague {i:00}", people.Council);
        using var spoc = await people.Area.SignInAsync(people.Spoc);
        using var manager = await people.Area.SignInAsync(people.Manager);
        foreach (var (visitor, path) in new[] { (spoc, "/colleagues"), (manager, $"/partners/{people.Council.Id}") })
        {
            var first = await visitor.GetAsync(path);
            Assert.True(first.Says("Colleague 49"));
            Assert.False(first.Says("Colleague 50") || first.Says("Pat Officer"));
            Assert.Equal(path + "?from=50", Next(path, first));
            var second = await visitor.GetAsync(path + "?from=50");
            Assert.True(second.Says("Colleague 50") && second.Says("Pat Officer"));
            Assert.False(second.Says("Colleague 49"));
            Assert.NotNull(second.Document.QuerySelector(".govuk-pagination__prev a[href='?from=0']"));
            Assert.Null(second.Document.QuerySelector(".govuk-pagination__next"));
        }
    }

    [Fact]
    public async Task Account_OfAnotherOrganisation_IsNotThere()
    {
        var people = await Colleagues.BeginAsync(host);
        using var other = await people.Area.SignInAsync(people.OtherSpoc);
        foreach (var page in Pages)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/colleagues/{people.Officer.Id}{page}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/colleagues/{Guid.NewGuid()}{page}")).Status);
        }

        await other.GetAsync("/colleagues/add");
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await other.PostAsync($"/colleagues/{people.Officer.Id}/suspend", ("Reason", "Because"))).Status);
        Assert.Equal(UserStatus.Active, (await people.NowAsync(people.Officer)).Status);
    }

    [Fact]
    public async Task Accounts_ForAPractitioner_AreForbidden()
    {
        var people = await Colleagues.BeginAsync(host);
        using var officer = await people.Area.SignInAsync(people.Officer);
        foreach (var path in Pages.Select(p => $"/colleagues/{people.Officer.Id}{p}").Append("/colleagues").Append("/colleagues/add"))
            Assert.Equal(HttpStatusCode.Forbidden, (await officer.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Add_Colleague_JoinsByTheLinkMailed()
    {
        var people = await Colleagues.BeginAsync(host);
        using var spoc = await people.Area.SignInAsync(people.Spoc);
        await spoc.GetAsync("/colleagues/add");
        await spoc.SubmitAsync("Add", Entry(people, "new@northton.example"));
        Assert.True((await spoc.FollowAsync()).Says("Link not followed"));
        using var visitor = people.Area.Visitor();
        await Account.JoinAsync(visitor, (await PartnerJoining.LinkAsync(people.Area))["/join/".Length..], "new@northton.example");
        Assert.Equal("Nia Newcomer", (await visitor.GetAsync("/")).Heading);
        Assert.DoesNotContain("Nia", (await people.Area.MailsAsync())[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nia@outlook.com")]
    [InlineData("nia")]
    [InlineData("")]
    public async Task Add_PersonalOrNoAddress_IsRefused(string address)
    {
        var people = await Colleagues.BeginAsync(host);
        using var spoc = await people.Area.SignInAsync(people.Spoc);
        await spoc.GetAsync("/colleagues/add");
        Assert.NotNull((await spoc.SubmitAsync("Add", Entry(people, address))).Error("Address"));
    }

    [Fact]
    public async Task Add_TeamOfAnotherOrganisation_IsRefused()
    {
        var people = await Colleagues.BeginAsync(host);
        using var other = await people.Area.SignInAsync(people.OtherSpoc);
        await other.GetAsync("/colleagues/add");
        Assert.True((await other.SubmitAsync("Add", Entry(people, "new@northton.example"))).Says("Select at least one team"));
        Assert.Empty(await people.Area.MailsAsync());
    }

    [Fact]
    public async Task SendLinkAgain_OldLinkIsDead()
    {
        var people = await Colleagues.BeginAsync(host);
        using var spoc = await people.Area.SignInAsync(people.Spoc);
        await spoc.GetAsync("/colleagues/add");
        await spoc.SubmitAsync("Add", Entry(people, "new@northton.example"));
        var old = await PartnerJoining.LinkAsync(people.Area);
        await spoc.FollowAsync();
        await spoc.SubmitAsync("Send the link again");
        using var visitor = people.Area.Visitor();
        Assert.Equal("Ask for a new link", (await visitor.GetAsync(old)).Heading);
        Assert.Equal("Choose a password", (await visitor.GetAsync(await PartnerJoining.LinkAsync(people.Area))).Heading);
    }

    [Fact]
    public async Task Change_JobAndTeams_AreSaved()
    {
        var people = await Colleagues.BeginAsync(host);
        using var spoc = await people.Area.SignInAsync(people.Spoc);
        await spoc.GetAsync($"/colleagues/{people.Officer.Id}/change");
        await spoc.SubmitAsync("Save", ("JobTitle", "Senior officer"), ("Teams", people.Second.Id.ToString()));
        var changed = await people.NowAsync(people.Officer);
        Assert.Equal("Senior officer", changed.JobTitle);
        Assert.Equal(people.Second.Id, Assert.Single(changed.Memberships).TeamId);
    }

    [Fact]
    public async Task Change_InTwoTabs_SecondIsShownWhatTheFirstSaved()
    {
        var people = await Colleagues.BeginAsync(host);
        using var first = await people.Area.SignInAsync(people.Spoc);
        using var second = await people.Area.SignInAsync(people.Spoc);
        var path = $"/colleagues/{people.Officer.Id}/change";
        await first.GetAsync(path);
        await second.GetAsync(path);
        await first.SubmitAsync("Save", ("JobTitle", "Warden"));
        var screen = await second.SubmitAsync("Save", ("JobTitle", "Ranger"));
        Assert.True(screen.Says("Warden"));
        Assert.Equal("Warden", (await people.NowAsync(people.Officer)).JobTitle);
        await second.SubmitAsync("Save");
        Assert.Equal("Ranger", (await people.NowAsync(people.Officer)).JobTitle);
    }

    [Fact]
    public async Task Suspend_Colleague_IsOutAtTheNextRequestUntilRestored()
    {
        var people = await Colleagues.BeginAsync(host);
        using var spoc = await people.Area.SignInAsync(people.Spoc);
        using var officer = await people.Area.SignInAsync(people.Officer);
        await spoc.GetAsync($"/colleagues/{people.Officer.Id}/suspend");
        Assert.NotNull((await spoc.SubmitAsync("Suspend")).Error("Reason"));
        await Colleagues.SuspendAsync(spoc, people.Officer);
        Assert.StartsWith("/demo/sign-in", (await officer.GetAsync("/")).Location, StringComparison.Ordinal);
        await spoc.GetAsync($"/colleagues/{people.Officer.Id}/restore");
        await spoc.SubmitAsync("Restore", ("Reason", "Came back"));
        using var again = await people.Area.SignInAsync(people.Officer);
        Assert.Equal("Pat Officer", (await again.GetAsync("/")).Heading);
    }

    [Fact]
    public async Task Suspend_LastSpocThemself_IsRefused()
    {
        var people = await Colleagues.BeginAsync(host);
        using var spoc = await people.Area.SignInAsync(people.Spoc);
        await Colleagues.SuspendAsync(spoc, people.Spoc);
        Assert.StartsWith("Nobody would be left", spoc.Page.Error("Reason"), StringComparison.Ordinal);
        var second = await people.Area.PersonAsync("Second Spoc", people.Council, people.Team, Role.Spoc);
        await Colleagues.SuspendAsync(spoc, people.Spoc);
        Assert.Equal(UserStatus.Suspended, (await people.NowAsync(people.Spoc)).Status);
        Assert.Equal(UserStatus.Active, (await people.NowAsync(second)).Status);
    }

    [Fact]
    public async Task Change_OfTheirOwnTeams_IsNotThereForASpoc()
    {
        var people = await Colleagues.BeginAsync(host);
        using var spoc = await people.Area.SignInAsync(people.Spoc);
        var own = $"/colleagues/{people.Spoc.Id}";
        Assert.Equal(HttpStatusCode.NotFound, (await spoc.GetAsync(own + "/change")).Status);
        Assert.DoesNotContain(own + "/change", (await spoc.GetAsync(own)).Text, StringComparison.Ordinal);
        await spoc.GetAsync($"/colleagues/{people.Officer.Id}/change");
        var answer = await spoc.PostAsync(own + "/change", ("JobTitle", "Officer"), ("Teams", people.Second.Id.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Equal(people.Team.Id, Assert.Single((await people.NowAsync(people.Spoc)).Memberships).TeamId);
    }

    [Fact]
    public async Task Restore_SuspendedByTheManager_IsForTheManagerAlone()
    {
        var people = await Colleagues.BeginAsync(host);
        using var manager = await people.Area.SignInAsync(people.Manager);
        using var spoc = await people.Area.SignInAsync(people.Spoc);
        await Colleagues.SuspendAsync(manager, people.Officer, "Looks people up");
        var path = $"/colleagues/{people.Officer.Id}";
        Assert.True((await spoc.GetAsync(path)).Says("Only a data sharing manager can restore it"));
        Assert.Equal(HttpStatusCode.NotFound, (await spoc.GetAsync(path + "/restore")).Status);
        await spoc.GetAsync(path + "/close");
        foreach (var step in new[] { "/restore", "/suspend" })
            await spoc.PostAsync(path + step, ("Reason", "He is sorry"));
        Assert.Equal((UserStatus.Suspended, true), Standing(await people.NowAsync(people.Officer)));

        await RestoreAsync(manager, people.Officer);
        Assert.Equal((UserStatus.Active, false), Standing(await people.NowAsync(people.Officer)));
        await Colleagues.SuspendAsync(spoc, people.Officer);
        await RestoreAsync(manager, people.Officer);
        Assert.Equal((UserStatus.Active, false), Standing(await people.NowAsync(people.Officer)));
    }

    [Fact]
    public async Task Manager_SuspendsAccountsOfAnyOrganisationButDoesNotChangeThem()
    {
        var people = await Colleagues.BeginAsync(host);
        using var manager = await people.Area.SignInAsync(people.Manager);
        Assert.True((await manager.GetAsync($"/partners/{people.Council.Id}")).Says("Sue Spoc"));
        await Colleagues.SuspendAsync(manager, people.Spoc);
        Assert.Equal(UserStatus.Suspended, (await people.NowAsync(people.Spoc)).Status);
        foreach (var path in new[] { "/colleagues", "/colleagues/add", $"/colleagues/{people.Officer.Id}/change" })
            Assert.Equal(HttpStatusCode.Forbidden, (await manager.GetAsync(path)).Status);
    }

    private static string Next(string path, Screen screen) =>
        path + screen.Document.QuerySelector(".govuk-pagination__next a")?.GetAttribute("href");

    private static async Task RestoreAsync(Visitor visitor, User user)
    {
        await visitor.GetAsync($"/colleagues/{user.Id}/restore");
        await visitor.SubmitAsync("Restore", ("Reason", "It was a mistake"));
    }

    private static (UserStatus, bool) Standing(User user) => (user.Status, user.IsSuspendedFromAbove);

    private static (string Name, string Value)[] Entry(Colleagues people, string address) =>
    [
        ("Name", "Nia Newcomer"), ("JobTitle", "Officer"), ("Address", address), ("Teams", people.Team.Id.ToString()),
    ];
}

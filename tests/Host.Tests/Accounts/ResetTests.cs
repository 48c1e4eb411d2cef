using System.Net;
using ECins.Host.Accounts.Resets;
using ECins.Host.Identity;
using ECins.Host.Identity.Passkeys;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Organisations;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Accounts;

public sealed class ResetTests(TestHost host) : IClassFixture<TestHost>
{
    private const string NewPassword = "harbour window velvet";

    [Fact]
    public async Task Reset_ApprovedByASecondPerson_ReplacesPasswordAndFactorWhenTheLinkIsUsed()
    {
        var (people, user, account, visitor) = await JoinedAsync();
        await people.Area.AddAsync(PasskeyOf(user));
        using var manager = await people.Area.SignInAsync(people.Manager);
        await AskAsync(people, user);
        Assert.DoesNotContain(await people.Area.MailsAsync(), m => m.Subject.Contains("anew", StringComparison.Ordinal));
        await ApproveAsync(people, manager);

        var link = await PartnerJoining.LinkAsync(people.Area);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/")).Status);
        using var recovering = people.Area.Visitor();
        await recovering.GetAsync(link);
        Assert.True((await people.NowAsync(user)).TwoFactorEnabled);
        await recovering.SubmitAsync("Continue", ("Password", NewPassword));
        Assert.StartsWith("/demo/sign-in", (await visitor.GetAsync("/")).Location, StringComparison.Ordinal);
        Assert.Equal("/account/second-factor", (await recovering.GetAsync("/")).Location);
        Assert.False(await people.Area.ReadAsync(core => core.Set<UserToken>().AnyAsync(t => t.UserId == user.Id)));
        Assert.False(await people.Area.ReadAsync(core => core.Set<Passkey>().AnyAsync(t => t.UserId == user.Id)));
        await Account.SetUpAuthenticatorAsync(recovering);
        Assert.Equal(user.Name, (await recovering.GetAsync("/")).Heading);
        Assert.NotNull((await account.EnterPasswordAsync(visitor)).Error("Address"));
        Assert.Equal("Ask for a new link", (await people.Area.Visitor().GetAsync(link)).Heading);
    }

    [Fact]
    public async Task Reset_ForWhoAskedOrIsMeant_IsNotThereToApprove()
    {
        var (people, user, _, visitor) = await JoinedAsync();
        using var spoc = await AskAsync(people, user);
        var path = await PathAsync(people);
        Assert.Equal(HttpStatusCode.NotFound, (await spoc.GetAsync(path)).Status);
        Assert.False((await spoc.GetAsync("/")).Says("Waiting for your approval"));
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.GetAsync(path)).Status);
        await people.Area.AddAsync(new UserRole { UserId = user.Id, Role = Role.Spoc });
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Reset_ForAnotherOrganisationsSpoc_IsNotThere()
    {
        var (people, user, _, _) = await JoinedAsync();
        await AskAsync(people, user);
        using var other = await people.Area.SignInAsync(people.OtherSpoc);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(await PathAsync(people))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"/resets/{Guid.NewGuid()}")).Status);
        Assert.False((await other.GetAsync("/")).Says("Waiting for your approval"));
    }

    [Fact]
    public async Task Reset_AnotherSpocOfTheOrganisation_MayApprove()
    {
        var (people, user, _, _) = await JoinedAsync();
        await AskAsync(people, user);
        using var second = await people.Area.SignInAsync(
            await people.Area.PersonAsync("Second Spoc", people.Council, people.Team, Role.Spoc));
        Assert.True((await second.GetAsync("/")).Says("A new sign-in at Northton Council"));
        await ApproveAsync(people, second);
        Assert.Single(await people.Area.EventsAsync("reset.approved"));
    }

    [Fact]
    public async Task Reset_Refused_LeavesEverythingAsItWas()
    {
        var (people, user, account, _) = await JoinedAsync();
        await AskAsync(people, user);
        using var manager = await people.Area.SignInAsync(people.Manager);
        await manager.GetAsync(await PathAsync(people));
        Assert.NotNull((await manager.SubmitAsync("Refuse")).Error("Reason"));
        await manager.SubmitAsync("Refuse", ("Reason", "It was not them"));
        Assert.DoesNotContain(await people.Area.MailsAsync(), m => m.Subject.Contains("anew", StringComparison.Ordinal));
        using var visitor = people.Area.Visitor();
        Assert.Equal("/", (await account.SignInAsync(visitor)).Location);
    }

    [Fact]
    public async Task Reset_ApprovedInTwoTabs_SendsOneLink()
    {
        var (people, user, _, _) = await JoinedAsync();
        await AskAsync(people, user);
        using var first = await people.Area.SignInAsync(people.Manager);
        using var second = await people.Area.SignInAsync(people.Manager);
        await second.GetAsync(await PathAsync(people));
        await ApproveAsync(people, first);
        Assert.Equal(HttpStatusCode.NotFound, (await second.SubmitAsync("Approve")).Status);
        Assert.Single(await people.Area.MailsAsync(), m => m.Subject.Contains("anew", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reset_AfterSevenDays_CannotBeApprovedNorItsLinkUsed()
    {
        var (people, user, _, _) = await JoinedAsync();
        await AskAsync(people, user);
        var path = await PathAsync(people);
        host.Clock.Advance(TimeSpan.FromDays(8));
        using var manager = await people.Area.SignInAsync(people.Manager);
        Assert.Equal(HttpStatusCode.NotFound, (await manager.GetAsync(path)).Status);

        await AskAsync(people, user);
        await ApproveAsync(people, manager);
        host.Clock.Advance(TimeSpan.FromDays(8));
        using var late = people.Area.Visitor();
        Assert.Equal("Ask for a new link", (await late.GetAsync(await PartnerJoining.LinkAsync(people.Area))).Heading);
    }

    [Fact]
    public async Task Reset_AskedTwice_IsToldBesideTheField()
    {
        var (people, user, _, _) = await JoinedAsync();
        using var spoc = await people.Area.SignInAsync(people.Spoc);
        await spoc.GetAsync($"/colleagues/{user.Id}/reset");
        await AskAsync(people, user);
        Assert.NotNull((await spoc.SubmitAsync("Ask", ("Reason", "Once more"))).Error("Reason"));
    }

    // A colleague of the SPOC's who has joined: in time for codes, whatever another test did to the clock.
    private static Passkey PasskeyOf(User user) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = user.Id,
        CredentialHash = Passkey.HashOf([1]),
        CredentialId = [1],
        Name = "a lost phone",
        PublicKey = [2],
        Transports = "",
        IsBackupEligible = false,
        AddedAt = DateTime.UtcNow,
    };

    private async Task<(Colleagues People, User User, Account Account, Visitor Visitor)> JoinedAsync()
    {
        var people = await Colleagues.BeginAsync(host);
        using var spoc = await people.Area.SignInAsync(people.Spoc);
        var mail = $"nia@{people.Area.Key}.example";
        await spoc.GetAsync("/colleagues/add");
        await spoc.SubmitAsync(
            "Add", ("Name", "Nia Newcomer"), ("JobTitle", "Officer"), ("Address", mail), ("Teams", people.Team.Id.ToString()));
        var visitor = people.Area.Visitor();
        var account = await Account.JoinAsync(visitor, (await PartnerJoining.LinkAsync(people.Area))["/join/".Length..], mail);
        var user = await people.Area.ReadAsync(core => core.Set<User>().AsNoTracking().SingleAsync(u => u.Email == mail));
        return (people, user, account, visitor);
    }

    private static async Task<Visitor> AskAsync(Colleagues people, User user)
    {
        var spoc = await people.Area.SignInAsync(people.Spoc);
        await spoc.GetAsync($"/colleagues/{user.Id}/reset");
        var answer = await spoc.SubmitAsync("Ask", ("Reason", "Phone under a bus"));
        Assert.Equal($"/colleagues/{user.Id}", answer.Location);
        return spoc;
    }

    private static async Task<string> PathAsync(Colleagues people) => "/resets/" + await people.Area.ReadAsync(core =>
        core.Set<ResetRequest>().OrderByDescending(r => r.Id).Select(r => r.Id).FirstAsync());

    private static async Task ApproveAsync(Colleagues people, Visitor approver)
    {
        await approver.GetAsync(await PathAsync(people));
        Assert.Equal("/", (await approver.SubmitAsync("Approve")).Location);
    }
}

using System.Net;
using ECins.Host.Organisations;
using ECins.Host.SyOps;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Organisations;

public sealed class JoiningTests(TestHost host) : IClassFixture<TestHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Join_WholeWay_EndsAtHomeOnceApproved()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.Area.AddAsync(new SyOpsVersion { Number = 1, Text = "Lock your screen.", PublishedAt = DateTime.UtcNow });
        await AcceptAsync(joining.Manager);
        await joining.InviteAsync();
        var (contact, _) = await joining.JoinAsync();
        Assert.Equal("/agreement", (await contact.GetAsync("/")).Location);
        Assert.True((await contact.GetAsync("/agreement")).Says("Preventing crime and disorder"));
        await PartnerJoining.SignAsync(contact);
        Assert.Equal("/syops", (await contact.GetAsync("/")).Location);
        await AcceptAsync(contact);
        Assert.Equal("/approval", (await contact.GetAsync("/")).Location);
        Assert.Equal("Waiting for approval", (await contact.GetAsync("/approval")).Heading);

        Assert.True((await joining.Manager.GetAsync("/")).Says("Northton Academy asks to be let in"));
        Assert.Equal(await joining.PageAsync(), (await joining.ApproveAsync()).Location);
        Assert.Equal(PartnerJoining.Contact, (await contact.GetAsync("/")).Heading);
        Assert.False((await joining.Manager.GetAsync("/")).Says("asks to be let in"));
        Assert.Contains("has joined", (await joining.Area.MailsAsync())[0].Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/account")]
    [InlineData("/cases")]
    [InlineData("/colleagues")]
    [InlineData("/partners")]
    public async Task Join_BeforeApproval_NothingOpens(string path)
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        var (contact, _) = await joining.JoinAsync();
        Assert.Equal("/agreement", (await contact.GetAsync(path)).Location);
        await PartnerJoining.SignAsync(contact);
        Assert.Equal("/approval", (await contact.GetAsync(path)).Location);
    }

    [Fact]
    public async Task Join_SignOut_WorksAtEachStep()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        var (contact, account) = await joining.JoinAsync();
        await contact.GetAsync("/agreement");
        await contact.SubmitAsync("Sign out");
        Assert.StartsWith("/demo/sign-in", (await contact.GetAsync("/agreement")).Location, StringComparison.Ordinal);
        await account.SignInAsync(contact);
        await PartnerJoining.SignAsync(contact);
        await contact.GetAsync("/approval");
        await contact.SubmitAsync("Sign out");
        Assert.StartsWith("/demo/sign-in", (await contact.GetAsync("/approval")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sign_NotAllowedToSign_IsNotSigned()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        var (contact, _) = await joining.JoinAsync();
        await contact.GetAsync("/agreement");
        var screen = await contact.SubmitAsync("Sign and", ("SignerName", "Hedda Head"), ("Position", "Head teacher"));
        Assert.NotNull(screen.Error("May"));
        Assert.Empty(await joining.Area.EventsAsync("agreement.signed"));
    }

    [Fact]
    public async Task Sign_AgreementEndedMeanwhile_IsNotSigned()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        var (contact, _) = await joining.JoinAsync();
        await joining.Area.WriteAsync(async core =>
        {
            var agreement = await core.Set<Agreement>().SingleAsync(Cancellation);
            (agreement.From, agreement.Until) = (agreement.From.AddYears(-1), agreement.Until.AddYears(-1));
        });
        Assert.True((await PartnerJoining.SignAsync(contact)).Says("no longer in force"));
    }

    [Fact]
    public async Task Sign_InTwoTabs_SignsOnce()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        var (contact, _) = await joining.JoinAsync();
        await PartnerJoining.SignAsync(contact);
        var second = await contact.PostAsync("/agreement", ("SignerName", "Hedda Head"), ("Position", "Head"), ("May", "true"));
        Assert.NotEqual(HttpStatusCode.InternalServerError, second.Status);
        Assert.Single(await joining.Area.EventsAsync("agreement.signed"));
    }

    [Fact]
    public async Task Purposes_BeforeApproval_AreNotCovered()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        var (contact, _) = await joining.JoinAsync();
        await PartnerJoining.SignAsync(contact);
        Assert.Empty(await CoveredAsync(joining));
        await joining.ApproveAsync();
        Assert.Equal("crime-and-disorder", Assert.Single(await CoveredAsync(joining)));
    }

    [Fact]
    public async Task Approve_NotSignedYet_IsRefused()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        await joining.JoinAsync();
        await joining.Manager.GetAsync(await joining.PageAsync("/approve"));
        Assert.Equal(HttpStatusCode.NotFound, (await joining.Manager.SubmitAsync("Approve")).Status);
        Assert.Equal(OrganisationStatus.Joining, (await joining.SchoolAsync()).Status);
    }

    [Fact]
    public async Task Approve_ByAForceAdministrator_IsRefused()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        using var administrator = await joining.Area.SignInAsync(
            await joining.Area.PersonAsync("Al Admin", joining.Police, null, Role.ForceAdministrator));
        foreach (var more in new[] { "/approve", "/refuse", "/suspend", "/restore" })
            Assert.Equal(HttpStatusCode.Forbidden, (await administrator.GetAsync(await joining.PageAsync(more))).Status);
        Assert.Equal(HttpStatusCode.OK, (await administrator.GetAsync(await joining.PageAsync("/withdraw"))).Status);
    }

    [Fact]
    public async Task Approve_WithdrawnInAnotherTab_DoesNotLetIn()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        var (contact, _) = await joining.JoinAsync();
        await PartnerJoining.SignAsync(contact);
        using var other = await joining.Area.SignInAsync(
            await joining.Area.PersonAsync("Al Admin", joining.Police, null, Role.ForceAdministrator));
        await other.GetAsync(await joining.PageAsync("/withdraw"));
        await joining.Manager.GetAsync(await joining.PageAsync("/approve"));
        await other.SubmitAsync("Withdraw", ("Reason", "They changed their mind"));
        await joining.Manager.SubmitAsync("Approve");
        Assert.Equal(OrganisationStatus.Withdrawn, (await joining.SchoolAsync()).Status);
        Assert.Empty(await joining.Area.EventsAsync("partner.approved"));
    }

    [Fact]
    public async Task Approve_InvitedAgainInAnotherTab_AsksToLookAgain()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        var (contact, _) = await joining.JoinAsync();
        await PartnerJoining.SignAsync(contact);
        using var other = await joining.Area.SignInAsync(
            await joining.Area.PersonAsync("Al Admin", joining.Police, null, Role.ForceAdministrator));
        await joining.Manager.GetAsync(await joining.PageAsync("/approve"));
        await other.GetAsync(await joining.PageAsync("/invite-again"));
        await other.SubmitAsync("Send the invitation");
        Assert.True((await joining.Manager.SubmitAsync("Approve")).Says("Somebody else saved a change"));
        Assert.Equal(await joining.PageAsync(), (await joining.Manager.SubmitAsync("Approve")).Location);
    }

    [Fact]
    public async Task Refuse_WithAReason_KeepsThemOutAndTheReasonFromTheMail()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        var (contact, account) = await joining.JoinAsync();
        await PartnerJoining.SignAsync(contact);
        await joining.Manager.GetAsync(await joining.PageAsync("/refuse"));
        Assert.NotNull((await joining.Manager.SubmitAsync("Do not let in")).Error("Reason"));
        await joining.Manager.SubmitAsync("Do not let in", ("Reason", "Nobody knows this signature"));
        Assert.StartsWith("/demo/sign-in", (await contact.GetAsync("/approval")).Location, StringComparison.Ordinal);
        Assert.NotNull((await account.EnterPasswordAsync(contact)).Error("Address"));
        Assert.DoesNotContain("signature", (await joining.Area.MailsAsync())[0].Text, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlySet<string>> CoveredAsync(PartnerJoining joining)
    {
        IReadOnlySet<string> covered = new HashSet<string>();
        var school = await joining.SchoolAsync();
        await joining.Area.InScopeAsync(async services =>
            covered = await services.GetRequiredService<AgreementQueries>().PurposesCoveredAsync(school.Id, Cancellation));
        return covered;
    }

    private static async Task AcceptAsync(Visitor visitor)
    {
        await visitor.GetAsync("/syops");
        await visitor.SubmitAsync("Accept", ("Accepts", "true"));
    }
}

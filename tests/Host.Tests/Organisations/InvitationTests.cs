using System.Net;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace ECins.Host.Tests.Organisations;

public sealed class InvitationTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Invite_WithoutThePermission_IsRefused()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        using var spoc = await joining.Area.SignInAsync(await joining.Area.PersonAsync("Sue Spoc", joining.Police, null, Role.Spoc));
        foreach (var path in new[] { "/partners/invite", "/partners/invite/contact", "/partners/invite/check", "/partners" })
            Assert.Equal(HttpStatusCode.Forbidden, (await spoc.GetAsync(path)).Status);
    }

    [Theory]
    [InlineData("sal@hotmail.com")]
    [InlineData("sal@Gmail.COM")]
    [InlineData("sal@post.btinternet.com")]
    public async Task Invite_PersonalAddress_IsRefusedInPlainWords(string address)
    {
        var joining = await PartnerJoining.BeginAsync(host);
        var screen = await joining.InviteAsync(address);
        Assert.StartsWith("This is a personal e-mail address", screen.Error("ContactAddress"), StringComparison.Ordinal);
        Assert.Empty(await joining.Area.MailsAsync());
    }

    [Theory]
    [InlineData("sal")]
    [InlineData("sal@school")]
    [InlineData("Sal <sal@school.example>")]
    [InlineData("sal@school.example\r\nBcc: x@y.example")]
    public async Task Invite_NoAddress_IsRefused(string address)
    {
        var joining = await PartnerJoining.BeginAsync(host);
        Assert.NotNull((await joining.InviteAsync(address)).Error("ContactAddress"));
    }

    [Fact]
    public async Task Invite_AddressInUse_IsRefused()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        var screen = await joining.InviteAsync($"MO.MANAGER@{joining.Area.Key}.example");
        Assert.Equal("There is an account with this e-mail address already", screen.Error("ContactAddress"));
    }

    [Fact]
    public async Task Invite_NameInUse_IsRefused()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.Manager.GetAsync("/partners/invite");
        var screen = await joining.Manager.SubmitAsync("Continue", ("Name", joining.Police.Name), ("Kind", "Police"), ("Regime", "UkGdpr"));
        Assert.NotNull(screen.Error("Name"));
    }

    [Fact]
    public async Task Invite_Sent_MailNamesNobodyAndSaysWhoInvitesToWhat()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        var mail = Assert.Single(await joining.Area.MailsAsync());
        Assert.Equal(PartnerJoining.Address, mail.To);
        Assert.Contains("Northton Police invites Northton Academy", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Northton Police agreement", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sal", mail.Subject + mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mo Manager", mail.Subject + mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Partners_WhileOneJoins_SayWhoInvitedItAndWhereItStands()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        var partners = await joining.Manager.GetAsync("/partners");
        Assert.True(partners.Says("Link not followed"));
        Assert.True(partners.Says("Invited by Mo Manager"));
    }

    [Fact]
    public async Task InviteAgain_NewLinkWorksAndTheOldOneIsDead()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        var old = await joining.LinkAsync();
        await joining.Manager.GetAsync(await joining.PageAsync("/invite-again"));
        await joining.Manager.SubmitAsync("Send the invitation");
        using var visitor = joining.Area.Visitor();
        Assert.Equal("Ask for a new link", (await visitor.GetAsync(old)).Heading);
        Assert.Equal("Choose a password", (await visitor.GetAsync(await joining.LinkAsync())).Heading);
    }

    [Fact]
    public async Task InviteAgain_WrongAddressCorrected_MailGoesThere()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync("sal.keper@northton-academy.example");
        await joining.Manager.GetAsync(await joining.PageAsync("/invite-again"));
        var personal = await joining.Manager.SubmitAsync("Send the invitation", ("Address", "sal@gmail.com"));
        Assert.NotNull(personal.Error("Address"));
        await joining.Manager.SubmitAsync("Send the invitation", ("Address", PartnerJoining.Address));
        Assert.Equal(PartnerJoining.Address, (await joining.Area.MailsAsync())[0].To);
    }

    [Fact]
    public async Task Withdraw_LinkIsDeadAsEveryOther()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        await joining.Manager.GetAsync(await joining.PageAsync("/withdraw"));
        await joining.Manager.SubmitAsync("Withdraw", ("Reason", "Wrong school"));
        Assert.Equal(OrganisationStatus.Withdrawn, (await joining.SchoolAsync()).Status);
        using var visitor = joining.Area.Visitor();
        var withdrawn = await visitor.GetAsync(await joining.LinkAsync());
        var guessed = await visitor.GetAsync("/join/" + new string('A', 43));
        Assert.Equal("Ask for a new link", withdrawn.Heading);
        Assert.Equal(guessed.Text, withdrawn.Text);
    }

    [Fact]
    public async Task Withdraw_ContactHalfwayThrough_IsOutAtTheNextRequest()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        var (contact, _) = await joining.JoinAsync();
        await joining.Manager.GetAsync(await joining.PageAsync("/withdraw"));
        await joining.Manager.SubmitAsync("Withdraw", ("Reason", "Wrong school"));
        Assert.StartsWith("/demo/sign-in", (await contact.GetAsync("/agreement")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InviteAgain_AfterWithdrawing_OpensTheWayAgain()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.InviteAsync();
        await joining.Manager.GetAsync(await joining.PageAsync("/withdraw"));
        await joining.Manager.SubmitAsync("Withdraw", ("Reason", "Wrong school"));
        await joining.Manager.GetAsync(await joining.PageAsync("/invite-again"));
        await joining.Manager.SubmitAsync("Send the invitation");
        using var visitor = joining.Area.Visitor();
        Assert.Equal("Choose a password", (await visitor.GetAsync(await joining.LinkAsync())).Heading);
    }

    [Fact]
    public async Task Partner_Unknown_IsNotFound()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        foreach (var more in new[] { "", "/approve", "/refuse", "/withdraw", "/suspend", "/restore", "/invite-again" })
            Assert.Equal(HttpStatusCode.NotFound, (await joining.Manager.GetAsync($"/partners/{Guid.NewGuid()}{more}")).Status);
    }

    [Fact]
    public async Task Invite_SentTwiceFromTwoTabs_MakesOneOrganisation()
    {
        var joining = await PartnerJoining.BeginAsync(host);
        await joining.EnterAsync();
        using var second = await joining.Area.SignInAsync(joining.ManagerUser);
        await second.GetAsync("/partners/invite/check");
        await joining.Manager.SubmitAsync("Send the invitation");
        Assert.Equal("/partners/invite", (await second.SubmitAsync("Send the invitation")).Location);
        Assert.Equal(3, await joining.Area.ReadAsync(core => core.Set<Organisation>().CountAsync()));
    }
}

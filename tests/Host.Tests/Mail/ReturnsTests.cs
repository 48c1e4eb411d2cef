using ECins.Host.Mail;
using ECins.Host.Mail.Returns;
using ECins.Host.Tests.Harness;
using ECins.Host.Tests.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Mail;

/// <summary>Mail that a server took and somebody further on sent back counts as failed, and whoever asked is told.</summary>
public sealed class ReturnsTests(ReturnsHost host) : IClassFixture<ReturnsHost>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ComesBack_CountsAsFailed_AndTheAskerIsTold()
    {
        var asking = await SentAsync();
        await ReturnAsync(await LinkMailAsync(asking), "failed", "5.1.1", asking.People.Area.Key);
        Assert.True((await asking.Priya.GetAsync("/")).Says("A mail was not delivered about a task in"));
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says("The address is not known there (5.1.1"));
        await asking.People.Area.DrainAsync();
        Assert.Equal("A mail was not delivered", (await asking.People.Area.MailsAsync()).First(m => m.To == asking.People.Priya.Email).Subject);
        Assert.Single(await asking.People.Area.EventsAsync("mail.returned"));
    }

    [Fact]
    public async Task ComesBackTwice_IsNotedOnce_AndReadOnce()
    {
        var asking = await SentAsync();
        var mail = await LinkMailAsync(asking);
        await ReturnAsync(mail, "failed", "5.2.2", asking.People.Area.Key);
        await ReturnAsync(mail, "failed", "5.2.2", asking.People.Area.Key);
        Assert.All(host.Mailbox.Mails, m => Assert.True(m.IsSeen));
        Assert.Equal(MailFault.MailboxFull, (await FailedAsync(asking)).Single().Fault);
        Assert.Single(await asking.People.Area.EventsAsync("mail.returned"));
    }

    [Theory]
    [InlineData("5.7.10")]
    [InlineData("5.7.30")]
    public async Task ComesBack_BecauseAServerTakesNothingByTls_SaysSo(string status)
    {
        var asking = await SentAsync();
        await ReturnAsync(await LinkMailAsync(asking), "failed", status, asking.People.Area.Key);
        Assert.Equal(MailFault.NoTls, (await FailedAsync(asking)).Single().Fault);
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says($"Their mail server does not take mail in secret ({status}). Ask them for an address at another mail service"));
    }

    [Theory]
    [InlineData("delayed", "4.4.7", null)]
    [InlineData("failed", "5.1.1", "elsewhere")]
    public async Task MereDelay_AndAnotherForceArea_ChangeNothing(string action, string status, string? area)
    {
        var asking = await SentAsync();
        await ReturnAsync(await LinkMailAsync(asking), action, status, area ?? asking.People.Area.Key);
        Assert.Empty(await FailedAsync(asking));
    }

    [Fact]
    public async Task LettersAndMailNeverSent_AreLeftAlone()
    {
        var asking = await SentAsync();
        host.Mailbox.Mails.Add(("From: edie@lamp.example\r\nTo: no-reply@ecins.example\r\nSubject: Hello\r\n\r\nWhat is this?\r\n", false));
        await ReturnAsync(Guid.NewGuid(), "failed", "5.1.1", asking.People.Area.Key);
        Assert.Empty(await FailedAsync(asking));
    }

    [Fact]
    public async Task ComesBack_AndIsSentAgain_IsTriedAnew()
    {
        var asking = await SentAsync();
        await ReturnAsync(await LinkMailAsync(asking), "failed", "5.2.2", asking.People.Area.Key);
        using var alex = await asking.People.SignInAsync(await asking.People.Area.PersonAsync("Alex Head", asking.People.Council, null, SharedKernel.Access.Role.ForceAdministrator));
        await alex.GetAsync("/mail");
        await alex.SubmitAsync("Send again");
        await asking.People.Area.DrainAsync();
        Assert.Empty(await FailedAsync(asking));
        Assert.True((await asking.Priya.GetAsync(asking.Task)).Says("Sent "));
    }

    private async Task<Asking> SentAsync()
    {
        var asking = await Asking.MakeAsync(host);
        await asking.People.Area.DrainAsync();
        return asking;
    }

    private static async Task<Guid> LinkMailAsync(Asking asking) =>
        (await asking.People.Area.MailsAsync()).First(m => m.To == "edie@lamp.example").Id;

    private static Task<List<MailMessage>> FailedAsync(Asking asking) =>
        asking.People.Area.ReadAsync(core => core.Set<MailMessage>().Where(MailMessage.IsFailed).ToListAsync(Cancellation));

    private async Task ReturnAsync(Guid mail, string action, string status, string area)
    {
        host.Mailbox.Mails.Add((Notification(mail, action, status, area), false));
        await host.Services.GetRequiredService<ReturnsReader>().ReadAsync(Cancellation);
    }

    // As RFC 3464 has it.
    private static string Notification(Guid mail, string action, string status, string area) => $"""
        From: MAILER-DAEMON@lamp.example
        To: no-reply@ecins.example
        Subject: Returned mail
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="part"

        --part
        Content-Type: text/plain

        It could not be delivered.

        --part
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mail.lamp.example

        Final-Recipient: rfc822; edie@lamp.example
        Action: {action}
        Status: {status}

        --part
        Content-Type: text/rfc822-headers

        Message-ID: <{mail:N}@{area}.localhost>
        Subject: Something you are asked to do

        --part--

        """.ReplaceLineEndings("\r\n");
}

/// <summary>A host with a mail server, and a mailbox that undelivered mail comes back to.</summary>
public sealed class ReturnsHost : TestHost
{
    internal SmtpServer Server { get; } = new();

    internal ImapServer Mailbox { get; } = new();

    protected override IEnumerable<(string Key, string Value)> Settings => [.. Server.Settings, .. Mailbox.Settings];

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Server.DisposeAsync();
        await Mailbox.DisposeAsync();
    }
}

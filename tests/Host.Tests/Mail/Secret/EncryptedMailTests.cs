using System.Text;
using ECins.Host.Audit;
using ECins.Host.Composition;
using ECins.Host.Mail;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using MimeKit.Cryptography;
using Org.BouncyCastle.Cms;
using Xunit;

namespace ECins.Host.Tests.Mail.Secret;

/// <summary>Where the receiver's certificate is known, nobody else reads the mail.</summary>
public sealed class EncryptedMailTests(MailHost host) : IClassFixture<MailHost>
{
    private const string Address = "edie@lamp.example";
    private const string Link = "https://area.example/do/secret-word";
    private const string Aes256 = "2.16.840.1.101.3.4.1.42";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CertificateKnown_TheLinkIsInClearNowhere_AndItsOwnerReadsIt()
    {
        using var edie = new MailIdentity(Address);
        var area = await KnownAsync(edie);
        await WriteAsync(area, Address);
        var mail = Assert.Single(Arrived(area));
        var hidden = Assert.IsType<ApplicationPkcs7Mime>(mail.Body);
        Assert.Equal(SecureMimeType.EnvelopedData, hidden.SecureMimeType);
        Assert.DoesNotContain("secret-word", AllIn(mail), StringComparison.Ordinal);
        Assert.Equal(Aes256, CipherOf(hidden));

        using var program = edie.MailProgram();
        var read = Assert.IsType<MultipartAlternative>(await hidden.DecryptAsync(program, Cancellation));
        Assert.StartsWith("Näheres:", read.TextBody, StringComparison.Ordinal);
        Assert.Contains(Link, read.TextBody, StringComparison.Ordinal);
        Assert.Contains(Link, read.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CertificateKnown_AnotherKeyReadsNothing()
    {
        using var edie = new MailIdentity(Address);
        using var another = new MailIdentity(Address);
        var area = await KnownAsync(edie);
        await WriteAsync(area, Address);
        var hidden = (ApplicationPkcs7Mime)Assert.Single(Arrived(area)).Body!;
        using var program = another.MailProgram();
        Assert.NotNull(await Record.ExceptionAsync(() => hidden.DecryptAsync(program, Cancellation)));
    }

    [Fact]
    public async Task CertificateKnown_TheOutsideIsAsEver()
    {
        using var edie = new MailIdentity(Address);
        var area = await KnownAsync(edie);
        await WriteAsync(area, Address, isDigest: true);
        var mail = Assert.Single(Arrived(area));
        var id = (await area.MailsAsync()).Single(m => m.To == Address).Id;
        Assert.Equal($"{id:N}@{area.Key}.localhost", mail.MessageId);
        Assert.Equal("A task waits", mail.Subject);
        Assert.Equal(Address, mail.To.Mailboxes.Single().Address);
        Assert.Equal("no-reply@ecins.example", mail.From.Mailboxes.Single().Address);
        Assert.Contains("/account/notices", mail.Headers[HeaderId.ListUnsubscribe], StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnRecord_SaysOfEachMailWhetherItWasEncrypted()
    {
        using var edie = new MailIdentity(Address);
        var area = await KnownAsync(edie);
        await WriteAsync(area, Address);
        await WriteAsync(area, "ben@lamp.example");
        var sent = await area.EventsAsync("mail.sent");
        var notes = await area.ReadAsync(core => core.Set<AuditDetail>().Where(d => d.Kind == "note" && d.Name == "encrypted").ToDictionaryAsync(d => d.EventId, d => d.Value));
        Assert.Equal(["yes", "no"], sent.Select(e => notes[e.Id]));
    }

    [Fact]
    public async Task CertificateKnown_TurnedAwayFirst_ComesAgainEncryptedWithTheSameIdentifier()
    {
        using var edie = new MailIdentity(Address);
        var area = await KnownAsync(edie);
        host.Server.TurnAway = 1;
        await WriteAsync(area, Address);
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await area.DrainAsync();
        Assert.Equal(2, Arrived(area).Count);
        Assert.Single(Arrived(area).DistinctBy(m => m.MessageId));
        Assert.All(Arrived(area), m => Assert.DoesNotContain("secret-word", AllIn(m), StringComparison.Ordinal));
    }

    [Fact]
    public async Task AddressWrittenInCapitals_IsTheSame()
    {
        using var edie = new MailIdentity("Edie@Lamp.Example");
        var area = await KnownAsync(edie, "EDIE@lamp.example");
        await WriteAsync(area, "eDie@LAMP.example");
        Assert.IsType<ApplicationPkcs7Mime>(Assert.Single(Arrived(area)).Body);
    }

    [Fact]
    public async Task CertificateOfAnother_ChangesNothing()
    {
        using var edie = new MailIdentity(Address);
        var area = await KnownAsync(edie);
        await WriteAsync(area, "zara@lamp.example");
        Assert.Contains("secret-word", AllIn(Assert.Single(Arrived(area))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CertificateInAnotherForceArea_IsNotThisOnes()
    {
        using var edie = new MailIdentity(Address);
        await KnownAsync(edie);
        var other = await host.NewAreaAsync();
        await WriteAsync(other, Address);
        Assert.Contains("secret-word", AllIn(Assert.Single(Arrived(other))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CertificateTakenAway_MailIsPlainAgain()
    {
        using var edie = new MailIdentity(Address);
        var area = await KnownAsync(edie);
        using var alex = await area.ManagerAsync();
        await alex.GetAsync("/mail/certificates");
        await alex.GetAsync(alex.LinkTo("Take away"));
        Assert.Equal("/mail/certificates", (await alex.SubmitAsync("Take it away")).Location);
        await WriteAsync(area, Address);
        Assert.Contains("secret-word", AllIn(Assert.Single(Arrived(area))), StringComparison.Ordinal);
        Assert.Single(await area.EventsAsync("receiver-certificate.removed"));
    }

    [Fact]
    public async Task CertificateReplaced_TheNewKeyReads_AndTheOldOneNoMore()
    {
        using var before = new MailIdentity(Address);
        using var after = new MailIdentity(Address);
        var area = await KnownAsync(before);
        using var alex = await area.ManagerAsync();
        await alex.GetAsync("/mail/certificates");
        await alex.GetAsync(alex.LinkTo("Replace"));
        Assert.Equal("/mail/certificates", (await alex.UploadAsync("Replace", "Certificate", [("new.cer", after.Der)])).Location);
        await WriteAsync(area, Address);
        var hidden = (ApplicationPkcs7Mime)Assert.Single(Arrived(area)).Body!;
        using var newProgram = after.MailProgram();
        Assert.IsType<MultipartAlternative>(await hidden.DecryptAsync(newProgram, Cancellation));
        using var oldProgram = before.MailProgram();
        Assert.NotNull(await Record.ExceptionAsync(() => hidden.DecryptAsync(oldProgram, Cancellation)));
    }

    [Fact]
    public async Task CertificateExpired_MailGoesOutPlain_AndThoseWhoManageMailSeeIt()
    {
        using var edie = new MailIdentity(Address, until: TimeSpan.FromDays(2) + Ahead);
        var area = await KnownAsync(edie);
        using (var alex = await area.ManagerAsync())
        {
            Assert.True((await alex.GetAsync("/mail")).Says("Mail to 1 address is encrypted."));
            Assert.True(alex.Page.Says("The certificate of 1 address expires soon."));
            Assert.True((await alex.GetAsync("/mail/certificates")).Says("Expires soon"));
        }

        host.Clock.Advance(TimeSpan.FromDays(3));
        await WriteAsync(area, Address);
        Assert.Contains("secret-word", AllIn(Assert.Single(Arrived(area))), StringComparison.Ordinal);
        using var later = await area.ManagerAsync("Later Head");
        Assert.True((await later.GetAsync("/mail")).Says("Mail to no address is encrypted."));
        Assert.True(later.Page.Says("The certificate of 1 address has expired. Mail to it goes out unencrypted"));
        Assert.True((await later.GetAsync("/mail/certificates")).Says("Mail to this address goes out unencrypted until the certificate is replaced."));
    }

    private TimeSpan Ahead => host.Clock.GetUtcNow() - DateTimeOffset.UtcNow;

    private async Task<TestArea> KnownAsync(MailIdentity identity, string address = Address)
    {
        var area = await host.NewAreaAsync();
        using var ada = await area.ManagerAsync("Ada Head");
        await ada.AddCertificateAsync(address, identity.Der);
        Assert.Equal("/mail/certificates", ada.Page.Location);
        return area;
    }

    private static async Task WriteAsync(TestArea area, string to, bool isDigest = false)
    {
        await area.InScopeAsync(services => services.GetRequiredService<IUnitOfWork>().WriteAsync(
            new Deed(CoreDeeds.ForceAreaCreated),
            _ =>
            {
                services.GetRequiredService<Mailbox>().Add(
                    new NewMail(to, "A task waits", $"Näheres:\n\n{Link}", new Subject("task", "7")) { IsDigest = isDigest });
                return Task.CompletedTask;
            },
            Cancellation));
        await area.DrainAsync();
    }

    private List<MimeMessage> Arrived(TestArea area) =>
        [.. host.Server.Mails.Where(m => m.MessageId!.EndsWith($"@{area.Key}.localhost", StringComparison.Ordinal))];

    // As it was sent, and every part of it as it reads once undone from what mail wraps it in.
    private static string AllIn(MimeMessage mail)
    {
        using var all = new MemoryStream();
        mail.WriteTo(all, Cancellation);
        foreach (var part in mail.BodyParts.OfType<MimePart>())
            part.Content!.DecodeTo(all, Cancellation);
        return Encoding.Latin1.GetString(all.ToArray());
    }

    private static string CipherOf(ApplicationPkcs7Mime hidden)
    {
        using var content = new MemoryStream();
        hidden.Content!.DecodeTo(content, Cancellation);
        return new CmsEnvelopedData(content.ToArray()).EncryptionAlgOid;
    }
}

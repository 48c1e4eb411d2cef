using ECins.Host.Composition;
using ECins.Host.Mail;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using MimeKit.Cryptography;
using Xunit;

namespace ECins.Host.Tests.Mail.Secret;

/// <summary>With a certificate to sign with, every mail is signed, and reads as ever for those whose program knows nothing of that.</summary>
public sealed class SignedMailTests(SignedMailHost host) : IClassFixture<SignedMailHost>
{
    private const string Receiver = "pat.officer@northton.example";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Mail_IsSigned_AndReadsPlainly()
    {
        var area = await host.NewAreaAsync();
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        var mail = Assert.Single(Arrived(area));
        var signed = Assert.IsType<MultipartSigned>(mail.Body);
        Assert.Equal("application/pkcs7-signature", signed.ContentType.Parameters["protocol"]);
        Assert.Equal(host.Signer.Fingerprint, await SignerOfAsync(signed));
        Assert.StartsWith("Follow https://example.org/secret-word by Friday: näher", mail.TextBody, StringComparison.Ordinal);
        Assert.NotNull(mail.HtmlBody);
        var id = Assert.Single(await area.MailsAsync()).Id;
        Assert.Equal(($"{id:N}@{area.Key}.localhost", "A task waits"), (mail.MessageId, mail.Subject));
    }

    [Fact]
    public async Task Mail_AlteredOnItsWay_IsFoundOut()
    {
        var area = await host.NewAreaAsync();
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        var signed = (MultipartSigned)Assert.Single(Arrived(area)).Body!;
        ((MultipartAlternative)signed[0])[0] = new TextPart("plain") { Text = "Follow https://elsewhere.example" };
        await Assert.ThrowsAnyAsync<DigitalSignatureVerifyException>(() => SignerOfAsync(signed));
    }

    [Fact]
    public async Task Mail_TurnedAwayFirst_ComesAgainSignedWithTheSameIdentifier()
    {
        var area = await host.NewAreaAsync();
        host.Server.TurnAway = 1;
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await area.DrainAsync();
        Assert.Equal(2, Arrived(area).Count);
        Assert.Single(Arrived(area).DistinctBy(m => m.MessageId));
        foreach (var mail in Arrived(area))
            Assert.Equal(host.Signer.Fingerprint, await SignerOfAsync((MultipartSigned)mail.Body!));
    }

    [Fact]
    public async Task ManyMailsAtOnce_AreEachSignedForThemselves()
    {
        const int Many = 40;
        var area = await host.NewAreaAsync();
        await area.InScopeAsync(services => services.GetRequiredService<IUnitOfWork>().WriteAsync(
            new Deed(CoreDeeds.ForceAreaCreated),
            _ =>
            {
                foreach (var number in Enumerable.Range(1, Many))
                    services.GetRequiredService<Mailbox>().Add(MailTests.New() with { To = $"edie{number}@lamp.example", Text = $"Mail {number}" });
                return Task.CompletedTask;
            },
            Cancellation));
        await area.DrainAsync();
        Assert.Equal(Many, Arrived(area).DistinctBy(m => m.TextBody).Count());
        foreach (var mail in Arrived(area))
            Assert.Equal(host.Signer.Fingerprint, await SignerOfAsync((MultipartSigned)mail.Body!));
    }

    [Fact]
    public async Task Mail_ToAKnownCertificate_IsSignedWithinWhatIsEncrypted()
    {
        var area = await host.NewAreaAsync();
        using var pat = new MailIdentity(Receiver);
        using var alex = await area.ManagerAsync();
        await alex.AddCertificateAsync(Receiver, pat.Der);
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        var hidden = Assert.IsType<ApplicationPkcs7Mime>(Assert.Single(Arrived(area)).Body);
        using var program = pat.MailProgram();
        var signed = Assert.IsType<MultipartSigned>(await hidden.DecryptAsync(program, Cancellation));
        Assert.Equal(host.Signer.Fingerprint, await SignerOfAsync(signed));
        Assert.True((await alex.GetAsync("/mail")).Says("Every mail is signed, with a certificate that expires on"));
    }

    private List<MimeMessage> Arrived(TestArea area) =>
        [.. host.Server.Mails.Where(m => m.MessageId!.EndsWith($"@{area.Key}.localhost", StringComparison.Ordinal))];

    // By whom, after the signature was verified.
    private static async Task<string> SignerOfAsync(MultipartSigned signed)
    {
        using var program = new TemporarySecureMimeContext();
        var signature = Assert.Single(await signed.VerifyAsync(program, Cancellation));
        Assert.True(signature.Verify(verifySignatureOnly: true));
        var signer = Assert.IsType<SecureMimeDigitalCertificate>(signature.SignerCertificate).Certificate;
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(signer.GetEncoded()));
    }
}

/// <summary>A certificate that expires while the host runs.</summary>
public sealed class LapsedSignatureTests(BrieflySignedMailHost host) : IClassFixture<BrieflySignedMailHost>
{
    [Fact]
    public async Task CertificateToSignWith_Expired_MailGoesOutUnsigned_AndThoseWhoManageMailSeeIt()
    {
        var area = await host.NewAreaAsync();
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        host.Clock.Advance(SignedMailHost.Briefly);
        await MailTests.WriteAsync(area);
        await area.DrainAsync();
        Assert.Equal([typeof(MultipartSigned), typeof(MultipartAlternative)], host.Server.Mails.Select(m => m.Body!.GetType()));
        using var alex = await area.ManagerAsync();
        Assert.True((await alex.GetAsync("/mail")).Says("Mail is not signed any more: the certificate for that expired on"));
    }
}

/// <summary>A host that signs its mail.</summary>
public class SignedMailHost : TestHost
{
    internal static readonly TimeSpan Briefly = TimeSpan.FromHours(1);

    private readonly string _file;

    public SignedMailHost()
        : this(TimeSpan.FromDays(100))
    {
    }

    private protected SignedMailHost(TimeSpan until)
    {
        Signer = new MailIdentity("no-reply@ecins.example", until: until);
        _file = Signer.Keep(Path.GetTempPath());
    }

    internal SmtpServer Server { get; } = new();

    internal MailIdentity Signer { get; }

    protected override IEnumerable<(string Key, string Value)> Settings =>
        [.. Server.Settings, ("Mail:SigningCertificate", _file), ("Mail:SigningPassword", MailIdentity.Password)];

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        await Server.DisposeAsync();
        Signer.Dispose();
        File.Delete(_file);
    }
}

/// <summary>A host whose certificate to sign with expires within the hour.</summary>
public sealed class BrieflySignedMailHost() : SignedMailHost(Briefly);

using System.Net;
using System.Security.Cryptography.X509Certificates;
using ECins.Host.Audit;
using ECins.Host.Mail.Secret;
using ECins.Host.Organisations;
using ECins.Host.Tests.Harness;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace ECins.Host.Tests.Mail.Secret;

/// <summary>Those who manage mail say which certificates it is encrypted with; what it cannot be encrypted with is refused in words.</summary>
public sealed class CertificateTests(MailHost host) : IClassFixture<MailHost>
{
    private const string Address = "edie@lamp.example";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Unfit => new()
    {
        { "is another's", "This certificate is not for that address, but for zara@lamp.example" },
        { "is nobody's", "This certificate is for no e-mail address" },
        { "has expired", "This certificate expired on" },
        { "is not valid yet", "This certificate is not valid before" },
        { "is for signing", "This certificate is not for encrypting mail" },
        { "is a web server's", "This certificate is not for encrypting mail" },
        { "has a short key", "The key of this certificate is too short: it has 1,024 bits" },
        { "has another kind of key", "The key of this certificate is of a kind that mail cannot be encrypted with here" },
        { "comes with its key", "This file holds a private key" },
        { "is locked with its key", "This is no certificate" },
        { "is a text", "This is no certificate" },
        { "is cut off", "This is no certificate" },
        { "is empty", "The file is empty" },
        { "is large", "This is no certificate: it is larger than 64 kB" },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public async Task FileThatIsUnfit_IsRefusedBesideItsField_AndNothingIsKept(string file, string says)
    {
        var area = await host.NewAreaAsync();
        using var alex = await area.ManagerAsync();
        await alex.AddCertificateAsync(Address, FileThat(file));
        Assert.Equal(HttpStatusCode.OK, alex.Page.Status);
        Assert.StartsWith(says, alex.Page.Error("Certificate"), StringComparison.Ordinal);
        Assert.Equal(Address, alex.Page.Value("Address"));
        Assert.Empty(await KnownAsync(area));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task FileThatFits_IsListedWithWhatItSays(bool isPem, bool isInSubject)
    {
        var area = await host.NewAreaAsync();
        using var alex = await area.ManagerAsync();
        using var edie = new MailIdentity(Address, isInSubject);
        Assert.Equal("/mail/certificates", (await alex.AddCertificateAsync(" Edie@lamp.example", isPem ? edie.Pem : edie.Der)).Location);
        await alex.FollowAsync();
        Assert.True(alex.Page.Says(Address));
        Assert.True(alex.Page.Says("For Edie Lamp, issued by Edie Lamp. Added by Alex Head on"));
        Assert.True(alex.Page.Says(string.Join(' ', edie.Fingerprint.Chunk(4).Select(c => new string(c)))));
        var known = Assert.Single(await KnownAsync(area));
        Assert.Equal((Address, edie.Fingerprint), (known.Address, known.Fingerprint));
        Assert.Equal(edie.Der, known.Content);
    }

    [Theory]
    [InlineData(X509KeyUsageFlags.None)]
    [InlineData(X509KeyUsageFlags.KeyEncipherment)]
    public async Task CertificateForEverything_AndOneForEncryptingAlone_Fit(X509KeyUsageFlags use)
    {
        var area = await host.NewAreaAsync();
        using var alex = await area.ManagerAsync();
        using var edie = new MailIdentity(Address, use: use);
        Assert.Equal("/mail/certificates", (await alex.AddCertificateAsync(Address, edie.Der)).Location);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WhatStandsBesideACertificateInItsFile_IsNotKept(bool isPem)
    {
        var area = await host.NewAreaAsync();
        using var alex = await area.ManagerAsync();
        using var edie = new MailIdentity(Address);
        await alex.AddCertificateAsync(Address, isPem ? [.. "Stowed away\n"u8, .. edie.Pem, .. "\nStowed away"u8] : [.. edie.Der, .. "Stowed away"u8]);
        Assert.Equal(edie.Der, Assert.Single(await KnownAsync(area)).Content);
    }

    [Fact]
    public async Task FormLeftEmpty_SaysWhatIsMissing()
    {
        var area = await host.NewAreaAsync();
        using var alex = await area.ManagerAsync();
        await alex.GetAsync("/mail/certificates/add");
        await alex.UploadAsync("Add", "Certificate", [], ("Address", ""));
        Assert.Equal("Enter the address that the certificate is for", alex.Page.Error("Address"));
        Assert.Equal("Choose the file of the certificate", alex.Page.Error("Certificate"));
    }

    [Fact]
    public async Task SecondCertificateOfOneAddress_IsForReplacing()
    {
        var area = await host.NewAreaAsync();
        using var alex = await area.ManagerAsync();
        using var edie = new MailIdentity(Address);
        await alex.AddCertificateAsync(Address, edie.Der);
        await alex.AddCertificateAsync(Address.ToUpperInvariant(), edie.Der);
        Assert.Equal("There is a certificate for this address. Replace that one", alex.Page.Error("Address"));
        Assert.Single(await KnownAsync(area));
    }

    [Fact]
    public async Task EachChange_IsOnRecord_WithTheFingerprintAndWithoutTheCertificate()
    {
        var area = await host.NewAreaAsync();
        using var alex = await area.ManagerAsync();
        using var before = new MailIdentity(Address);
        using var after = new MailIdentity(Address);
        await alex.AddCertificateAsync(Address, before.Der);
        await alex.FollowAsync();
        await alex.GetAsync(alex.LinkTo("Replace"));
        await alex.UploadAsync("Replace", "Certificate", [("new.pem", after.Pem)]);
        await alex.FollowAsync();
        await alex.GetAsync(alex.LinkTo("Take away"));
        await alex.SubmitAsync("Take it away");
        Assert.Empty(await KnownAsync(area));
        foreach (var deed in new[] { "added", "replaced", "removed" })
            Assert.Contains("receiver-certificate", Assert.Single(await area.EventsAsync($"receiver-certificate.{deed}")).Subjects, StringComparison.Ordinal);
        Assert.NotEmpty(await area.EventsAsync("receiver-certificate.listed"));
        var details = await area.ReadAsync(core => core.Set<AuditDetail>().Select(d => d.Value).ToListAsync(Cancellation));
        Assert.Contains(details, d => d!.Contains(before.Fingerprint, StringComparison.Ordinal) && d.Contains(after.Fingerprint, StringComparison.Ordinal));
        Assert.DoesNotContain(details, d => d!.Contains("\"Content\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Replacing_WithWhatIsUnfit_IsRefused_AndTheOneBeforeStays()
    {
        var area = await host.NewAreaAsync();
        using var alex = await area.ManagerAsync();
        using var edie = new MailIdentity(Address);
        using var zara = new MailIdentity("zara@lamp.example");
        await alex.AddCertificateAsync(Address, edie.Der);
        await alex.FollowAsync();
        await alex.GetAsync(alex.LinkTo("Replace"));
        await alex.UploadAsync("Replace", "Certificate", [("zara.cer", zara.Der)]);
        Assert.StartsWith("This certificate is not for that address", alex.Page.Error("Certificate"), StringComparison.Ordinal);
        Assert.Equal(edie.Fingerprint, Assert.Single(await KnownAsync(area)).Fingerprint);
    }

    [Fact]
    public async Task TwoAtOnce_TheSecondIsTold_AndNothingIsLost()
    {
        var area = await host.NewAreaAsync();
        using var alex = await area.ManagerAsync();
        using var bo = await area.ManagerAsync("Bo Head");
        using var first = new MailIdentity(Address);
        using var second = new MailIdentity(Address);
        await alex.AddCertificateAsync(Address, first.Der);
        await alex.FollowAsync();
        var (replace, remove) = (alex.LinkTo("Replace"), alex.LinkTo("Take away"));
        await bo.GetAsync(remove);
        await alex.GetAsync(replace);
        await alex.UploadAsync("Replace", "Certificate", [("new.cer", second.Der)]);
        Assert.True((await bo.SubmitAsync("Take it away")).Says("Somebody else saved a change while you were on this page."));
        Assert.Equal(second.Fingerprint, Assert.Single(await KnownAsync(area)).Fingerprint);
        Assert.Equal("/mail/certificates", (await bo.SubmitAsync("Take it away")).Location);
        Assert.Empty(await KnownAsync(area));
    }

    [Fact]
    public async Task Certificates_AreForThoseWhoManageMail()
    {
        var area = await host.NewAreaAsync();
        using var alex = await area.ManagerAsync();
        using var edie = new MailIdentity(Address);
        await alex.AddCertificateAsync(Address, edie.Der);
        await alex.FollowAsync();
        string[] paths = ["/mail/certificates", "/mail/certificates/add", alex.LinkTo("Replace"), alex.LinkTo("Take away")];
        var council = await area.PartnerAsync("Northton Council", OrganisationKind.Council);
        using var pat = await area.SignInAsync(await area.PersonAsync("Pat Officer", council));
        foreach (var path in paths)
        {
            Assert.Equal(HttpStatusCode.OK, (await alex.GetAsync(path)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await pat.GetAsync(path)).Status);
            await pat.GetAsync("/");
            Assert.Equal(HttpStatusCode.Forbidden, (await pat.PostAsync(path, ("Version", "1"))).Status);
        }

        var id = Assert.Single(await KnownAsync(area)).Id;
        await RefusedAsync(area, certificates => certificates.AddAsync("zara@lamp.example", edie.Der, Cancellation));
        await RefusedAsync(area, certificates => certificates.ReplaceAsync(id, edie.Der, 1, Cancellation));
        await RefusedAsync(area, certificates => certificates.RemoveAsync(id, 1, Cancellation));
        Assert.Single(await KnownAsync(area));
    }

    private static Task RefusedAsync(TestArea area, Func<ReceiverCertificateService, Task> act) =>
        Assert.ThrowsAsync<RefusedException>(() => area.InScopeAsync(services => act(services.GetRequiredService<ReceiverCertificateService>())));

    private static Task<List<ReceiverCertificate>> KnownAsync(TestArea area) =>
        area.ReadAsync(core => core.Set<ReceiverCertificate>().AsNoTracking().ToListAsync(Cancellation));

    private static byte[] FileThat(string what)
    {
        using var fit = new MailIdentity(Address);
        using var made = what switch
        {
            "is another's" => new MailIdentity("zara@lamp.example"),
            "is nobody's" => new MailIdentity(null),
            "has expired" => new MailIdentity(Address, from: TimeSpan.FromDays(-30), until: TimeSpan.FromDays(-1)),
            "is not valid yet" => new MailIdentity(Address, from: TimeSpan.FromDays(20)),
            "is for signing" => new MailIdentity(Address, use: X509KeyUsageFlags.DigitalSignature),
            "is a web server's" => new MailIdentity(Address, purpose: "1.3.6.1.5.5.7.3.1"),
            "has a short key" => new MailIdentity(Address, bits: 1024),
            "has another kind of key" => new MailIdentity(Address, bits: null),
            _ => null,
        };
        return what switch
        {
            "comes with its key" => fit.PemWithKey,
            "is locked with its key" => fit.Pkcs12,
            "is a text" => "-----BEGIN CERTIFICATE-----\nNothing\n-----END CERTIFICATE-----"u8.ToArray(),
            "is cut off" => fit.Der[..^10],
            "is empty" => [],
            "is large" => [.. fit.Pem, .. new byte[64 << 10]],
            _ => made!.Der,
        };
    }
}

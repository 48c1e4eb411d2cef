using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using MimeKit.Cryptography;
using X509KeyUsageFlags = System.Security.Cryptography.X509Certificates.X509KeyUsageFlags;

namespace ECins.Host.Tests.Harness;

/// <summary>A certificate for mail and its private key, as somebody has them who reads or sends signed and encrypted mail.</summary>
internal sealed class MailIdentity : IDisposable
{
    public const string Password = "of the file";

    private const string AddressInSubject = "1.2.840.113549.1.9.1";
    private const string ForMail = "1.3.6.1.5.5.7.3.4";

    private readonly AsymmetricAlgorithm _key;
    private readonly X509Certificate2 _certificate;

    /// <param name="address">Whom it is for; nobody in particular when <c>null</c>.</param>
    /// <param name="isInSubject">Whether the address stands in the subject, as in old certificates, and not among its other names.</param>
    /// <param name="bits">The length of the key; on an elliptic curve when <c>null</c>.</param>
    /// <param name="use">What the key may be used for; everything when <see cref="X509KeyUsageFlags.None"/>.</param>
    /// <param name="purpose">The purpose it says it is for.</param>
    /// <param name="from">Since when it is valid, from now.</param>
    /// <param name="until">Until when it is valid, from now.</param>
    public MailIdentity(
        string? address, bool isInSubject = false, int? bits = 2048,
        X509KeyUsageFlags use = X509KeyUsageFlags.KeyEncipherment | X509KeyUsageFlags.DigitalSignature, string purpose = ForMail,
        TimeSpan? from = null, TimeSpan? until = null)
    {
        _key = bits is { } length ? RSA.Create(length) : ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName("Edie Lamp");
        if (address is not null && isInSubject)
            subject.Add(AddressInSubject, address, System.Formats.Asn1.UniversalTagNumber.IA5String);
        var request = _key is RSA rsa
            ? new CertificateRequest(subject.Build(), rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            : new CertificateRequest(subject.Build(), (ECDsa)_key, HashAlgorithmName.SHA256);
        if (address is not null && !isInSubject)
            request.CertificateExtensions.Add(NameOf(address));
        if (use != X509KeyUsageFlags.None)
            request.CertificateExtensions.Add(new X509KeyUsageExtension(use, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(purpose)], critical: false));
        _certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow + (from ?? TimeSpan.FromDays(-1)), DateTimeOffset.UtcNow + (until ?? TimeSpan.FromDays(300)));
    }

    public byte[] Der => _certificate.RawData;

    public byte[] Pem => System.Text.Encoding.ASCII.GetBytes(_certificate.ExportCertificatePem());

    public byte[] PemWithKey => System.Text.Encoding.ASCII.GetBytes($"{_certificate.ExportCertificatePem()}\n{_key.ExportPkcs8PrivateKeyPem()}");

    public byte[] Pkcs12 => _certificate.Export(X509ContentType.Pkcs12, Password);

    public string Fingerprint => _certificate.GetCertHashString(HashAlgorithmName.SHA256);

    public void Dispose()
    {
        _certificate.Dispose();
        _key.Dispose();
    }

    /// <summary>What its owner's mail program holds, in memory.</summary>
    public TemporarySecureMimeContext MailProgram()
    {
        var program = new TemporarySecureMimeContext();
        using var file = new MemoryStream(Pkcs12);
        program.Import(file, Password, Xunit.TestContext.Current.CancellationToken);
        return program;
    }

    /// <summary>A file of the certificate and its key.</summary>
    public string Keep(string folder)
    {
        var file = Path.Combine(folder, $"ecins-test-{Guid.NewGuid():N}.p12");
        File.WriteAllBytes(file, Pkcs12);
        return file;
    }

    private static X509Extension NameOf(string address)
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("mail.lamp.example");
        names.AddEmailAddress(address);
        return names.Build();
    }
}

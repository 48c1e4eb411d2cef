using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace ECins.Host.Tests.Harness;

/// <summary>The host as it runs for real people: no demonstration's doors, keys under a certificate.</summary>
public sealed class ProductionHost : TestHost
{
    private readonly string _keys = NewKeyCertificate();

    protected override string EnvironmentName => "Production";

    protected override IEnumerable<(string Key, string Value)> Settings => [("Platform:KeyCertificate", _keys)];

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        File.Delete(_keys);
    }

    private static string NewKeyCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var file = Path.Combine(Path.GetTempPath(), $"ecins-test-{Guid.NewGuid():N}.p12");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12));
        return file;
    }
}

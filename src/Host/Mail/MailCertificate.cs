using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ECins.Host.Composition;

namespace ECins.Host.Mail;

/// <summary>The certificate of a mail server that no authority known to the machine stands for.</summary>
internal static class MailCertificate
{
    /// <exception cref="StartupException">A file is named and holds no certificate.</exception>
    public static void Check(string section, string file)
    {
        try
        {
            if (file.Length > 0)
                X509CertificateLoader.LoadCertificateFromFile(file).Dispose();
        }
        catch (CryptographicException)
        {
            throw new StartupException($"{section}:TrustedCertificate names a file that is not there or no certificate: {file}");
        }
    }

    /// <summary>Has a client trust it in place of the authorities the machine knows; the server's name must be right as ever.</summary>
    /// <param name="client">Not connected yet.</param>
    /// <param name="file">PEM; nothing changes when it is empty.</param>
    public static void TrustOnly(this MailKit.MailService client, string file)
    {
        if (file.Length > 0)
            client.ServerCertificateValidationCallback = (_, shown, _, errors) => IsTrusted(shown, errors, file);
    }

    private static bool IsTrusted(X509Certificate? shown, SslPolicyErrors errors, string file)
    {
        if (shown is not X509Certificate2 certificate || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != 0)
            return false;

        using var trusted = X509CertificateLoader.LoadCertificateFromFile(file);
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(trusted);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(certificate);
    }
}

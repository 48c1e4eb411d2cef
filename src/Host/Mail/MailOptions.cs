using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ECins.Host.Composition;

namespace ECins.Host.Mail;

/// <summary>The mail server: the configuration section <c>Mail</c>.</summary>
internal sealed class MailOptions : ISettings
{
    public static string Section => "Mail";

    /// <summary>The server that takes mail; without one it is held.</summary>
    public string Server { get; init; } = "";

    public int Port { get; init; } = 587;

    /// <summary>Whom to sign in as; empty where the server asks for nobody.</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>The address that mail comes from.</summary>
    public string From { get; init; } = "";

    /// <summary>A file with the certificate (PEM) of a private authority, or of the server itself.</summary>
    public string TrustedCertificate { get; init; } = "";

    public bool HasServer => Server.Length > 0;

    public void Check()
    {
        if (Port is < 1 or > 65535)
            throw new StartupException("Mail:Port must be from 1 to 65535.");
        if (HasServer && !MimeKit.MailboxAddress.TryParse(From, out _))
            throw new StartupException("Mail:From must be the address that mail comes from.");
        if (TrustedCertificate.Length > 0)
            LoadTrustedCertificate().Dispose();
    }

    public X509Certificate2 LoadTrustedCertificate()
    {
        try
        {
            return X509CertificateLoader.LoadCertificateFromFile(TrustedCertificate);
        }
        catch (CryptographicException)
        {
            throw new StartupException($"Mail:TrustedCertificate names a file that is not there or no certificate: {TrustedCertificate}");
        }
    }
}

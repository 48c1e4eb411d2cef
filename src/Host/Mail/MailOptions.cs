using ECins.Host.Composition;

namespace ECins.Host.Mail;

/// <summary>The mail server: the configuration section <c>Mail</c>.</summary>
internal sealed class MailOptions
{
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
        if (HasServer && !MimeKit.MailboxAddress.TryParse(From, out _))
            throw new StartupException("Mail:From must be the address that mail comes from.");
        if (TrustedCertificate.Length > 0 && !File.Exists(TrustedCertificate))
            throw new StartupException($"Mail:TrustedCertificate names a file that is not there: {TrustedCertificate}");
    }
}

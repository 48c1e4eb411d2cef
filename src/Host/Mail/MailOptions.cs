using ECins.Host.Composition;
using ECins.Host.Mail.Secret;
using MailKit.Security;

namespace ECins.Host.Mail;

/// <summary>The mail server: the configuration section <c>Mail</c>.</summary>
internal sealed class MailOptions : ISettings
{
    public static string Section => "Mail";

    /// <summary>The server that takes mail; without one it is held.</summary>
    public string Server { get; init; } = "";

    public int Port { get; init; } = 587;

    /// <summary>When the connection becomes secret. There is no mail without.</summary>
    public MailTls Tls { get; init; } = MailTls.StartTls;

    /// <summary>How long the server may take over each answer.</summary>
    public int PatienceSeconds { get; init; } = 60;

    /// <summary>Whom to sign in as; empty where the server asks for nobody.</summary>
    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>A mail that the server puts off each time counts as failed after so many hours.</summary>
    public int GiveUpAfterHours { get; init; } = 48;

    /// <summary>The address that mail comes from.</summary>
    public string From { get; init; } = "";

    /// <summary>A file with the certificate (PEM) of a private authority, or of the server itself.</summary>
    public string TrustedCertificate { get; init; } = "";

    /// <summary>A file (PKCS #12) with the certificate and key that every mail is signed with; mail is not signed without.</summary>
    public string SigningCertificate { get; init; } = "";

    public string SigningPassword { get; init; } = "";

    public bool HasServer => Server.Length > 0;

    public void Check()
    {
        if (Port is < 1 or > 65535)
            throw new StartupException("Mail:Port must be from 1 to 65535.");
        if (GiveUpAfterHours is < 1 or > 240)
            throw new StartupException("Mail:GiveUpAfterHours must be from 1 to 240.");
        if (PatienceSeconds is < 1 or > 600)
            throw new StartupException("Mail:PatienceSeconds must be from 1 to 600.");
        if (HasServer && !MimeKit.MailboxAddress.TryParse(From, out _))
            throw new StartupException("Mail:From must be the address that mail comes from.");
        MailCertificate.Check(Section, TrustedCertificate);
        MailSignature.Check(this);
    }
}

internal enum MailTls
{
    /// <summary>After a first word in the clear, as on port 587. Nothing is sent to a server that does not offer it.</summary>
    StartTls,

    /// <summary>From the first byte, as on port 465.</summary>
    FromTheStart,
}

internal static class MailTlsOptions
{
    public static SecureSocketOptions Option(this MailTls tls) =>
        tls == MailTls.FromTheStart ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
}

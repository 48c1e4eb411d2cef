using ECins.Host.Composition;

namespace ECins.Host.Mail.Returns;

/// <summary>The mailbox that undelivered mail comes back to, read by IMAP: the configuration section <c>Returns</c>.</summary>
internal sealed class ReturnOptions : ISettings
{
    public static string Section => "Returns";

    /// <summary>The server with the mailbox; without one nothing is read.</summary>
    public string Server { get; init; } = "";

    public int Port { get; init; } = 993;

    /// <summary>When the connection becomes secret.</summary>
    public MailTls Tls { get; init; } = MailTls.FromTheStart;

    public string User { get; init; } = "";

    public string Password { get; init; } = "";

    /// <summary>A file with the certificate (PEM) of a private authority, or of the server itself.</summary>
    public string TrustedCertificate { get; init; } = "";

    public bool HasServer => Server.Length > 0;

    public void Check()
    {
        if (Port is < 1 or > 65535)
            throw new StartupException("Returns:Port must be from 1 to 65535.");
        if (HasServer && User.Length == 0)
            throw new StartupException("Returns:User must be the user whose mailbox it is.");
        MailCertificate.Check("Returns", TrustedCertificate);
    }
}

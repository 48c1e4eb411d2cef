using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace ECins.Host.Mail;

/// <summary>Hands mail to the configured server, by STARTTLS or not at all.</summary>
internal sealed class MailServer(MailOptions options)
{
    private const int PatienceMilliseconds = 60_000;

    public async Task SendAsync(MimeMessage message, CancellationToken cancellation)
    {
        using var client = new SmtpClient { Timeout = PatienceMilliseconds };
        if (options.TrustedCertificate.Length > 0)
            client.ServerCertificateValidationCallback = (_, certificate, _, errors) => IsTrusted(certificate, errors);
        await client.ConnectAsync(options.Server, options.Port, SecureSocketOptions.StartTls, cancellation);
        if (options.User.Length > 0)
            await client.AuthenticateAsync(options.User, options.Password, cancellation);
        await client.SendAsync(message, cancellation);
        await client.DisconnectAsync(true, cancellation);
    }

    // The certificate named stands in for the authorities the machine knows; the server's name must be right as ever.
    private bool IsTrusted(X509Certificate? shown, SslPolicyErrors errors)
    {
        if (shown is not X509Certificate2 certificate || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != 0)
            return false;

        using var trusted = options.LoadTrustedCertificate();
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(trusted);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        return chain.Build(certificate);
    }
}

using ECins.Host.Composition;
using MimeKit;
using MimeKit.Cryptography;

namespace ECins.Host.Mail.Secret;

/// <summary>What mail is signed with: the certificate and key under <c>Mail:SigningCertificate</c>.</summary>
internal sealed class MailSignature(MailOptions options, TimeProvider time)
{
    private readonly CmsSigner? _signer = Read(options);

    /// <summary>When the certificate expires (UTC); <c>null</c> when none is set.</summary>
    public DateTime? Until => _signer?.Certificate.NotAfter;

    public bool IsInForce => Until > time.GetUtcNow().UtcDateTime;

    /// <summary>
    /// <c>null</c> when mail is not signed. Nor is it once the certificate has expired: a signature that is shown as broken is worse
    /// than none.
    /// </summary>
    public CmsSigner? Signer => IsInForce ? _signer : null;

    /// <exception cref="StartupException">The certificate has expired.</exception>
    public void RefuseExpired()
    {
        if (_signer is not null && !IsInForce)
            throw new StartupException("The certificate of Mail:SigningCertificate has expired.");
    }

    /// <exception cref="StartupException">A file is named, and mail cannot be signed with what it holds.</exception>
    public static void Check(MailOptions options) => Read(options);

    private static CmsSigner? Read(MailOptions options)
    {
        if (options.SigningCertificate.Length == 0)
            return null;
        if (!File.Exists(options.SigningCertificate))
            throw new StartupException($"Mail:SigningCertificate names a file that is not there: {options.SigningCertificate}");

        var signer = Open(options);
        var addresses = CertificateFacts.Read(signer.Certificate.GetEncoded())?.Addresses ?? [];
        if (addresses.Count > 0 && MailboxAddress.TryParse(options.From, out var from) && !addresses.Contains(from.Address, StringComparer.OrdinalIgnoreCase))
            throw new StartupException("The certificate of Mail:SigningCertificate is not for the address of Mail:From, so receivers would be warned.");
        return signer;
    }

    private static CmsSigner Open(MailOptions options)
    {
        try
        {
            var signer = new CmsSigner(options.SigningCertificate, options.SigningPassword);
            Try(signer);
            return signer;
        }
        catch (ArgumentException)
        {
            throw new StartupException("Mail:SigningCertificate holds no certificate with its private key that mail may be signed with.");
        }
        catch (Exception unreadable) when (unreadable is not OutOfMemoryException)
        {
            throw new StartupException("Mail:SigningCertificate is no certificate (PKCS #12), or Mail:SigningPassword is not its password.");
        }
    }

    // A key may be of a kind that is read and cannot sign.
    private static void Try(CmsSigner signer)
    {
        using var context = new TemporarySecureMimeContext();
        using var trial = new TextPart("plain") { Text = "Trial" };
        MultipartSigned.Create(context, signer, trial).Dispose();
    }
}

using ECins.SharedKernel;
using MimeKit;
using MimeKit.Cryptography;

namespace ECins.Host.Mail.Secret;

/// <summary>
/// Signs mail where there is a certificate to sign with, and encrypts it where the receiver's is known (S/MIME). The mail's own headers,
/// its identifier among them, stay outside as they are. Nothing is looked up or kept outside of the database.
/// </summary>
internal sealed class MailSecrecy(ReceiverCertificateQueries certificates, MailSignature signature) : IScopedService
{
    /// <returns>Whether it is encrypted.</returns>
    public async Task<bool> ProtectAsync(MimeMessage message, string to, CancellationToken cancellation)
    {
        var (signer, certificate) = (signature.Signer, await certificates.InForceAsync(to, cancellation));
        if (signer is null && certificate is null)
            return false;

        using var context = new TemporarySecureMimeContext();
        if (signer is not null)
            message.Body = MultipartSigned.Create(context, signer, message.Body!, cancellation);
        if (certificate is not null)
            message.Body = message.Body!.EncryptedFor(certificate, context, cancellation);
        return certificate is not null;
    }
}

using MimeKit;
using MimeKit.Cryptography;

namespace ECins.Host.Mail.Secret;

/// <summary>Encrypts a mail for whoever has the key to a certificate (S/MIME).</summary>
internal static class Encryption
{
    /// <param name="body">What only the receiver is to read.</param>
    /// <param name="certificate">The receiver's (DER).</param>
    /// <param name="context">Holds nothing: what it needs is given to it.</param>
    /// <param name="cancellation">Gives up.</param>
    public static MimeEntity EncryptedFor(this MimeEntity body, byte[] certificate, SecureMimeContext context, CancellationToken cancellation)
    {
        using var der = new MemoryStream(certificate);
        // A certificate that says nothing of ciphers would be given one of the last century.
        var receiver = new CmsRecipient(der) { EncryptionAlgorithms = [EncryptionAlgorithm.Aes256] };
        return ApplicationPkcs7Mime.Encrypt(context, new CmsRecipientCollection { receiver }, body, cancellation);
    }

    /// <summary>Whether it can be done: a certificate may read well and still hold a key that is none.</summary>
    public static bool IsPossibleWith(byte[] certificate)
    {
        using var context = new TemporarySecureMimeContext();
        using var trial = new TextPart("plain") { Text = "Trial" };
        try
        {
            trial.EncryptedFor(certificate, context, CancellationToken.None).Dispose();
            return true;
        }
        catch (Exception)
        {
            // Whatever the library makes of what strangers sent in: better here than each time that a mail waits.
            return false;
        }
    }
}

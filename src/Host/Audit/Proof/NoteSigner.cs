using System.Security.Cryptography;
using System.Text;

namespace ECins.Host.Audit;

/// <summary>Signs notes under a name.</summary>
/// <param name="name">Whose key: see <see cref="NoteKey"/>. A log's own key bears its origin as name.</param>
/// <param name="key">The private key, on P-256. The caller disposes of it.</param>
internal sealed class NoteSigner(string name, ECDsa key)
{
    /// <summary>What others need to check the signatures.</summary>
    public NoteKey PublicKey { get; } = new(name, key.ExportSubjectPublicKeyInfo());

    public NoteSignature Sign(string text) => new(PublicKey.Name, PublicKey.Id, key.SignData(
        Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence));
}

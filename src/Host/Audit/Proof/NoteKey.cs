using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ECins.Host.Audit;

/// <summary>
/// A public key that checks signatures on notes: ECDSA on P-256 with SHA-256, signature type 2 of C2SP's signed-note.
/// </summary>
internal sealed class NoteKey
{
    private const byte Ecdsa = 2;
    private const string P256 = "1.2.840.10045.3.1.7";

    private readonly byte[] _publicKey;

    /// <param name="name">Whose key: without spaces or plus signs, best an address without a scheme.</param>
    /// <param name="publicKey">The key as a DER SubjectPublicKeyInfo.</param>
    /// <exception cref="ArgumentException">The name has a space or plus sign, or is empty.</exception>
    /// <exception cref="CryptographicException">The key is no P-256 key.</exception>
    public NoteKey(string name, byte[] publicKey)
    {
        if (!IsName(name))
            throw new ArgumentException($"'{name}' cannot be the name of a key.", nameof(name));

        using var key = Import(publicKey);
        (Name, _publicKey) = (name, publicKey);
    }

    public string Name { get; }

    /// <summary>Tells keys of one name apart; the first four bytes of the key's SHA-256 hash, big-endian.</summary>
    public uint Id => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(_publicKey));

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is no such key.</exception>
    public static NoteKey Parse(string text)
    {
        if (text.Split('+', 3) is not [var name, _, var encoded] || !IsName(name)
            || Base64.Decode(encoded) is not [Ecdsa, .. var publicKey]
            || !TryMake(name, publicKey, out var key) || key.ToString() != text)
            throw new FormatException("The text is no public key that checks signatures on notes.");

        return key;
    }

    public static bool IsName(string name) => name.Length > 0 && !name.Any(c => c is '+' || char.IsWhiteSpace(c) || char.IsControl(c));

    /// <summary>Whether this key's owner signed the text.</summary>
    public bool Verifies(string text, byte[] signature)
    {
        using var key = Import(_publicKey);
        return key.VerifyData(
            Encoding.UTF8.GetBytes(text), signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    /// <summary>The key in one line to hand to others: name, id and key, joined by plus signs.</summary>
    public override string ToString() =>
        $"{Name}+{Id.ToString("x8", CultureInfo.InvariantCulture)}+{Convert.ToBase64String([Ecdsa, .. _publicKey])}";

    private static bool TryMake(string name, byte[] publicKey, out NoteKey key)
    {
        try
        {
            key = new NoteKey(name, publicKey);
            return true;
        }
        catch (CryptographicException)
        {
            key = null!;
            return false;
        }
    }

    private static ECDsa Import(byte[] publicKey)
    {
        var key = ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(publicKey, out var read);
        if (read == publicKey.Length && key.ExportParameters(false).Curve.Oid.Value == P256)
            return key;

        key.Dispose();
        throw new CryptographicException("Notes are signed with keys on the curve P-256 only.");
    }
}

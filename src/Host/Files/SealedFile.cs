using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace ECins.Host.Files;

/// <summary>
/// How a file lies on the disk: a mark, a key of its own wrapped by the force area's, then chunks, each encrypted and
/// authenticated by itself (AES-256-GCM) so that reading can begin anywhere. A chunk's number and whether it is the last
/// are its nonce: none can be moved, repeated or cut off unnoticed.
/// </summary>
internal static class SealedFile
{
    public const int Chunk = 64 << 10;
    public const int Tag = 16;
    private const int KeyLength = 32;
    private static readonly byte[] Mark = "ECF1"u8.ToArray();

    public static AesGcm WriteHeader(Stream file, IDataProtector protector)
    {
        var key = RandomNumberGenerator.GetBytes(KeyLength);
        var wrapped = protector.Protect(key);
        Span<byte> length = stackalloc byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)wrapped.Length);
        file.Write(Mark);
        file.Write(length);
        file.Write(wrapped);
        return Cipher(key);
    }

    public static AesGcm ReadHeader(Stream file, IDataProtector protector)
    {
        Span<byte> head = stackalloc byte[Mark.Length + sizeof(ushort)];
        file.ReadExactly(head);
        if (!head[..Mark.Length].SequenceEqual(Mark))
            throw new InvalidDataException("This is no sealed file.");

        var wrapped = new byte[BinaryPrimitives.ReadUInt16BigEndian(head[Mark.Length..])];
        file.ReadExactly(wrapped);
        return Cipher(protector.Unprotect(wrapped));
    }

    public static byte[] Nonce(long chunk, bool isLast)
    {
        var nonce = new byte[AesGcm.NonceByteSizes.MaxSize];
        BinaryPrimitives.WriteInt64BigEndian(nonce, chunk);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }

    private static AesGcm Cipher(byte[] key)
    {
        var cipher = new AesGcm(key, Tag);
        CryptographicOperations.ZeroMemory(key);
        return cipher;
    }
}

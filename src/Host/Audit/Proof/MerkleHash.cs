using System.Security.Cryptography;

namespace ECins.Host.Audit;

/// <summary>The hashes of RFC 6962, which keep a leaf from passing for a node.</summary>
internal static class MerkleHash
{
    /// <summary>Bytes of every hash.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    private const byte LeafPrefix = 0;
    private const byte NodePrefix = 1;

    /// <summary>The root of the tree without leaves.</summary>
    public static byte[] Empty => SHA256.HashData([]);

    public static byte[] Leaf(ReadOnlySpan<byte> data) => SHA256.HashData([LeafPrefix, .. data]);

    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        SHA256.HashData([NodePrefix, .. left, .. right]);
}

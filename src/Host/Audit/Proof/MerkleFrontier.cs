using System.Buffers.Binary;
using System.Numerics;

namespace ECins.Host.Audit;

/// <summary>
/// A tree of any size in the few hashes that its next root needs: those of its complete subtrees, the largest first.
/// </summary>
internal sealed class MerkleFrontier
{
    private readonly List<byte[]> _subtrees = [];

    /// <summary>How many leaves it has.</summary>
    public long Size { get; private set; }

    /// <summary>Reads what <see cref="ToBytes"/> wrote; no bytes are the empty tree.</summary>
    /// <exception cref="FormatException">The bytes are no frontier.</exception>
    public static MerkleFrontier Parse(ReadOnlySpan<byte> bytes)
    {
        var frontier = new MerkleFrontier();
        if (!bytes.IsEmpty)
            frontier.Read(bytes);
        return frontier;
    }

    /// <param name="leaf">The leaf's hash: 32 bytes.</param>
    public void Append(byte[] leaf)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(leaf.Length, MerkleHash.Length);
        var completed = BitOperations.TrailingZeroCount(~Size);
        var subtree = leaf;
        for (var level = 0; level < completed; level++)
            subtree = MerkleHash.Node(TakeLast(), subtree);
        _subtrees.Add(subtree);
        Size++;
    }

    public byte[] Root()
    {
        if (Size == 0)
            return MerkleHash.Empty;

        var root = _subtrees[^1];
        for (var index = _subtrees.Count - 2; index >= 0; index--)
            root = MerkleHash.Node(_subtrees[index], root);
        return root;
    }

    /// <summary>At most 2,024 bytes.</summary>
    public byte[] ToBytes()
    {
        if (Size == 0)
            return [];

        var size = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(size, Size);
        return [.. size, .. _subtrees.SelectMany(s => s)];
    }

    private void Read(ReadOnlySpan<byte> bytes)
    {
        if (!BinaryPrimitives.TryReadInt64BigEndian(bytes, out var size) || size <= 0
            || bytes.Length != sizeof(long) + BitOperations.PopCount((ulong)size) * MerkleHash.Length)
            throw new FormatException("These bytes are no frontier of a hash tree.");

        Size = size;
        for (var hashes = bytes[sizeof(long)..]; !hashes.IsEmpty; hashes = hashes[MerkleHash.Length..])
            _subtrees.Add(hashes[..MerkleHash.Length].ToArray());
    }

    private byte[] TakeLast()
    {
        var last = _subtrees[^1];
        _subtrees.RemoveAt(_subtrees.Count - 1);
        return last;
    }
}

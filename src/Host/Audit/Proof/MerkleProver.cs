using System.Numerics;

namespace ECins.Host.Audit;

/// <summary>Reads leaf hashes of a log in order, <paramref name="count"/> of them, the first being number <paramref name="from"/>.</summary>
internal delegate IAsyncEnumerable<byte[]> LeafReader(long from, long count, CancellationToken cancellation);

/// <summary>
/// Makes the proofs of RFC 9162, section 2.1, which <see cref="MerkleProof"/> verifies. It keeps nothing: a proof reads
/// every leaf once at most.
/// </summary>
internal sealed class MerkleProver(LeafReader leaves)
{
    /// <summary>Proves that a leaf is in the tree of the given size.</summary>
    public async Task<IReadOnlyList<byte[]>> InclusionAsync(long index, long size, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var path = new List<byte[]>();
        var (from, count) = (0L, size);
        while (count > 1)
        {
            var left = LeftOf(count);
            var goesLeft = index - from < left;
            path.Add(goesLeft
                ? await RootAsync(from + left, count - left, cancellation)
                : await RootAsync(from, left, cancellation));
            (from, count) = goesLeft ? (from, left) : (from + left, count - left);
        }

        path.Reverse();
        return path;
    }

    /// <summary>Proves that the tree of the second size begins with the tree of the first.</summary>
    public async Task<IReadOnlyList<byte[]>> ConsistencyAsync(long first, long second, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, second);
        var path = new List<byte[]>();
        if (first == 0)
            return path;

        var (from, count) = (0L, second);
        while (first != from + count)
        {
            var left = LeftOf(count);
            var endsLeft = first - from <= left;
            path.Add(endsLeft
                ? await RootAsync(from + left, count - left, cancellation)
                : await RootAsync(from, left, cancellation));
            (from, count) = endsLeft ? (from, left) : (from + left, count - left);
        }

        // The verifier holds the first tree's root already when that tree is a subtree of the second.
        if (from > 0)
            path.Add(await RootAsync(from, count, cancellation));
        path.Reverse();
        return path;
    }

    // The largest power of two below the count.
    private static long LeftOf(long count) => 1L << BitOperations.Log2((ulong)count - 1);

    private async Task<byte[]> RootAsync(long from, long count, CancellationToken cancellation)
    {
        var subtree = new MerkleFrontier();
        await foreach (var leaf in leaves(from, count, cancellation))
            subtree.Append(leaf);
        return subtree.Size == count
            ? subtree.Root()
            : throw new InvalidOperationException($"The log has fewer than {from + count} leaves.");
    }
}

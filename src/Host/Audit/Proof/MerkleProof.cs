using System.Numerics;

namespace ECins.Host.Audit;

/// <summary>
/// Verifies the proofs of RFC 9162, sections 2.1.3.2 and 2.1.4.2. The roots and sizes are the caller's, from
/// checkpoints it trusts.
/// </summary>
internal static class MerkleProof
{
    /// <summary>Whether the leaf is number <paramref name="index"/> of the tree with this size and root.</summary>
    public static bool Includes(byte[] root, long size, long index, byte[] leaf, IReadOnlyList<byte[]> proof)
    {
        if (index < 0 || index >= size || !WellFormed(proof))
            return false;

        var climb = new Climb(index, size - 1);
        var reached = leaf;
        foreach (var sibling in proof)
        {
            if (climb.AtTop)
                return false;

            reached = climb.SiblingIsLeft ? MerkleHash.Node(sibling, reached) : MerkleHash.Node(reached, sibling);
            climb = climb.Up();
        }

        return climb.AtTop && reached.AsSpan().SequenceEqual(root);
    }

    /// <summary>Whether the tree of the second size and root begins with the tree of the first.</summary>
    public static bool Extends(
        long firstSize, byte[] firstRoot, long secondSize, byte[] secondRoot, IReadOnlyList<byte[]> proof)
    {
        if (firstSize < 0 || firstSize > secondSize || !WellFormed(proof))
            return false;
        if (firstSize == secondSize)
            return proof.Count == 0 && firstRoot.AsSpan().SequenceEqual(secondRoot);
        if (firstSize == 0)
            return proof.Count == 0 && firstRoot.AsSpan().SequenceEqual(MerkleHash.Empty);

        var path = BitOperations.IsPow2(firstSize) ? [firstRoot, .. proof] : proof;
        return path.Count > 0 && ReachesBoth(firstSize, firstRoot, secondSize, secondRoot, path);
    }

    private static bool ReachesBoth(
        long firstSize, byte[] firstRoot, long secondSize, byte[] secondRoot, IReadOnlyList<byte[]> path)
    {
        var climb = new Climb(firstSize - 1, secondSize - 1).PastRightEdges();
        var (first, second) = (path[0], path[0]);
        foreach (var sibling in path.Skip(1))
        {
            if (climb.AtTop)
                return false;

            if (climb.SiblingIsLeft)
                (first, second) = (MerkleHash.Node(sibling, first), MerkleHash.Node(sibling, second));
            else
                second = MerkleHash.Node(second, sibling);
            climb = climb.Up();
        }

        return climb.AtTop && first.AsSpan().SequenceEqual(firstRoot) && second.AsSpan().SequenceEqual(secondRoot);
    }

    private static bool WellFormed(IReadOnlyList<byte[]> proof) => proof.All(p => p.Length == MerkleHash.Length);

    // The RFC's fn and sn: the number of a node, and of the last node, on the level reached.
    private readonly record struct Climb(long Node, long Last)
    {
        public bool AtTop => Last == 0;

        public bool SiblingIsLeft => long.IsOddInteger(Node) || Node == Last;

        // A last node without a sibling stands on several levels at once.
        public Climb Up()
        {
            var climb = this;
            if (climb.SiblingIsLeft)
            {
                while (long.IsEvenInteger(climb.Node) && climb.Node != 0)
                    climb = climb.Halved();
            }

            return climb.Halved();
        }

        public Climb PastRightEdges()
        {
            var climb = this;
            while (long.IsOddInteger(climb.Node))
                climb = climb.Halved();
            return climb;
        }

        private Climb Halved() => new(Node >> 1, Last >> 1);
    }
}

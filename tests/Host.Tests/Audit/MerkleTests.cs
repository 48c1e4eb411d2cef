using ECins.Host.Audit;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace ECins.Host.Tests.Audit;

public sealed class MerkleTests
{
    // The leaves and roots that implementations of Certificate Transparency test against.
    private static readonly string[] KnownLeaves =
        ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] KnownRoots =
    [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Fact]
    public void Root_OfTheKnownLeaves_IsTheKnownRootAtEverySize()
    {
        var frontier = new MerkleFrontier();
        var roots = new List<string> { Convert.ToHexStringLower(frontier.Root()) };
        foreach (var leaf in KnownLeaves)
        {
            frontier.Append(MerkleHash.Leaf(Convert.FromHexString(leaf)));
            roots.Add(Convert.ToHexStringLower(frontier.Root()));
        }

        Assert.Equal(KnownRoots, roots);
    }

    [Fact]
    public async Task Inclusion_OfTheFirstOfTheKnownLeaves_IsTheKnownProof()
    {
        var proof = await KnownProver().InclusionAsync(0, 8, TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
            ],
            proof.Select(Convert.ToHexStringLower));
    }

    [Fact]
    public async Task Consistency_OfTheKnownLeavesFromSixToEight_IsTheKnownProof()
    {
        var proof = await KnownProver().ConsistencyAsync(6, 8, TestContext.Current.CancellationToken);
        Assert.Equal(
            [
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            ],
            proof.Select(Convert.ToHexStringLower));
    }

    [Fact]
    public void Frontier_AtEverySize_HasTheRootOfTheDefinition()
    {
        var leaves = Some.Leaves(130);
        var frontier = new MerkleFrontier();
        for (var size = 0; size <= leaves.Count; size++)
        {
            Assert.Equal(RootByDefinition(leaves[..size]), frontier.Root());
            if (size < leaves.Count)
                frontier.Append(leaves[size]);
        }
    }

    [Property]
    public bool Frontier_KeptAsBytesOnTheWay_HasTheRootOfTheDefinition(NonNegativeInt before, NonNegativeInt after)
    {
        var leaves = Some.Leaves(before.Get + after.Get);
        var kept = MerkleFrontier.Parse(FrontierOf(leaves[..before.Get]).ToBytes());
        leaves[before.Get..].ForEach(kept.Append);
        return kept.Root().SequenceEqual(RootByDefinition(leaves)) && kept.Size == leaves.Count;
    }

    [Fact]
    public void Frontier_OfBytesThatAreNone_IsRefused()
    {
        var bytes = FrontierOf(Some.Leaves(5)).ToBytes();
        Assert.Throws<FormatException>(() => MerkleFrontier.Parse(bytes.AsSpan(..^1)));
        Assert.Throws<FormatException>(() => MerkleFrontier.Parse(new byte[8]));
        Assert.Throws<FormatException>(() => MerkleFrontier.Parse([1, 2, 3]));
    }

    [Fact]
    public async Task Inclusion_OfEveryLeafAtEverySize_Verifies()
    {
        var leaves = Some.Leaves(20);
        for (var size = 1; size <= leaves.Count; size++)
        {
            for (var index = 0; index < size; index++)
            {
                var proof = await Prover(leaves).InclusionAsync(index, size, TestContext.Current.CancellationToken);
                Assert.True(MerkleProof.Includes(RootByDefinition(leaves[..size]), size, index, leaves[index], proof));
            }
        }
    }

    [Fact]
    public async Task Consistency_OfEveryTwoSizes_Verifies()
    {
        var leaves = Some.Leaves(20);
        for (var second = 0; second <= leaves.Count; second++)
        {
            for (var first = 0; first <= second; first++)
            {
                var proof = await Prover(leaves).ConsistencyAsync(first, second, TestContext.Current.CancellationToken);
                Assert.True(MerkleProof.Extends(
                    first, RootByDefinition(leaves[..first]), second, RootByDefinition(leaves[..second]), proof));
            }
        }
    }

    [Property]
    public async Task<bool> Inclusion_WithAnyBitChanged_Fails(PositiveInt size, int seed)
    {
        var some = new Some(seed);
        var leaves = Some.Leaves(size.Get);
        var index = some.Below(size.Get);
        var root = RootByDefinition(leaves);
        var proof = await Prover(leaves).InclusionAsync(index, size.Get, default);

        return MerkleProof.Includes(root, size.Get, index, leaves[index], proof)
            && !MerkleProof.Includes(some.WithABitFlipped(root), size.Get, index, leaves[index], proof)
            && !MerkleProof.Includes(root, size.Get, index, some.WithABitFlipped(leaves[index]), proof)
            && !MerkleProof.Includes(root, size.Get, index ^ (1 << some.Below(31)), leaves[index], proof)
            && !MerkleProof.Includes(root, size.Get, index, leaves[index], [.. proof, root])
            && Enumerable.Range(0, proof.Count).All(changed =>
                !MerkleProof.Includes(root, size.Get, index, leaves[index], Flip(proof, changed, some))
                && !MerkleProof.Includes(root, size.Get, index, leaves[index], [.. proof.Where((_, i) => i != changed)]));
    }

    [Property]
    public async Task<bool> Consistency_WithAnyBitChanged_Fails(PositiveInt first, PositiveInt more, int seed)
    {
        var some = new Some(seed);
        var leaves = Some.Leaves(first.Get + more.Get);
        var (before, after) = (RootByDefinition(leaves[..first.Get]), RootByDefinition(leaves));
        var proof = await Prover(leaves).ConsistencyAsync(first.Get, leaves.Count, default);

        return MerkleProof.Extends(first.Get, before, leaves.Count, after, proof)
            && !MerkleProof.Extends(first.Get, some.WithABitFlipped(before), leaves.Count, after, proof)
            && !MerkleProof.Extends(first.Get, before, leaves.Count, some.WithABitFlipped(after), proof)
            && !MerkleProof.Extends(first.Get, before, leaves.Count, after, [.. proof, after])
            && Enumerable.Range(0, proof.Count).All(changed =>
                !MerkleProof.Extends(first.Get, before, leaves.Count, after, Flip(proof, changed, some)));
    }

    [Fact]
    public async Task Inclusion_OfALogShorterThanItsSize_IsRefused() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => Prover(Some.Leaves(3)).InclusionAsync(0, 4, TestContext.Current.CancellationToken));

    // MTH as RFC 6962 defines it, by recursion.
    private static byte[] RootByDefinition(List<byte[]> leaves)
    {
        if (leaves.Count < 2)
            return leaves.Count == 0 ? MerkleHash.Empty : leaves[0];

        var left = 1;
        while (left * 2 < leaves.Count)
            left *= 2;
        return MerkleHash.Node(RootByDefinition(leaves[..left]), RootByDefinition(leaves[left..]));
    }

    private static MerkleFrontier FrontierOf(List<byte[]> leaves)
    {
        var frontier = new MerkleFrontier();
        leaves.ForEach(frontier.Append);
        return frontier;
    }

    private static List<byte[]> Flip(IReadOnlyList<byte[]> proof, int changed, Some some) =>
        [.. proof.Select((p, i) => i == changed ? some.WithABitFlipped(p) : p)];

    private static MerkleProver KnownProver() =>
        Prover([.. KnownLeaves.Select(l => MerkleHash.Leaf(Convert.FromHexString(l)))]);

    private static MerkleProver Prover(List<byte[]> leaves) =>
        new((from, count, _) => leaves.Skip((int)from).Take((int)count).ToAsyncEnumerable());
}

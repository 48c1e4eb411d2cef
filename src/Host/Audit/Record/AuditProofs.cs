using System.Runtime.CompilerServices;
using System.Text;
using ECins.Host.Data;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Audit.Record;

/// <summary>Makes what shows an outsider that an event is in the log: docs/audit-format.md.</summary>
internal sealed class AuditProofs(CoreDbContext core, Checkpoints checkpoints) : IScopedService
{
    /// <summary>The event's encoding, its place, the way up the tree, and a checkpoint over it.</summary>
    public async Task<string> OfAsync(long sequence, CancellationToken cancellation)
    {
        var checkpoint = await checkpoints.SignAsync(cancellation);
        var size = Checkpoint.Parse(SignedNote.Parse(checkpoint).Text).Size;
        var path = await new MerkleProver(LeavesAsync).InclusionAsync(sequence, size, cancellation);
        var found = await core.Set<AuditLeaf>().Where(l => l.Sequence == sequence)
            .Join(core.Set<AuditEvent>(), l => l.EventId, e => e.Id, (l, e) => e).AsNoTracking().SingleAsync(cancellation);
        var text = new StringBuilder()
            .Append("ecins-audit-proof/1\n")
            .Append(System.Globalization.CultureInfo.InvariantCulture, $"{sequence}\n")
            .Append(Convert.ToBase64String(AuditEncoding.Encode(found))).Append('\n');
        foreach (var hash in path)
            text.Append(Convert.ToBase64String(hash)).Append('\n');
        return text.Append('\n').Append(checkpoint).ToString();
    }

    private async IAsyncEnumerable<byte[]> LeavesAsync(
        long from, long count, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var hashes = core.Set<AuditLeaf>().Where(l => l.Sequence >= from && l.Sequence < from + count)
            .OrderBy(l => l.Sequence).Select(l => l.Hash).AsAsyncEnumerable();
        await foreach (var hash in hashes.WithCancellation(cancellation))
            yield return hash;
    }
}

using System.Security.Cryptography;

namespace ECins.Host.Audit;

/// <summary>What an event keeps of a detail: a hash that shows nothing of it and fits no other.</summary>
internal static class AuditCommitment
{
    /// <summary>Bytes of one commitment.</summary>
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>Bytes of a detail's salt.</summary>
    public const int SaltLength = 16;

    private const string Version = "ecins-audit-detail/1";

    /// <exception cref="ArgumentException">The detail has no value, or no salt of 16 bytes.</exception>
    public static byte[] Of(AuditDetail detail)
    {
        if (detail is not { Value: not null, Salt.Length: SaltLength })
            throw new ArgumentException("Only a detail with its value and salt can be committed to.", nameof(detail));

        return SHA256.HashData(new FieldWriter()
            .Add(Version).Add(detail.Salt).Add(detail.Kind).Add(detail.Name).Add(detail.Value).Written);
    }

    /// <summary>Whether the detail is the one that was committed to at its ordinal. An erased one is not.</summary>
    public static bool Matches(AuditDetail detail, ReadOnlySpan<byte> commitments) =>
        detail is { Value: not null, Salt.Length: SaltLength }
        && commitments.Slice(detail.Ordinal * Length, Length).SequenceEqual(Of(detail));

    /// <summary>What <see cref="AuditEvent.Commitments"/> holds for all the details of one event.</summary>
    /// <exception cref="ArgumentException">The ordinals do not count from 0, or a detail is incomplete.</exception>
    public static byte[] Concatenate(IEnumerable<AuditDetail> details)
    {
        var ordered = details.OrderBy(d => d.Ordinal).ToList();
        if (ordered.Where((d, index) => d.Ordinal != index).Any())
            throw new ArgumentException("The ordinals of an event's details count from 0.", nameof(details));

        return [.. ordered.SelectMany(Of)];
    }
}

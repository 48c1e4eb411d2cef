using System.Globalization;

namespace ECins.Host.Audit;

/// <summary>An event as bytes: the same bytes whichever database it was read from (docs/audit-format.md).</summary>
internal static class AuditEncoding
{
    private const string Version = "ecins-audit-event/1";

    /// <summary>The event's hash as a leaf of the log's tree: 32 bytes.</summary>
    /// <exception cref="ArgumentException">The event's time is not in UTC.</exception>
    public static byte[] LeafHash(AuditEvent auditEvent) => MerkleHash.Leaf(Encode(auditEvent));

    /// <exception cref="ArgumentException">The event's time is not in UTC.</exception>
    public static byte[] Encode(AuditEvent auditEvent) => new FieldWriter()
        .Add(Version)
        .Add(Text(auditEvent.Id))
        .Add(auditEvent.Type)
        .Add(Text(auditEvent.Outcome))
        .Add(Text(auditEvent.At))
        .Add(Text(auditEvent.UserId))
        .Add(Text(auditEvent.OrganisationId))
        .Add(auditEvent.Workstream)
        .Add(auditEvent.Address)
        .Add(auditEvent.Purpose)
        .Add(auditEvent.Subjects)
        .Add(auditEvent.Commitments)
        .Written.ToArray();

    private static string? Text(Guid? id) => id?.ToString("D", CultureInfo.InvariantCulture);

    private static string Text(AuditOutcome outcome) => outcome switch
    {
        AuditOutcome.Done => "done",
        AuditOutcome.Refused => "refused",
        AuditOutcome.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    private static string Text(DateTime at) => at.Kind == DateTimeKind.Utc
        ? at.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture)
        : throw new ArgumentException($"An event's time is kept in UTC; this one is {at.Kind}.", nameof(at));
}

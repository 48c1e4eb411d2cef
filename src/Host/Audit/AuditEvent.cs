using ECins.Host.Data;

namespace ECins.Host.Audit;

/// <summary>
/// One deed on record. Never changed once stored: its canonical encoding is a leaf of the log's hash tree, so a
/// property added here is a new version of the format (docs/audit-format.md).
/// </summary>
internal sealed class AuditEvent : IBookkeeping
{
    /// <summary>Version 7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The key of the deed's type: <c>workstream.turned-on</c>.</summary>
    public required string Type { get; init; }

    public required AuditOutcome Outcome { get; init; }

    /// <summary>When it happened: UTC, to 100 nanoseconds.</summary>
    public required DateTime At { get; init; }

    public Guid? UserId { get; init; }

    public Guid? OrganisationId { get; init; }

    /// <summary>The workstream's key; <c>null</c> for the core.</summary>
    public string? Workstream { get; init; }

    /// <summary>The network address the request came from.</summary>
    public string? Address { get; init; }

    /// <summary>The purpose's key.</summary>
    public string? Purpose { get; init; }

    /// <summary>What it was about, as <see cref="SubjectList"/> writes it; empty when about nothing.</summary>
    public string Subjects { get; init; } = "";

    /// <summary>One commitment for each detail, in order of their ordinals, joined; empty when there is none.</summary>
    public byte[] Commitments { get; init; } = [];
}

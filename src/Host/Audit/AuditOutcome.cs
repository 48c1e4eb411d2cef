namespace ECins.Host.Audit;

/// <summary>How a deed on record ended.</summary>
internal enum AuditOutcome
{
    Done,

    /// <summary>Somebody asked for what they may not have.</summary>
    Refused,

    /// <summary>It was begun and undone.</summary>
    Failed,
}

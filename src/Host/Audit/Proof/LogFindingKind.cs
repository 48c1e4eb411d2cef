namespace ECins.Host.Audit;

/// <summary>The sorts of thing that can be wrong with a log.</summary>
internal enum LogFindingKind
{
    /// <summary>Places of the log are missing.</summary>
    SequenceGap,

    /// <summary>A place of the log comes twice, or out of order.</summary>
    SequenceDuplicate,

    /// <summary>A place of the log has lost its event.</summary>
    EventMissing,

    /// <summary>An event is not the one that was sealed.</summary>
    EventAltered,

    /// <summary>A detail is not the one its event committed to.</summary>
    DetailAltered,

    /// <summary>A detail's row is gone; erasing would have left it there, empty.</summary>
    DetailMissing,

    /// <summary>A detail's row belongs to nothing its event committed to.</summary>
    DetailExtra,

    /// <summary>The log is not what a checkpoint says it was at that size.</summary>
    RootDiffers,

    /// <summary>The log is shorter than a checkpoint says it was.</summary>
    CutOff,

    /// <summary>An event was sealed long after the time it claims.</summary>
    SealedLate,

    /// <summary>An event claims a time that has not come yet.</summary>
    DatedAhead,

    /// <summary>An event has waited too long for its place in the log, or has lost it.</summary>
    Unsealed,
}

namespace ECins.Host.Cases.Closing;

/// <summary>How what concerns closing a case is shown.</summary>
internal static class ClosingWords
{
    public static string Show(this ClosingReason reason) => reason switch
    {
        ClosingReason.Resolved => "Resolved",
        ClosingReason.NoFurtherAction => "No further action is possible",
        ClosingReason.MovedAway => "Moved away",
        ClosingReason.Withdrawn => "Withdrawn",
        ClosingReason.PassedOn => "Passed to another agency",
        ClosingReason.Other => "Something else",
        ClosingReason.OfWorkstream => "A reason of the workstream's own",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>The reason, in its own words where it has some.</summary>
    public static string Why(this CaseClosing closing) =>
        closing.Reason is ClosingReason.Other or ClosingReason.OfWorkstream ? closing.InWords : closing.Reason.Show();
}

namespace ECins.Host.Audit;

/// <summary>What a verification walked.</summary>
/// <param name="Size">How many places the log has.</param>
/// <param name="Root">The root over them, to compare with what others hold: 32 bytes.</param>
/// <param name="Erased">
/// How many details are erased. The log cannot say whether each was erased lawfully: every lawful erasure is an event.
/// </param>
/// <param name="Findings">How many findings there were; of an untouched log, none.</param>
internal sealed record LogSummary(long Size, byte[] Root, long Erased, long Findings);

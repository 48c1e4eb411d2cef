namespace ECins.Host.Audit;

/// <summary>Something about a log that should not be so.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Sequence">The place in the log, where there is one.</param>
/// <param name="EventId">The event, where one is known.</param>
/// <param name="Sentence">What was found, in plain English.</param>
internal sealed record LogFinding(LogFindingKind Kind, long? Sequence, Guid? EventId, string Sentence)
{
    public static LogFinding Of(SealedEvent place, LogFindingKind kind, string sentence) =>
        new(kind, place.Sequence, place.Event?.Id, sentence);
}

namespace ECins.Host.Audit;

/// <summary>Each event has the details it committed to, whole or erased, and no others.</summary>
internal sealed class DetailCheck : ILogCheck
{
    /// <summary>How many details were found erased.</summary>
    public long Erased { get; private set; }

    public IEnumerable<LogFinding> Next(SealedEvent place) =>
        place.Event is null ? [] : Missing(place, place.Event).Concat(place.Details
            .OrderBy(d => d.Ordinal)
            .Select((detail, index) => Check(place, place.Event, detail, IsRepeated(place.Details, detail)))
            .OfType<LogFinding>());

    private static IEnumerable<LogFinding> Missing(SealedEvent place, AuditEvent sealedEvent) =>
        Enumerable.Range(0, Count(sealedEvent))
            .Except(place.Details.Select(d => d.Ordinal))
            .Select(ordinal => LogFinding.Of(place, LogFindingKind.DetailMissing,
                $"The event at {place.Sequence} has lost the row of its detail {ordinal}, which even erasing leaves."));

    private LogFinding? Check(SealedEvent place, AuditEvent sealedEvent, AuditDetail detail, bool repeated)
    {
        if (repeated || detail.Ordinal < 0 || detail.Ordinal >= Count(sealedEvent))
            return LogFinding.Of(place, LogFindingKind.DetailExtra,
                $"The event at {place.Sequence} has a detail {detail.Ordinal} that it was not sealed with.");
        if (detail is { Value: null, Salt: null })
            Erased++;
        else if (!AuditCommitment.Matches(detail, sealedEvent.Commitments))
            return LogFinding.Of(place, LogFindingKind.DetailAltered,
                $"Detail {detail.Ordinal} of the event at {place.Sequence} is not the one it was sealed with: it was altered.");

        return null;
    }

    private static bool IsRepeated(IReadOnlyList<AuditDetail> details, AuditDetail detail) =>
        details.First(d => d.Ordinal == detail.Ordinal) != detail;

    private static int Count(AuditEvent sealedEvent) => sealedEvent.Commitments.Length / AuditCommitment.Length;
}

using ECins.Host.Audit;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace ECins.Host.Tests.Audit;

public sealed class LogVerifierTests
{
    private const int Size = 24;

    private static readonly LogVerifierOptions Options = new() { Now = Some.Start.AddDays(1) };

    [Property]
    public async Task<bool> UntouchedLog_HasNoFindings(NonNegativeInt size, int seed)
    {
        var log = new Some(seed).Log(size.Get);
        var (summary, findings) = await Verify(log, Checkpoints(log));
        return findings.Count == 0 && summary.Size == size.Get && summary.Root.SequenceEqual(RootOf(log));
    }

    [Property]
    public async Task<bool> ErasedDetails_AreCountedAndNoFinding(int seed)
    {
        var (some, log) = Make(seed);
        var erased = log.SelectMany(p => p.Details).Where(_ => some.Below(2) == 0).ToList();
        erased.ForEach(d => d.Erase());
        var (summary, findings) = await Verify(log, Checkpoints(log));
        return findings.Count == 0 && summary.Erased == erased.Count;
    }

    [Property]
    public async Task<bool> AlteredEvent_IsFound(int seed)
    {
        var (some, log) = Make(seed);
        var at = some.Below(Size);
        var kept = Checkpoints(log);
        log[at] = log[at] with { Event = Altered(log[at].Event!) };
        return Finds(await Verify(log, kept), (LogFindingKind.EventAltered, at));
    }

    [Property]
    public async Task<bool> AlteredEventWithItsSealMadeToFit_IsFoundByTheCheckpoint(int seed)
    {
        var (some, log) = Make(seed);
        var at = some.Below(Size);
        var kept = Checkpoints(log);
        log[at] = Resealed(log[at], at, Altered(log[at].Event!));
        return FindsOnly(await Verify(log, kept), LogFindingKind.RootDiffers);
    }

    [Property]
    public async Task<bool> AlteredSeal_IsFound(int seed)
    {
        var (some, log) = Make(seed);
        var at = some.Below(Size);
        var kept = Checkpoints(log);
        log[at] = log[at] with { StoredLeaf = some.WithABitFlipped(log[at].StoredLeaf) };
        return Finds(await Verify(log, kept), (LogFindingKind.EventAltered, at), (LogFindingKind.RootDiffers, null));
    }

    [Property]
    public async Task<bool> RemovedEvent_IsFound(int seed)
    {
        var (some, log) = Make(seed);
        var at = some.Below(Size);
        var kept = Checkpoints(log);
        log[at] = log[at] with { Event = null };
        return FindsOnly(await Verify(log, kept), LogFindingKind.EventMissing);
    }

    [Property]
    public async Task<bool> RemovedPlace_IsFoundAsAGap(int seed)
    {
        var (some, log) = Make(seed);
        var at = some.Below(Size - 1);
        var kept = Checkpoints(log);
        log.RemoveAt(at);
        return Finds(await Verify(log, kept), (LogFindingKind.SequenceGap, at + 1), (LogFindingKind.CutOff, null));
    }

    [Property]
    public async Task<bool> RemovedPlaceWithTheRestMovedUp_IsFoundByTheCheckpoint(int seed)
    {
        var (some, log) = Make(seed);
        var kept = Checkpoints(log);
        log.RemoveAt(some.Below(Size - 1));
        log.Add(some.Place(Size));
        return FindsOnly(await Verify(Renumbered(log), kept), LogFindingKind.RootDiffers);
    }

    [Property]
    public async Task<bool> InsertedEvent_IsFoundByTheCheckpoint(int seed)
    {
        var (some, log) = Make(seed);
        var kept = Checkpoints(log);
        var at = some.Below(Size);
        log.Insert(at, some.Place(at));
        return FindsOnly(await Verify(Renumbered(log), kept), LogFindingKind.RootDiffers);
    }

    [Property]
    public async Task<bool> RepeatedPlace_IsFound(int seed)
    {
        var (some, log) = Make(seed);
        var at = some.Below(Size);
        log.Insert(at, log[at]);
        return FindsOnly(await Verify(log, []), LogFindingKind.SequenceDuplicate);
    }

    [Property]
    public async Task<bool> SwappedEvents_AreFoundByTheCheckpoint(int seed)
    {
        var (some, log) = Make(seed);
        var kept = Checkpoints(log);
        var at = some.Below(Size - 1);
        (log[at], log[at + 1]) = (log[at + 1], log[at]);
        var renumbered = Renumbered(log);
        return FindsOnly(await Verify(renumbered, [kept[^1], kept[at + 1]]), LogFindingKind.RootDiffers);
    }

    [Property]
    public async Task<bool> EndCutOff_IsFoundByTheCheckpoint(int seed)
    {
        var (some, log) = Make(seed);
        var kept = Checkpoints(log);
        var left = log[..some.Below(Size)];
        return FindsOnly(await Verify(left, kept), LogFindingKind.CutOff);
    }

    [Property]
    public async Task<bool> EditedDetail_IsFound(int seed)
    {
        var (some, log) = Make(seed);
        var place = log[some.Below(Size)];
        place.Details[some.Below(place.Details.Count)].Value += "!";
        return FindsOnly(await Verify(log, Checkpoints(log)), LogFindingKind.DetailAltered);
    }

    [Property]
    public async Task<bool> HalfErasedDetail_IsFound(int seed, bool value)
    {
        var (some, log) = Make(seed);
        var detail = log[some.Below(Size)].Details[0];
        detail.Value = value ? null : detail.Value;
        detail.Salt = value ? detail.Salt : null;
        return FindsOnly(await Verify(log, Checkpoints(log)), LogFindingKind.DetailAltered);
    }

    [Property]
    public async Task<bool> RemovedDetail_IsFound(int seed)
    {
        var (some, log) = Make(seed);
        var at = some.Below(Size);
        log[at] = log[at] with { Details = [.. log[at].Details.Skip(1)] };
        return FindsOnly(await Verify(log, Checkpoints(log)), LogFindingKind.DetailMissing);
    }

    [Property]
    public async Task<bool> AddedDetail_IsFoundUnderANewAndUnderATakenOrdinal(int seed, bool taken)
    {
        var (some, log) = Make(seed);
        var at = some.Below(Size);
        var ordinal = taken ? 0 : log[at].Details.Count;
        var added = new AuditDetail { EventId = log[at].Event!.Id, Ordinal = ordinal, Kind = "change", Name = "Added" };
        log[at] = log[at] with { Details = [.. log[at].Details, added] };
        return FindsOnly(await Verify(log, Checkpoints(log)), LogFindingKind.DetailExtra);
    }

    [Property]
    public async Task<bool> EventDatedBackToBeforeThoseAroundIt_IsFound(int seed)
    {
        var (some, log) = Make(seed);
        var at = 1 + some.Below(Size - 1);
        log[at] = Resealed(log[at], at, some.Event(Guid.CreateVersion7(), Some.Start.AddHours(-1), log[at].Event!.Commitments));
        return FindsExactly(await Verify(log, []), (LogFindingKind.SealedLate, at));
    }

    [Fact]
    public async Task EventOlderThanACheckpointBeforeIt_IsFound()
    {
        var log = new Some(1).Log(2);
        var keptBetween = new KeptCheckpoint(CheckpointOf(log[..1]), Some.Start.AddMinutes(10));
        Assert.True(FindsExactly(await Verify(log, [keptBetween]), (LogFindingKind.SealedLate, 1)));
    }

    [Fact]
    public async Task ClocksThatDifferByLessThanTheGrace_AreNoFinding()
    {
        var some = new Some(1);
        SealedEvent[] log = [Resealed(some.Place(0), 0, At(Some.Start)), Resealed(some.Place(1), 1, At(Some.Start.AddMinutes(-5)))];
        Assert.Empty((await Verify(log, [])).Findings);
    }

    [Fact]
    public async Task EventDatedAhead_IsFoundAndDoesNotMakeThoseAfterItLate()
    {
        var log = new Some(1).Log(3);
        log[1] = Resealed(log[1], 1, At(Options.Now.AddMinutes(6))) with { Details = [] };
        Assert.True(FindsExactly(await Verify(log, []), (LogFindingKind.DatedAhead, 1)));
    }

    [Fact]
    public async Task EventWithoutAPlace_IsFoundOnlyAfterTheGrace()
    {
        AuditEvent[] unsealed = [At(Options.Now.AddMinutes(-5)), At(Options.Now.AddMinutes(-6))];
        var (_, findings) = await Verify([], [], unsealed);
        Assert.Equal((LogFindingKind.Unsealed, unsealed[1].Id), (findings.Single().Kind, findings.Single().EventId));
    }

    [Fact]
    public async Task CheckpointOfTheEmptyLogWithAnotherRoot_IsFound() =>
        Assert.True(FindsOnly(
            await Verify([], [new KeptCheckpoint(new Checkpoint("o", 0, new byte[32]), null)]), LogFindingKind.RootDiffers));

    private static (Some Some, List<SealedEvent> Log) Make(int seed)
    {
        var some = new Some(seed);
        return (some, some.Log(Size));
    }

    private static async Task<(LogSummary Summary, List<LogFinding> Findings)> Verify(
        IReadOnlyList<SealedEvent> log, IReadOnlyList<KeptCheckpoint> checkpoints, params AuditEvent[] unsealed)
    {
        var findings = new List<LogFinding>();
        var summary = await new LogVerifier(Options).VerifyAsync(
            log.ToAsyncEnumerable(), checkpoints, unsealed.ToAsyncEnumerable(), findings.Add, default);
        Assert.Equal(findings.Count, summary.Findings);
        return (summary, findings);
    }

    private static bool Finds(
        (LogSummary, List<LogFinding> Findings) result, params (LogFindingKind Kind, long? Sequence)[] expected) =>
        expected.All(e => result.Findings.Exists(f => (f.Kind, f.Sequence) == e));

    private static bool FindsOnly((LogSummary, List<LogFinding> Findings) result, LogFindingKind kind) =>
        result.Findings.Count > 0 && result.Findings.TrueForAll(f => f.Kind == kind);

    private static bool FindsExactly(
        (LogSummary, List<LogFinding> Findings) result, params (LogFindingKind Kind, long? Sequence)[] expected) =>
        result.Findings.Select(f => (f.Kind, f.Sequence)).SequenceEqual(expected);

    // One at every size, kept the moment its last event was sealed.
    private static List<KeptCheckpoint> Checkpoints(List<SealedEvent> log) =>
        [.. Enumerable.Range(0, log.Count + 1).Select(size =>
            new KeptCheckpoint(CheckpointOf(log[..size]), Some.Start.AddSeconds(size)))];

    private static Checkpoint CheckpointOf(List<SealedEvent> log) => new("ecins.example/westshire", log.Count, RootOf(log));

    private static byte[] RootOf(List<SealedEvent> log)
    {
        var frontier = new MerkleFrontier();
        log.ForEach(p => frontier.Append(p.StoredLeaf));
        return frontier.Root();
    }

    private static List<SealedEvent> Renumbered(List<SealedEvent> log) =>
        [.. log.Select((place, sequence) => place with { Sequence = sequence })];

    private static SealedEvent Resealed(SealedEvent place, long sequence, AuditEvent auditEvent) => place with
    {
        Sequence = sequence,
        Event = auditEvent,
        StoredLeaf = AuditEncoding.LeafHash(auditEvent),
        Details = auditEvent.Commitments.Length == 0 ? [] : place.Details,
    };

    private static AuditEvent At(DateTime at) => new Some(7).Event(Guid.CreateVersion7(), at, []);

    private static AuditEvent Altered(AuditEvent auditEvent) => new()
    {
        Id = auditEvent.Id,
        Type = auditEvent.Type,
        Outcome = auditEvent.Outcome,
        At = auditEvent.At,
        UserId = Guid.NewGuid(),
        OrganisationId = auditEvent.OrganisationId,
        Workstream = auditEvent.Workstream,
        Address = auditEvent.Address,
        Purpose = auditEvent.Purpose,
        Subjects = auditEvent.Subjects,
        Commitments = auditEvent.Commitments,
    };
}

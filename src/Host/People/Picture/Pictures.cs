using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.People.Matching;
using ECins.Host.People.Portraits;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;

namespace ECins.Host.People.Picture;

/// <summary>Puts the complete picture of a person together.</summary>
internal sealed class Pictures(PictureQueries queries, TimelineQueries timeline, PortraitQueries portraits, MatchQueries matches, TimeProvider time) : IScopedService
{
    // What somebody did about it, as chronologies tell it; what is asked, planned or referred counts besides.
    private static readonly EntryKind[] InterventionKinds = [EntryKind.Visit, EntryKind.Call, EntryKind.Contact, EntryKind.Meeting, EntryKind.Decision];

    /// <param name="person">Whom the records are of.</param>
    /// <param name="from">The record that the caller comes from, which is not told as held elsewhere.</param>
    /// <param name="filter">What alone to show on the timeline.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Picture> OfAsync(Guid person, Guid from, PictureFilter filter, CancellationToken cancellation)
    {
        var records = await queries.RecordsAsync(person, cancellation);
        var items = await timeline.PageAsync(records, filter, cancellation);
        var entries = await queries.EntriesAsync(records, cancellation);
        var elsewhere = (await matches.OthersAsync(person, from, cancellation)).Where(m => m.Read is null);
        return new Picture(
            records, [.. items.Take(TimelineQueries.PageSize).Select(i => i with { Age = LifeOf(i.In, records).AgeOn(UkTime.DayOf(i.At)) })],
            items.Count > TimelineQueries.PageSize, [.. elsewhere],
            CountsOf(records, entries, await queries.AskedAsync(records, cancellation)), await HeadAsync(records, cancellation),
            Since(records, entries));
    }

    // Photographs are kept with cases alone.
    private async Task<PictureHead?> HeadAsync(IReadOnlyList<PictureRecord> records, CancellationToken cancellation)
    {
        var pictured = records.Where(r => r.IsCase && r.Part is not null).ToDictionary(r => r.ProfileId);
        return await portraits.HeadOfAsync([.. pictured.Keys], cancellation) is { } head ? new PictureHead(head, pictured[head.ProfileId]) : null;
    }

    private PictureCounts CountsOf(
        IReadOnlyList<PictureRecord> records, IReadOnlyList<EntryFact> entries, IReadOnlyList<(DateTime At, TimelineKind Kind)> asked)
    {
        var asVictim = records.Where(r => r.Roles.Contains(InvolvementRole.Victim)).ToList();
        var victimIn = asVictim.Select(r => r.HoldingId).ToHashSet();
        IEnumerable<CountedFact> harm =
        [
            .. entries.Where(e => e.Kind == EntryKind.Report && victimIn.Contains(e.HoldingId)).Select(e => new CountedFact(UkTime.DayOf(e.HappenedAt), e.Agency)),
            .. asVictim.Where(r => r.Report is not null).DistinctBy(r => r.HoldingId).Select(r => new CountedFact(UkTime.DayOf(r.At), r.Agency)),
        ];
        IEnumerable<CountedFact> done =
        [
            .. entries.Where(e => InterventionKinds.Contains(e.Kind)).Select(e => new CountedFact(UkTime.DayOf(e.HappenedAt), e.Kind.Show())),
            .. asked.Select(a => new CountedFact(UkTime.DayOf(a.At), a.Kind.Show())),
        ];
        return PictureCounts.Of(harm, done, time.UkToday(), entries.Count == PictureQueries.MostFacts);
    }

    // What a record lacks, another may know.
    private static Life LifeOf(PictureRecord record, IReadOnlyList<PictureRecord> records) =>
        record.Life.BornOn is not null ? record.Life : (records.FirstOrDefault(r => r.Life.BornOn is not null) ?? record).Life;

    private int Since(IReadOnlyList<PictureRecord> records, IReadOnlyList<EntryFact> entries) =>
        entries.Select(e => UkTime.DayOf(e.HappenedAt).Year).Concat(records.Select(r => UkTime.DayOf(r.At).Year)).Append(time.UkToday().Year).Min();
}

using System.Globalization;
using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.People.Details;
using ECins.Host.People.Matching;
using ECins.Host.Tasks;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;

namespace ECins.Host.People.Picture;

/// <summary>Puts the complete picture of a person together.</summary>
internal sealed class Pictures(PictureQueries queries, MatchQueries matches, TimeProvider time) : IScopedService
{
    public const int MostShown = 200;

    private static readonly EntryKind[] InterventionKinds = [EntryKind.Visit, EntryKind.Meeting, EntryKind.Decision];

    /// <param name="person">Whom the records are of.</param>
    /// <param name="from">The record that the caller comes from, which is not told as held elsewhere.</param>
    /// <param name="only">What alone to show on the timeline; <c>null</c> for all.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Picture> OfAsync(Guid person, Guid from, TimelineKind? only, CancellationToken cancellation)
    {
        var records = await queries.RecordsAsync(person, cancellation);
        var entries = await queries.EntriesAsync(records, cancellation);
        var details = await queries.DetailsAsync(records, cancellation);
        var tasks = await queries.TasksAsync(records, cancellation);
        var elsewhere = (await matches.OthersAsync(person, from, cancellation)).Where(m => m.Read is null);
        var byHolding = records.DistinctBy(r => r.HoldingId).ToDictionary(r => r.HoldingId);
        var items = Items(records, entries, details, tasks, byHolding)
            .Where(i => only is null || i.Kind == only).OrderByDescending(i => i.At).ToList();
        return new Picture(
            records, [.. items.Take(MostShown).Select(i => i with { Age = LifeOf(i.In, records).AgeOn(DayOf(i.At)) })], items.Count > MostShown || entries.Count == PictureQueries.MostEntries, [.. elsewhere],
            HarmOf(records, entries), InterventionsOf(entries, tasks));
    }

    private static IEnumerable<TimelineItem> Items(
        IReadOnlyList<PictureRecord> records, IReadOnlyList<EntryFact> entries, IReadOnlyList<Detail> details, IReadOnlyList<TaskFact> tasks,
        Dictionary<Guid, PictureRecord> byHolding)
    {
        var byProfile = records.ToDictionary(r => r.ProfileId);
        return
        [
            .. records.GroupBy(r => r.HoldingId).Select(OfCase),
            .. entries.GroupBy(e => (e.HoldingId, Month(e.HappenedAt))).Select(g => OfMonth(g.ToList(), byHolding[g.Key.HoldingId])),
            .. details.SelectMany(d => OfDetail(d, byProfile[d.ProfileId])),
            .. tasks.Select(t => new TimelineItem(t.AskedAt, TimelineKind.Task, Day(t.AskedAt), $"Asked: {t.Ask.TrimEnd('.')}. {Show(t.State)}", byHolding[t.HoldingId])),
        ];
    }

    // What a record lacks, another may know.
    private static Life LifeOf(PictureRecord record, IReadOnlyList<PictureRecord> records) =>
        record.Life.BornOn is not null ? record.Life : (records.FirstOrDefault(r => r.Life.BornOn is not null) ?? record).Life;

    private static TimelineItem OfCase(IGrouping<Guid, PictureRecord> records)
    {
        var record = records.First();
        var roles = string.Join(", ", records.SelectMany(r => r.Roles).Distinct().Order().Select(r => r.Show().ToLowerInvariant()));
        var at = record.OpenedAt ?? record.ChangedAt;
        return new TimelineItem(
            at, TimelineKind.Case, Day(at),
            record.OpenedAt is null ? $"In a report of no case yet: {roles}" : $"Case opened{(record.IsOpen ? "" : ", closed since")}: {record.Title}. In it: {roles}", record);
    }

    private static TimelineItem OfMonth(List<EntryFact> entries, PictureRecord record)
    {
        var latest = entries.Max(e => e.HappenedAt);
        var counts = entries.CountBy(e => e.Kind).OrderBy(k => k.Key).Select(k => $"{k.Key.Show().ToLowerInvariant()}{(k.Value > 1 ? $" ({k.Value} times)" : "")}");
        return new TimelineItem(
            latest, TimelineKind.Chronology, Month(latest).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            $"Written down: {string.Join(", ", counts)}", record);
    }

    private static IEnumerable<TimelineItem> OfDetail(Detail detail, PictureRecord record)
    {
        var kind = detail is Warning ? TimelineKind.Warning : TimelineKind.Address;
        var what = DetailText.Of(detail).TrimEnd('.');
        var since = detail is Address { From: { } from } ? UkTime.FromUk(from, TimeOnly.MinValue) : detail.AddedAt;
        yield return new TimelineItem(since, kind, Day(since), $"{(detail is Warning ? "Warning" : detail.IsProtected ? "Protected address" : "Address")}: {what}", record);
        if ((detail is Address { Until: { } until } ? UkTime.FromUk(until, TimeOnly.MinValue) : detail.EndedAt) is { } ended)
            yield return new TimelineItem(ended, kind, Day(ended), $"No longer so: {what}", record);
    }

    private MonthCounts HarmOf(IReadOnlyList<PictureRecord> records, IReadOnlyList<EntryFact> entries)
    {
        var asVictim = records.Where(r => r.Roles.Contains(InvolvementRole.Victim)).Select(r => r.HoldingId).ToHashSet();
        var ofNoCase = records.Where(r => r.Reference is null && asVictim.Contains(r.HoldingId)).DistinctBy(r => r.HoldingId);
        return MonthCounts.Of(
            "Reports where they are a victim, by the agency that took them",
            [
                .. entries.Where(e => e.Kind == EntryKind.Report && asVictim.Contains(e.HoldingId)).Select(e => (DayOf(e.HappenedAt), e.Agency)),
                .. ofNoCase.Select(r => (DayOf(r.ChangedAt), r.Agency)),
            ],
            time.UkToday());
    }

    private MonthCounts InterventionsOf(IReadOnlyList<EntryFact> entries, IReadOnlyList<TaskFact> tasks) => MonthCounts.Of(
        "Visits, meetings, decisions and tasks",
        [
            .. entries.Where(e => InterventionKinds.Contains(e.Kind)).Select(e => (DayOf(e.HappenedAt), e.Kind.Show())),
            .. tasks.Select(t => (DayOf(t.AskedAt), "Task")),
        ],
        time.UkToday());

    private static string Show(TaskState state) => state switch
    {
        TaskState.Waiting => "No answer yet",
        TaskState.Answered => "Answered",
        TaskState.Accepted => "The answer is on the case",
        TaskState.SetAside => "The answer was set aside",
        _ => "Called back",
    };

    private static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(UkTime.InUk(utc));

    private static DateOnly Month(DateTime utc) => new(DayOf(utc).Year, DayOf(utc).Month, 1);

    private static string Day(DateTime utc) => DayOf(utc).Show();
}

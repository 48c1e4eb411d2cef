using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.People.Details;
using ECins.Host.People.Relationships;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Picture;

/// <summary>What the timeline shows of the person's own records: where they stand, what is known of them, and to whom they belong.</summary>
internal sealed class TimelineOfPerson(CoreDbContext core) : IScopedService
{
    /// <summary>The most details, and the most relationships, that are looked at: the newest.</summary>
    public const int Most = 500;

    /// <summary>That a case was opened or a report made with them in it.</summary>
    public static Task<IEnumerable<TimelineItem>> RecordsAsync(TimelineScope scope, CancellationToken cancellation) =>
        Task.FromResult<IEnumerable<TimelineItem>>(scope.Window.Of(scope.Records.GroupBy(r => r.HoldingId).Select(OfRecord)));

    /// <summary>Warnings and addresses, and when they were no longer so.</summary>
    public async Task<IEnumerable<TimelineItem>> DetailsAsync(TimelineScope scope, CancellationToken cancellation)
    {
        var details = await core.Set<Detail>().AsNoTracking().Include(d => d.AddedBy.Organisation)
            .Where(d => scope.Profiles.Contains(d.ProfileId) && !d.WasWrong && (d is Warning || d is Address))
            .OrderByDescending(d => d.AddedAt).Take(Most).ToListAsync(cancellation);
        return scope.Window.Of(details.SelectMany(d => OfDetail(d, scope.OfProfile(d.ProfileId)!)));
    }

    /// <summary>What they are to others of the same case, and when they were no longer that.</summary>
    public async Task<IEnumerable<TimelineItem>> RelationshipsAsync(TimelineScope scope, CancellationToken cancellation)
    {
        var found = await core.Set<Relationship>().AsNoTracking().Include(r => r.From).Include(r => r.To).Include(r => r.AddedBy.Organisation)
            .Where(r => !r.WasWrong && (scope.Profiles.Contains(r.FromId) || scope.Profiles.Contains(r.ToId)))
            .OrderByDescending(r => r.AddedAt).Take(Most).ToListAsync(cancellation);
        return scope.Window.Of(found.SelectMany(r => OfRelationship(r, scope)));
    }

    private static TimelineItem OfRecord(IGrouping<Guid, PictureRecord> records)
    {
        var record = records.First();
        var roles = string.Join(", ", records.SelectMany(r => r.Roles).Distinct().Order().Select(r => r.Show().ToLowerInvariant()));
        return record.IsCase
            ? new TimelineItem(
                record.HoldingId, record.At, TimelineKind.Case, $"{TimelineKind.Case.Show()}{(record.IsOpen ? "" : ", closed since")}: {record.Title}",
                $"In it: {roles}", record.Agency, record, record.Href)
            : new TimelineItem(
                record.HoldingId, record.At, TimelineKind.Report, $"{record.Called}. Of no case yet. In it: {roles}",
                Cut(record.Report?.Text), record.Agency, record, record.Href);
    }

    private static IEnumerable<TimelineItem> OfDetail(Detail detail, PictureRecord record)
    {
        var kind = detail is Warning ? TimelineKind.Warning : TimelineKind.Address;
        var (from, until) = detail is Address address ? (address.From, address.Until) : (null, null);
        TimelineItem Item(DateTime at, string what) =>
            new(detail.Id, at, kind, what, DetailText.Of(detail), AgencyOf(detail.AddedBy), record, record.PersonHref);
        yield return Item(from is { } since ? StartOf(since) : detail.AddedAt, kind.Show()) with { IsOfDay = from is not null };
        if ((until is { } last ? StartOf(last) : detail.EndedAt) is { } ended)
            yield return Item(ended, $"{kind.Show()} that is no longer so") with { IsOfDay = until is not null };
    }

    private static IEnumerable<TimelineItem> OfRelationship(Relationship relationship, TimelineScope scope)
    {
        var isBack = scope.OfProfile(relationship.FromId) is null;
        var record = scope.OfProfile(isBack ? relationship.ToId : relationship.FromId)!;
        var other = isBack ? relationship.From : relationship.To;
        TimelineItem Item(DateTime at, string what) => new(
            relationship.Id, at, TimelineKind.Relationship, what, $"{relationship.Kind.Show(isBack, relationship.Words)} {other.Name}",
            AgencyOf(relationship.AddedBy), record, record.PersonHref)
        { Shown = new Subject("person", other.Id.ToString()) };
        yield return Item(relationship.Since is { } since ? StartOf(since) : relationship.AddedAt, TimelineKind.Relationship.Show()) with { IsOfDay = relationship.Since is not null };
        if (relationship.EndedAt is { } ended)
            yield return Item(ended, $"{TimelineKind.Relationship.Show()} that is no longer so");
    }

    private static string AgencyOf(Identity.User user) => $"{user.Name}, {user.Organisation.Name}";

    private static DateTime StartOf(DateOnly day) => UkTime.FromUk(day, TimeOnly.MinValue);

    private static string Cut(string? text) => text is { Length: > TimelineItem.Read } ? text[..TimelineItem.Read] : text ?? "";
}

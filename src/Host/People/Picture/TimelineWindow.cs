using System.Linq.Expressions;
using ECins.Host.Cases.Chronology;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore.Query;

namespace ECins.Host.People.Picture;

/// <summary>Which part of the timeline a page shows, whatever its items are of: said once, for the database and for what is at hand.</summary>
internal sealed class TimelineWindow
{
    private readonly int _count;
    private readonly Expression<Func<DateTime, Guid, bool>> _rule;
    private readonly Func<DateTime, Guid, bool> _holds;

    /// <param name="filter">The year, and where the page before ended.</param>
    /// <param name="count">The most of any one source.</param>
    public TimelineWindow(PictureFilter filter, int count)
    {
        _count = count;
        var year = filter.Year is > 1 and < 9999 ? filter.Year : null;
        var from = year is { } first ? StartOf(first) : DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc);
        var until = year is { } last ? StartOf(last + 1) : DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc);
        var (before, beforeId) = EntryPlace.Of(filter.Before, filter.BeforeId) is { } place ? (place.HappenedAt, place.Id) : (until, Guid.Empty);
        _rule = (at, id) => at >= from && at < until && (at < before || (at == before && id < beforeId));
        _holds = _rule.Compile(preferInterpretation: true);
    }

    /// <summary>Its first items of a source, the newest first.</summary>
    /// <param name="source">What they are made of.</param>
    /// <param name="at">When each was (UTC).</param>
    /// <param name="id">What tells those of one instant apart.</param>
    public IQueryable<T> Of<T>(IQueryable<T> source, Expression<Func<T, DateTime>> at, Expression<Func<T, Guid>> id)
    {
        var one = at.Parameters[0];
        var which = ReplacingExpressionVisitor.Replace(id.Parameters[0], one, id.Body);
        var within = ReplacingExpressionVisitor.Replace([_rule.Parameters[0], _rule.Parameters[1]], [at.Body, which], _rule.Body);
        return source.Where(Expression.Lambda<Func<T, bool>>(within, one)).OrderByDescending(at).ThenByDescending(id).Take(_count);
    }

    /// <summary>As <see cref="Of{T}"/>, of items that are made already.</summary>
    public IReadOnlyList<TimelineItem> Of(IEnumerable<TimelineItem> items) =>
        [.. items.Where(i => _holds(i.At, i.Id)).OrderByDescending(i => i.At).ThenByDescending(i => i.Id).Take(_count)];

    private static DateTime StartOf(int year) => UkTime.FromUk(new DateOnly(year, 1, 1), TimeOnly.MinValue);
}

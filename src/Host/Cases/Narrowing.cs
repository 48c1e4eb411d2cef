using System.Linq.Expressions;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore.Query;

namespace ECins.Host.Cases;

/// <summary>Something of a case that may be kept to fewer than all who read the case.</summary>
internal interface INarrowed
{
    /// <summary>The case.</summary>
    Guid HoldingId { get; }

    /// <summary>Who wrote or added it.</summary>
    Guid AuthorId { get; }

    /// <summary>Their organisation at the time: its controller.</summary>
    Guid OrganisationId { get; }

    EntryAudience Audience { get; }

    Marking Marking { get; }
}

internal static class Narrowing
{
    /// <summary>Whether somebody who reaches the case at a level (Read or above) may read it.</summary>
    public static Expression<Func<T, bool>> IsReadableBy<T>(Caller caller, Level level)
        where T : class, INarrowed
    {
        var (isManager, isOwner) = (level >= Level.Manage, level >= Level.Own);
        return IsReadableBy<T>(caller, _ => isManager, _ => isOwner);
    }

    /// <summary>As <see cref="IsReadableBy{T}(Caller, Level)"/>, of what is in several cases, all of which they read.</summary>
    /// <param name="caller">Who would read it.</param>
    /// <param name="managed">The cases that they manage.</param>
    /// <param name="owned">The cases that they own.</param>
    public static Expression<Func<T, bool>> IsReadableBy<T>(Caller caller, IQueryable<Holding> managed, IQueryable<Holding> owned)
        where T : class, INarrowed =>
        IsReadableBy<T>(caller, one => managed.Any(h => h.Id == one.HoldingId), one => owned.Any(h => h.Id == one.HoldingId));

    private static Expression<Func<T, bool>> IsReadableBy<T>(
        Caller caller, Expression<Func<T, bool>> manages, Expression<Func<T, bool>> owns)
        where T : class, INarrowed
    {
        var (user, organisation, handling) = (caller.UserId, caller.OrganisationId, caller.Handling);
        Expression<Func<T, bool, bool, bool>> rule = (one, isManager, isOwner) => one.Marking <= handling
            && (one.Audience == EntryAudience.Everyone || one.AuthorId == user
                || (one.Audience == EntryAudience.OwnOrganisation && (isOwner || one.OrganisationId == organisation))
                || (one.Audience == EntryAudience.Managers && isManager));
        var one = rule.Parameters[0];
        Expression Of(Expression<Func<T, bool>> part) => ReplacingExpressionVisitor.Replace(part.Parameters[0], one, part.Body);
        return Expression.Lambda<Func<T, bool>>(
            ReplacingExpressionVisitor.Replace([rule.Parameters[1], rule.Parameters[2]], [Of(manages), Of(owns)], rule.Body), one);
    }
}

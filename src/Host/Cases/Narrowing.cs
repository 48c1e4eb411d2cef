using System.Linq.Expressions;
using ECins.Host.Data;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using Microsoft.EntityFrameworkCore.Query;

namespace ECins.Host.Cases;

/// <summary>Something of a case that may be kept to fewer than all who read the case.</summary>
internal interface INarrowed
{
    Guid Id { get; }

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
    public static Expression<Func<T, bool>> IsReadableBy<T>(CoreDbContext core, Caller caller, Level level)
        where T : class, INarrowed
    {
        var (isManager, isOwner) = (level >= Level.Manage, level >= Level.Own);
        return IsReadableBy<T>(core, caller, _ => isManager, _ => isOwner);
    }

    /// <summary>As <see cref="IsReadableBy{T}(CoreDbContext, Caller, Level)"/>, of what is in several cases, all of which they read.</summary>
    /// <param name="core">Where it is asked.</param>
    /// <param name="caller">Who would read it.</param>
    /// <param name="rule">The access rule for them.</param>
    public static Expression<Func<T, bool>> IsReadableBy<T>(CoreDbContext core, Caller caller, AccessRule rule)
        where T : class, INarrowed
    {
        var (managed, owned) = (core.Set<Holding>().Where(rule.Allows(Level.Manage)), core.Set<Holding>().Where(rule.Allows(Level.Own)));
        return IsReadableBy<T>(core, caller, one => managed.Any(h => h.Id == one.HoldingId), one => owned.Any(h => h.Id == one.HoldingId));
    }

    private static Expression<Func<T, bool>> IsReadableBy<T>(
        CoreDbContext core, Caller caller, Expression<Func<T, bool>> manages, Expression<Func<T, bool>> owns)
        where T : class, INarrowed
    {
        var (user, organisation, handling) = (caller.UserId, caller.OrganisationId, caller.Handling);
        var chosen = core.Set<ChosenReader>().Where(c => c.PrincipalId == user || c.PrincipalId == organisation);
        Expression<Func<T, bool, bool, bool>> rule = (one, isManager, isOwner) => one.Marking <= handling
            && (one.Audience == EntryAudience.Everyone || one.AuthorId == user
                || (one.Audience == EntryAudience.OwnOrganisation && (isOwner || one.OrganisationId == organisation))
                || (one.Audience == EntryAudience.Managers && isManager)
                || (one.Audience == EntryAudience.Chosen && chosen.Any(c => c.RecordId == one.Id)));
        var one = rule.Parameters[0];
        Expression Of(Expression<Func<T, bool>> part) => ReplacingExpressionVisitor.Replace(part.Parameters[0], one, part.Body);
        return Expression.Lambda<Func<T, bool>>(
            ReplacingExpressionVisitor.Replace([rule.Parameters[1], rule.Parameters[2]], [Of(manages), Of(owns)], rule.Body), one);
    }
}

using System.Linq.Expressions;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;

namespace ECins.Host.Cases;

/// <summary>Something of a case that may be kept to fewer than all who read the case.</summary>
internal interface INarrowed
{
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
        var (user, organisation, handling) = (caller.UserId, caller.OrganisationId, caller.Handling);
        var (manages, owns) = (level >= Level.Manage, level >= Level.Own);
        return one => one.Marking <= handling
            && (one.Audience == EntryAudience.Everyone || one.AuthorId == user
                || (one.Audience == EntryAudience.OwnOrganisation && (owns || one.OrganisationId == organisation))
                || (one.Audience == EntryAudience.Managers && manages));
    }
}

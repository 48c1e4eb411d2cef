using System.Linq.Expressions;

namespace ECins.SharedKernel.Access;

/// <summary>Which shares count on a day. Said here and nowhere else.</summary>
public static class LiveShares
{
    internal static Expression<Func<Share, DateOnly, bool>> Rule { get; } =
        (share, day) => share.EndedAt == null && (share.Until == null || share.Until >= day);

    private static readonly Func<Share, DateOnly, bool> Counts = Rule.Compile();

    /// <summary>Whether it counts on a day.</summary>
    /// <param name="share">The share.</param>
    /// <param name="day">UK date.</param>
    public static bool CountsOn(this Share share, DateOnly day) => Counts(share, day);

    /// <summary>Those that count on a day, for the database to decide.</summary>
    /// <param name="shares">The shares.</param>
    /// <param name="day">UK date.</param>
    public static IQueryable<Share> CountingOn(this IQueryable<Share> shares, DateOnly day)
    {
        Expression<Func<DateOnly>> captured = () => day;
        return shares.Where(Expression.Lambda<Func<Share, bool>>(Rule.Body.Replacing(Rule.Parameters[1], captured.Body), Rule.Parameters[0]));
    }
}

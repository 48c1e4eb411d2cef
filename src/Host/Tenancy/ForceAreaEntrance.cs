using System.Linq.Expressions;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;

namespace ECins.Host.Tenancy;

/// <summary>How work outside a request enters a force area.</summary>
internal static class ForceAreaEntrance
{
    /// <summary>The scope works for this force area from here on, as the system itself.</summary>
    public static void EnterAsSystem(this IServiceProvider scoped, ForceArea forceArea)
    {
        scoped.GetRequiredService<ForceAreaScope>().Enter(forceArea);
        scoped.GetRequiredService<CurrentCaller>().Value = Caller.System;
    }

    public static async Task EnterAsSystemAsync(
        this IServiceProvider scoped, string forceArea, CancellationToken cancellation) =>
        scoped.EnterAsSystem(
            await scoped.GetRequiredService<ForceAreas>().FindAsync(forceArea, cancellation)
            ?? throw new InvalidOperationException($"There is no force area '{forceArea}'."));

    /// <summary>The scope works for this force area from here on, as one of its users with what they may do now.</summary>
    /// <returns><c>false</c> when there is none such in force, and the scope works as the system.</returns>
    public static async Task<bool> EnterAsUserAsync(
        this IServiceProvider scoped, ForceArea forceArea, Expression<Func<User, bool>> who, CancellationToken cancellation)
    {
        scoped.EnterAsSystem(forceArea);
        var found = await scoped.GetRequiredService<CallerReader>().ReadAllAsync(who, cancellation);
        if (found.SingleOrDefault() is not { } caller)
            return false;

        scoped.GetRequiredService<CurrentCaller>().Value = caller;
        return true;
    }
}

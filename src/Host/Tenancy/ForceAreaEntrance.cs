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
}

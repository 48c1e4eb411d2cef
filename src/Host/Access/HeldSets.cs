using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Access;

internal static class HeldSets
{
    /// <summary>The records of an entity, as far as access to them goes.</summary>
    public static IQueryable<IHeld> Held(this DbContext context, Type record) =>
        (IQueryable<IHeld>)typeof(HeldSets).GetMethod(nameof(HeldOf), [typeof(DbContext)])!
            .MakeGenericMethod(record).Invoke(null, [context])!;

    public static IQueryable<IHeld> HeldOf<T>(DbContext context)
        where T : class, IHeld =>
        context.Set<T>().AsNoTracking();
}

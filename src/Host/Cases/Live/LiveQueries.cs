using ECins.Host.Access;
using ECins.Host.Cases.Chronology;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Live;

/// <summary>What there is to tell of the case that the page is on.</summary>
internal sealed class LiveQueries(CoreDbContext core, CurrentHolding current, CurrentCaller caller) : IScopedService
{
    /// <summary>
    /// How many entries others wrote, of those that the caller may read. A number and no time: the clocks of two hosts differ,
    /// and what was written first may be committed last.
    /// </summary>
    public Task<int> OthersAsync(CancellationToken cancellation) => core.Set<Entry>()
        .Where(e => e.HoldingId == current.Holding.Id && e.AuthorId != caller.Value.UserId)
        .Where(Narrowing.IsReadableBy<Entry>(core, caller.Value, current.Level)).CountAsync(cancellation);
}

using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.Extensions.Caching.Memory;

namespace ECins.Host.Cases;

/// <summary>
/// How many see a case. It stands on every page of it, and asking the rule for everybody takes a while where a whole force is
/// let in: so it is remembered, and asked again when the case is shared otherwise, or after a minute for what changed of
/// accounts and teams.
/// </summary>
internal sealed class AudienceSizes(AudienceQueries audiences, IMemoryCache sizes, TimeProvider time) : IScopedService
{
    private static readonly TimeSpan Good = TimeSpan.FromMinutes(1);

    /// <param name="holding">Loaded with its shares.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<AudienceSize> OfAsync(Holding holding, CancellationToken cancellation)
    {
        var key = (holding.Id, StateOf(holding));
        if (sizes.TryGetValue(key, out AudienceSize? known))
            return known!;

        return sizes.Set(key, (await audiences.OfAsync(holding, cancellation)).Size, Good);
    }

    private int StateOf(Holding holding)
    {
        var state = default(HashCode);
        state.Add((holding.OwnerId, holding.DeputyId, holding.Marking, holding.IsOpen, holding.IsSealed, time.UkToday()));
        foreach (var share in holding.Shares.OrderBy(s => s.Id))
            state.Add((share.Id, share.Level, share.Until, share.EndedAt));
        foreach (var exclusion in holding.Exclusions.OrderBy(e => e.UserId))
            state.Add((exclusion.UserId, exclusion.LiftedAt));
        foreach (var emergency in holding.Emergencies.OrderBy(e => e.Id))
            state.Add((emergency.Id, emergency.EndedAt, emergency.Until > time.GetUtcNow().UtcDateTime));
        return state.ToHashCode();
    }
}

/// <param name="Agencies">How many agencies.</param>
/// <param name="People">How many people, of all of them.</param>
internal sealed record AudienceSize(int Agencies, int People);

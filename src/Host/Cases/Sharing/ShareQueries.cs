using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Sharing;

/// <summary>Who is in the case that the page is on, through what, and who is kept out.</summary>
internal sealed class ShareQueries(
    CoreDbContext core, CurrentHolding current, PrincipalNames names, Hindrances hindrances, IReadLog read, TimeProvider time) : IScopedService
{
    /// <summary>The shares that count today, those of most effect first.</summary>
    public async Task<IReadOnlyList<ShareLine>> LiveAsync(Audience audience, CancellationToken cancellation)
    {
        var shares = current.Holding.Shares.Where(IsLive).OrderByDescending(s => s.Level).ThenBy(s => s.GrantedAt).ToList();
        var named = await names.OfAsync(shares, cancellation);
        var granters = await NamesAsync([.. shares.Select(s => s.GrantedById)], cancellation);
        var opened = await OpenedAsync(cancellation);
        foreach (var share in shares)
            read.Showed(new Subject("share", share.Id.ToString()));
        var readers = shares.ToDictionary(s => s.Id, s => audience.Readers.Where(r => r.Principals.Contains(s.PrincipalId)).ToList());
        var stopped = await hindrances.OfAsync(current.Holding, [.. shares.Where(s => readers[s.Id].Count == 0)], cancellation);
        return
        [
            .. shares.Select(s => new ShareLine(s, named[s.PrincipalId], granters[s.GrantedById])
            {
                OpenedAt = readers[s.Id].Max(r => opened.TryGetValue(r.UserId, out var at) ? at : (DateTime?)null),
                Stopped = stopped.GetValueOrDefault(s.Id),
            }),
        ];
    }

    public async Task<ShareLine?> FindAsync(Guid share, CancellationToken cancellation)
    {
        if (current.Holding.Shares.Where(IsLive).SingleOrDefault(s => s.Id == share) is not { } found)
            return null;

        var named = await names.OfAsync([found], cancellation);
        var granters = await NamesAsync([found.GrantedById], cancellation);
        return new ShareLine(found, named[found.PrincipalId], granters[found.GrantedById]);
    }

    /// <summary>Those kept out, by name.</summary>
    public async Task<IReadOnlyList<(Exclusion Exclusion, string Name)>> ExcludedAsync(CancellationToken cancellation)
    {
        var excluded = await NamesAsync([.. current.Holding.Exclusions.Select(x => x.UserId)], cancellation);
        return [.. current.Holding.Exclusions.Select(x => (x, excluded[x.UserId]))];
    }

    /// <summary>When each user last looked at the case (UTC).</summary>
    public Task<Dictionary<Guid, DateTime>> OpenedAsync(CancellationToken cancellation) =>
        core.Set<Opening>().Where(o => o.HoldingId == current.Holding.Id)
            .ToDictionaryAsync(o => o.UserId, o => o.At, cancellation);

    private bool IsLive(Share share) =>
        share.EndedAt is null && (share.Until is null || share.Until >= time.UkToday());

    private Task<Dictionary<Guid, string>> NamesAsync(List<Guid> users, CancellationToken cancellation) =>
        core.Set<User>().Where(u => users.Contains(u.Id))
            .Select(u => new { u.Id, Name = u.Name + ", " + u.Organisation.Name })
            .ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
}

/// <param name="Share">The share.</param>
/// <param name="With">Whom it lets in, by name.</param>
/// <param name="By">Who shared, by name.</param>
internal sealed record ShareLine(Share Share, string With, string By)
{
    private const int DaysToOpen = 14;

    /// <summary>When anybody it lets in last opened the case (UTC); <c>null</c>: never.</summary>
    public DateTime? OpenedAt { get; init; }

    /// <summary>Why it lets nobody in; <c>null</c> when it does.</summary>
    public string? Stopped { get; init; }

    /// <summary>Two weeks have gone by and nobody opened the case by it: better withdrawn.</summary>
    /// <param name="now">Now (UTC).</param>
    public bool IsUnused(DateTime now) => OpenedAt is null && Share.GrantedAt < now.AddDays(-DaysToOpen);
}

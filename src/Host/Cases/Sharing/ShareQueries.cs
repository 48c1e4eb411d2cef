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
    public const int MostPast = 50;

    /// <summary>The shares that count today, those of most effect first.</summary>
    public async Task<IReadOnlyList<ShareLine>> LiveAsync(Audience audience, CancellationToken cancellation)
    {
        var shares = current.Holding.Shares.Where(s => s.CountsOn(Today)).OrderByDescending(s => s.Level).ThenBy(s => s.GrantedAt).ToList();
        var opened = await OpenedAsync(cancellation);
        var readers = shares.ToDictionary(s => s.Id, s => audience.Readers.Where(r => r.Principals.Contains(s.PrincipalId)).ToList());
        var stopped = await hindrances.OfAsync(current.Holding, [.. shares.Where(s => readers[s.Id].Count == 0)], cancellation);
        return
        [
            .. (await LinesAsync(shares, cancellation)).Select(l => l with
            {
                OpenedAt = readers[l.Share.Id].Max(r => opened.TryGetValue(r.UserId, out var at) ? at : (DateTime?)null),
                Stopped = stopped.GetValueOrDefault(l.Share.Id),
            }),
        ];
    }

    /// <summary>One that counts today.</summary>
    public async Task<ShareLine?> FindAsync(Guid share, CancellationToken cancellation) =>
        current.Holding.Shares.SingleOrDefault(s => s.Id == share && s.CountsOn(Today)) is { } found
            ? (await LinesAsync([found], cancellation))[0]
            : null;

    /// <summary>Those that count no more, the newest first; at most <see cref="MostPast"/>.</summary>
    public Task<IReadOnlyList<ShareLine>> PastAsync(CancellationToken cancellation) => LinesAsync(
        [.. current.Holding.Shares.Where(s => !s.CountsOn(Today)).OrderByDescending(LastDay).ThenByDescending(s => s.GrantedAt).Take(MostPast)], cancellation);

    /// <summary>Those kept out, and those let in again; by name.</summary>
    public async Task<IReadOnlyList<(Exclusion Exclusion, string Name)>> ExcludedAsync(CancellationToken cancellation)
    {
        var excluded = await NamesAsync([.. current.Holding.Exclusions.Select(x => x.UserId)], cancellation);
        return [.. current.Holding.Exclusions.Select(x => (x, excluded[x.UserId])).OrderBy(x => x.Item2)];
    }

    /// <summary>When each user last looked at the case (UTC).</summary>
    public Task<Dictionary<Guid, DateTime>> OpenedAsync(CancellationToken cancellation) =>
        core.Set<Opening>().Where(o => o.HoldingId == current.Holding.Id)
            .ToDictionaryAsync(o => o.UserId, o => o.At, cancellation);

    private DateOnly Today => time.UkToday();

    private static DateOnly? LastDay(Share share) => share.EndedAt is { } at ? UkTime.DayOf(at) : share.Until;

    private async Task<IReadOnlyList<ShareLine>> LinesAsync(IReadOnlyList<Share> shares, CancellationToken cancellation)
    {
        var named = await names.OfAsync(shares, cancellation);
        var granters = await NamesAsync([.. shares.Select(s => s.GrantedById)], cancellation);
        foreach (var share in shares)
            read.Showed(new Subject("share", share.Id.ToString()));
        return [.. shares.Select(s => new ShareLine(s, named[s.PrincipalId], granters[s.GrantedById]))];
    }

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

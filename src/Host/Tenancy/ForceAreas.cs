using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tenancy;

/// <summary>The force areas of this platform, read from its database and kept for a few seconds.</summary>
internal sealed class ForceAreas(IServiceScopeFactory scopes, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private Kept _kept = new([], DateTimeOffset.MinValue);

    public async Task<IReadOnlyList<ForceArea>> AllAsync(CancellationToken cancellation)
    {
        if (time.GetUtcNow() - _kept.At > Fresh)
            _kept = await ReadAsync(cancellation);
        return _kept.ForceAreas;
    }

    public async Task<ForceArea?> AtHostAsync(string host, CancellationToken cancellation) =>
        (await AllAsync(cancellation)).FirstOrDefault(a => a.Host.Equals(host, StringComparison.OrdinalIgnoreCase));

    public async Task<ForceArea?> FindAsync(string key, CancellationToken cancellation) =>
        (await AllAsync(cancellation)).FirstOrDefault(a => a.Key == key);

    public void Forget() => _kept = new Kept([], DateTimeOffset.MinValue);

    private async Task<Kept> ReadAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var platform = scope.ServiceProvider.GetRequiredService<PlatformDbContext>();
        return new Kept(
            await platform.ForceAreas.AsNoTracking().OrderBy(a => a.Name).ToListAsync(cancellation), time.GetUtcNow());
    }

    private sealed record Kept(IReadOnlyList<ForceArea> ForceAreas, DateTimeOffset At);
}

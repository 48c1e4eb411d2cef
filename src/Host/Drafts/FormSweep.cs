using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Drafts;

/// <summary>
/// Erases unsaved forms that are too old, or that their users could not open any more, journeys that nobody goes on with, and the
/// keys of forms sent long ago.
/// </summary>
internal sealed class FormSweep(CoreDbContext core, UnitOfWork unitOfWork, CallerReader callers, TimeProvider time) : IScopedService
{
    private const int Many = 200;

    // A page that has been trying to send for longer has been closed.
    private static readonly TimeSpan KeyLifetime = TimeSpan.FromDays(2);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await EraseAsync(core.Set<KeptForm>().Where(f => f.KeptAt <= now - KeptForms.Lifetime).OrderBy(f => f.KeptAt), cancellation);
        await EraseAsync(core.Set<Draft>().Where(d => d.KeptAt <= now - KeptForms.Lifetime).OrderBy(d => d.KeptAt), cancellation);
        await EraseAsync(core.Set<SentForm>().Where(s => s.At <= now - KeyLifetime).OrderBy(s => s.At), cancellation);
        for (var last = Guid.Empty; await NextAsync(last, cancellation) is { Count: > 0 } users; last = users[^1])
            await EraseUnreachableAsync(users, cancellation);
    }

    private async Task EraseAsync<T>(IQueryable<T> which, CancellationToken cancellation)
        where T : class
    {
        while (await unitOfWork.KeepBooksAsync(_ => EraseSomeAsync(which, cancellation), cancellation) == Many)
        {
        }
    }

    private async Task<int> EraseSomeAsync<T>(IQueryable<T> which, CancellationToken cancellation)
        where T : class
    {
        var some = await which.Take(Many).ToListAsync(cancellation);
        core.RemoveRange(some);
        return some.Count;
    }

    private Task<List<Guid>> NextAsync(Guid last, CancellationToken cancellation) => core.Set<KeptForm>()
        .Where(f => f.HoldingId != null && f.UserId > last).Select(f => f.UserId).Distinct().OrderBy(id => id)
        .Take(Many).ToListAsync(cancellation);

    private async Task EraseUnreachableAsync(List<Guid> users, CancellationToken cancellation)
    {
        var kept = await core.Set<KeptForm>().AsNoTracking().Where(f => users.Contains(f.UserId) && f.HoldingId != null)
            .Select(f => new { f.UserId, f.Place, f.HoldingId, f.Level }).ToListAsync(cancellation);
        var ids = kept.Select(f => f.HoldingId!.Value).Distinct().ToList();
        var holdings = await core.Set<Holding>().AsNoTracking().AsSplitQuery()
            .Include(h => h.Shares).Include(h => h.Exclusions).Include(h => h.Emergencies)
            .Where(h => ids.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancellation);
        var rules = (await callers.ReadAllAsync(u => users.Contains(u.Id), cancellation))
            .ToDictionary(c => c.UserId!.Value, c => new AccessRule(c, time));
        var lost = kept.Where(f => !rules.TryGetValue(f.UserId, out var rule)
            || !holdings.TryGetValue(f.HoldingId!.Value, out var holding)
            || rule.LevelOf(holding) < f.Level || !KeptForms.MayWrite(holding, f.Level));
        foreach (var form in lost)
            await unitOfWork.KeepBooksAsync(_ => EraseSomeAsync(core.Set<KeptForm>().Where(f => f.UserId == form.UserId && f.Place == form.Place), cancellation), cancellation);
    }
}

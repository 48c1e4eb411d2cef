using System.Text.Json;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Drafts;

/// <summary>The current user's drafts: see <see cref="IDrafts"/>.</summary>
internal sealed class DraftStore(
    CoreDbContext core, IUnitOfWork unitOfWork, CurrentCaller caller, TimeProvider time) : IDrafts
{
    private Guid UserId =>
        caller.Value.UserId ?? throw new RefusedException("Drafts belong to signed-in users.");

    public async Task<T?> FindAsync<T>(string name, CancellationToken cancellation)
        where T : class
    {
        var draft = await core.Set<Draft>().AsNoTracking()
            .SingleOrDefaultAsync(d => d.UserId == UserId && d.Name == name, cancellation);
        return draft is null ? null : JsonSerializer.Deserialize<T>(draft.Content);
    }

    public Task KeepAsync<T>(string name, T draft, CancellationToken cancellation)
        where T : class =>
        unitOfWork.WriteAsync(
            new Deed(CoreDeeds.DraftKept),
            async _ =>
            {
                var kept = await LoadAsync(name, cancellation)
                    ?? core.Add(new Draft { UserId = UserId, Name = name }).Entity;
                kept.Content = JsonSerializer.Serialize(draft);
                kept.KeptAt = time.GetUtcNow().UtcDateTime;
            },
            cancellation);

    public async Task DropAsync(string name, CancellationToken cancellation)
    {
        if (await LoadAsync(name, cancellation) is { } draft)
            core.Remove(draft);
    }

    private Task<Draft?> LoadAsync(string name, CancellationToken cancellation) =>
        core.Set<Draft>().SingleOrDefaultAsync(d => d.UserId == UserId && d.Name == name, cancellation);
}

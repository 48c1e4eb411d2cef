using System.Security.Cryptography;
using System.Text.Json;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Drafts;

/// <summary>The current user's drafts: see <see cref="IDrafts"/>.</summary>
internal sealed class DraftStore(
    CoreDbContext core, IUnitOfWork unitOfWork, CurrentCaller caller, IDataProtectionProvider protection, TimeProvider time) : IDrafts
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private Guid UserId =>
        caller.Value.UserId ?? throw new RefusedException("Drafts belong to signed-in users.");

    public async Task<T?> FindAsync<T>(string name, CancellationToken cancellation)
        where T : class
    {
        var oldest = Now - KeptForms.Lifetime;
        var draft = await core.Set<Draft>().AsNoTracking()
            .SingleOrDefaultAsync(d => d.UserId == UserId && d.Name == name && d.KeptAt > oldest, cancellation);
        return draft is null ? null : Read<T>(draft);
    }

    public Task KeepAsync<T>(string name, T draft, CancellationToken cancellation)
        where T : class =>
        unitOfWork.WriteAsync(
            new Deed(CoreDeeds.DraftKept),
            async _ =>
            {
                var kept = await LoadAsync(name, cancellation)
                    ?? core.Add(new Draft { UserId = UserId, Name = name }).Entity;
                kept.Content = Protector(name).Protect(JsonSerializer.SerializeToUtf8Bytes(draft));
                kept.KeptAt = Now;
            },
            cancellation);

    public async Task DropAsync(string name, CancellationToken cancellation)
    {
        if (await LoadAsync(name, cancellation) is { } draft)
            core.Remove(draft);
    }

    // What cannot be decrypted is not this user's, or its key is lost: either way they begin anew.
    private T? Read<T>(Draft draft)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(Protector(draft.Name).Unprotect(draft.Content));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string name) => protection.CreateProtector(nameof(Draft), UserId.ToString(), name);

    private Task<Draft?> LoadAsync(string name, CancellationToken cancellation) =>
        core.Set<Draft>().SingleOrDefaultAsync(d => d.UserId == UserId && d.Name == name, cancellation);
}

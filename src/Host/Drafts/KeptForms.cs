using System.Security.Cryptography;
using System.Text.Json;
using ECins.Host.Access;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Drafts;

/// <summary>The current user's unsaved forms. Each call is for the page being answered, whose gate the caller has passed.</summary>
internal sealed class KeptForms(
    CoreDbContext core, UnitOfWork unitOfWork, CurrentCaller caller, CurrentHolding current, IHttpContextAccessor http,
    IDataProtectionProvider protection, TimeProvider time) : IScopedService
{
    /// <summary>How long what nobody saved is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    private const int MostCharacters = 64 << 10;
    private const int MostForms = 50;

    private static readonly string[] NeverKept = [FormPlace.Field, "__RequestVerificationToken"];

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private Guid UserId => caller.Value.UserId ?? throw new RefusedException("Forms are kept for signed-in users.");

    /// <summary>What the page's statement asks of a record; <c>null</c> for a page on none.</summary>
    private RecordStatement? Statement => http.HttpContext!.GetEndpoint()?.Metadata.GetMetadata<RecordStatement>();

    /// <summary>Whether the form could be saved at all: nobody writes in a case that is closed.</summary>
    public bool IsOpen => Statement is not { } on || MayWrite(current.Holding, on.Level);

    public static bool MayWrite(Holding holding, Level level) => holding.IsOpen || level != Level.Contribute;

    public async Task<PutBackForm?> FindAsync(string place, CancellationToken cancellation)
    {
        var oldest = Now - Lifetime;
        var kept = await core.Set<KeptForm>().AsNoTracking()
            .SingleOrDefaultAsync(f => f.UserId == UserId && f.Place == place && f.KeptAt > oldest, cancellation);
        return kept is not null && Read(kept) is { } fields ? new PutBackForm(kept.BegunAt, fields) : null;
    }

    /// <summary>Keeps the fields in place of those before; that it was begun goes on record.</summary>
    /// <param name="place">Where the form stands.</param>
    /// <param name="form">Its fields, as posted.</param>
    /// <param name="key">What its page calls it by: text that comes late of a form already saved is not kept.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Whether it was short enough.</returns>
    public async Task<bool> KeepAsync(string place, IFormCollection form, Guid? key, CancellationToken cancellation)
    {
        var fields = form.Where(f => !NeverKept.Contains(f.Key)).ToDictionary(f => f.Key, f => f.Value.ToArray());
        if (fields.Sum(f => f.Key.Length + f.Value.Sum(v => v?.Length ?? 0)) > MostCharacters)
            return false;

        var content = Protector(place).Protect(JsonSerializer.SerializeToUtf8Bytes(fields));
        if (await core.Set<KeptForm>().AnyAsync(f => f.UserId == UserId && f.Place == place, cancellation))
            await unitOfWork.KeepBooksAsync(_ => PutAsync(place, content, key, cancellation), cancellation);
        else
            await unitOfWork.WriteAsync(new Deed(CoreDeeds.DraftKept), _ => PutAsync(place, content, key, cancellation), cancellation);
        return true;
    }

    /// <summary>Throws away what was kept.</summary>
    public Task DropAsync(string place, CancellationToken cancellation) => unitOfWork.KeepBooksAsync(
        async _ =>
        {
            if (await core.Set<KeptForm>().FindAsync([UserId, place], cancellation) is { } kept)
                core.Remove(kept);
            return true;
        },
        cancellation);

    public Task<bool> IsSentAsync(Guid key, CancellationToken cancellation) =>
        core.Set<SentForm>().AnyAsync(s => s.UserId == UserId && s.Key == key, cancellation);

    private async Task<bool> PutAsync(string place, byte[] content, Guid? key, CancellationToken cancellation)
    {
        if (key is { } sent && await IsSentAsync(sent, cancellation))
            return false;

        var kept = await core.Set<KeptForm>().FindAsync([UserId, place], cancellation) ?? await AddAsync(place, cancellation);
        (kept.Content, kept.KeptAt) = (content, Now);
        return true;
    }

    private async Task<KeptForm> AddAsync(string place, CancellationToken cancellation)
    {
        var most = await core.Set<KeptForm>().Where(f => f.UserId == UserId)
            .OrderByDescending(f => f.KeptAt).Skip(MostForms - 1).Take(MostForms).ToListAsync(cancellation);
        core.RemoveRange(most);
        return core.Add(new KeptForm
        {
            UserId = UserId,
            Place = place,
            HoldingId = Statement is null ? null : current.Holding.Id,
            Level = Statement?.Level ?? Level.None,
            BegunAt = Now,
        }).Entity;
    }

    // What cannot be decrypted is not this user's, or its key is lost: either way there is nothing to put back.
    private Dictionary<string, string?[]>? Read(KeptForm kept)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string?[]>>(Protector(kept.Place).Unprotect(kept.Content));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string place) => protection.CreateProtector(nameof(KeptForm), UserId.ToString(), place);
}

/// <param name="BegunAt">When it was begun (UTC).</param>
/// <param name="Fields">What was typed and chosen, by the names of the form's fields.</param>
internal sealed record PutBackForm(DateTime BegunAt, IReadOnlyDictionary<string, string?[]> Fields);

using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Drafts;

/// <summary>
/// The form that the request under way sends, if it sends one. Whatever unit of work it leads to drops what was kept of it,
/// and remembers its key, in the same transaction: the kept text is there as long as it is not saved, and no longer.
/// </summary>
internal sealed class FormSending(CurrentCaller caller, AfterCommit afterCommit, TimeProvider time) : IScopedService
{
    private string? _place;

    /// <summary>What the page calls this sending by, and its repetitions; <c>null</c> without scripts.</summary>
    public Guid? Key { get; private set; }

    /// <summary>A unit of work of this request has committed.</summary>
    public bool IsSaved { get; private set; }

    public void Begin(string place, Guid? key) => (_place, Key) = (place, key);

    /// <summary>To be called by every unit of work, inside it.</summary>
    /// <exception cref="SentAlreadyException">The form was saved before.</exception>
    public async Task SettleAsync(CoreDbContext core, CancellationToken cancellation)
    {
        if (_place is null || IsSaved || caller.Value.UserId is not { } user)
            return;

        if (Key is { } key)
        {
            if (await core.Set<SentForm>().AnyAsync(s => s.UserId == user && s.Key == key, cancellation))
                throw new SentAlreadyException();
            core.Add(new SentForm { UserId = user, Key = key, At = time.GetUtcNow().UtcDateTime });
        }

        if (await core.Set<KeptForm>().FindAsync([user, _place], cancellation) is { } kept)
            core.Remove(kept);
        afterCommit.Do(() => IsSaved = true);
    }
}

/// <summary>Somebody sent a form again that was saved: nothing is done, and nothing has failed.</summary>
internal sealed class SentAlreadyException() : Exception("The form was saved before.");

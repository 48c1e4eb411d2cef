using ECins.Host.Cases;
using ECins.Host.Cases.Chronology;
using ECins.Host.Cases.Files;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.People.Details;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Finding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ECins.Host.Finding;

/// <summary>
/// Keeps what is found in step with the records: called by every unit of work before it saves, so that no service can
/// forget it.
/// </summary>
internal static class FindableKeeper
{
    public static async Task KeepFindableAsync(this CoreDbContext core, CancellationToken cancellation)
    {
        core.ChangeTracker.DetectChanges();
        var touched = core.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .SelectMany(Touched).DistinctBy(t => (t.Kind, t.Id)).ToList();
        foreach (var one in touched)
            await core.KeepAsync(one, cancellation);
    }

    /// <summary>As <see cref="KeepFindableAsync(CoreDbContext, CancellationToken)"/>, of what the workstreams' own contexts changed.</summary>
    public static async Task KeepFindableAsync(this CoreDbContext core, IEnumerable<ForceAreaDbContext> contexts, CancellationToken cancellation)
    {
        var touched = contexts.SelectMany(c => c.ChangeTracker.Entries<IFindable>())
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var entry in touched)
            await core.KeepAsync(entry.Entity, entry.State, cancellation);
    }

    /// <summary>Makes the row of a record of a workstream's own.</summary>
    /// <param name="core">Where the row stands.</param>
    /// <param name="record">The record.</param>
    /// <param name="state">What becomes of the record.</param>
    /// <param name="cancellation">Gives up.</param>
    public static async Task KeepAsync(this CoreDbContext core, IFindable record, EntityState state, CancellationToken cancellation)
    {
        var text = state == EntityState.Deleted ? null : FindableText.Of(record);
        var row = await core.KeepAsync(new FindableOf(FindableKind.Record, record.Id, state == EntityState.Added), text, cancellation);
        if (row is not null)
            (row.HoldingId, row.At) = (record.HoldingId, record.FoundAt);
    }

    /// <summary>Makes the rows of records as they are, for those that have none or an old one.</summary>
    public static async Task KeepAsync(this CoreDbContext core, FindableKind kind, IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        foreach (var id in ids)
            await core.KeepAsync(new FindableOf(kind, id, IsNew: false), cancellation);
    }

    private static IEnumerable<FindableOf> Touched(EntityEntry entry)
    {
        var isNew = entry.State == EntityState.Added;
        return entry.Entity switch
        {
            Case shared => [new(FindableKind.Case, shared.Id, isNew)],
            Entry written => [new(FindableKind.Entry, written.Id, isNew)],
            Document file => [new(FindableKind.File, file.Id, isNew)],
            Profile profile => [new(FindableKind.Person, profile.Id, isNew)],
            Address address => [new(FindableKind.Address, address.Id, isNew), new(FindableKind.Person, address.ProfileId, false)],
            Detail detail => [new(FindableKind.Person, detail.ProfileId, false)],
            _ => [],
        };
    }

    private static async Task KeepAsync(this CoreDbContext core, FindableOf one, CancellationToken cancellation) =>
        await core.KeepAsync(one, await TextAsync(core, one, cancellation), cancellation);

    /// <returns>The row; <c>null</c> where there is nothing to find it by.</returns>
    private static async Task<Findable?> KeepAsync(this CoreDbContext core, FindableOf one, FindableText.Found? text, CancellationToken cancellation)
    {
        var row = one.IsNew ? null : await core.Set<Findable>()
            .SingleOrDefaultAsync(f => f.Kind == one.Kind && f.SubjectId == one.Id, cancellation);
        if (text is { Text.Length: > 0 } && row is null)
            return core.Add(new Findable { Kind = one.Kind, SubjectId = one.Id, Names = text.Names, Text = text.Text }).Entity;
        if (row is null)
            return null;
        if (text is { Text.Length: > 0 })
        {
            (row.Names, row.Text) = (text.Names, text.Text);
            return row;
        }

        core.Remove(row);
        return null;
    }

    private static async Task<FindableText.Found?> TextAsync(CoreDbContext core, FindableOf one, CancellationToken cancellation) =>
        one.Kind switch
        {
            FindableKind.Case => await core.StandingAsync<Case>(one.Id, cancellation) is { } shared ? FindableText.Of(shared) : null,
            FindableKind.Entry => await core.StandingAsync<Entry>(one.Id, cancellation) is { } entry ? FindableText.Of(entry) : null,
            FindableKind.File => await core.StandingAsync<Document>(one.Id, cancellation) is { } file ? FindableText.Of(file) : null,
            FindableKind.Address => await core.StandingAsync<Address>(one.Id, cancellation) is { } address ? FindableText.Of(address) : null,
            _ => await ProfileAsync(core, one.Id, cancellation) is { } profile ? FindableText.Of(profile) : null,
        };

    private static async Task<Profile?> ProfileAsync(CoreDbContext core, Guid id, CancellationToken cancellation)
    {
        var profile = await core.StandingAsync<Profile>(id, cancellation);
        if (profile is not null && core.Entry(profile).State != EntityState.Added)
            await core.Entry(profile).Collection(p => p.Details).LoadAsync(cancellation);
        return profile;
    }

    private static async Task<T?> StandingAsync<T>(this CoreDbContext core, Guid id, CancellationToken cancellation)
        where T : class =>
        await core.Set<T>().FindAsync([id], cancellation) is { } found && core.Entry(found).State != EntityState.Deleted ? found : null;

    private sealed record FindableOf(FindableKind Kind, Guid Id, bool IsNew);
}

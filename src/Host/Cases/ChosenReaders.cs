using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases;

/// <summary>Keeps to whom entries and files are addressed, where their writers chose them.</summary>
internal sealed class ChosenReaders(CoreDbContext core, AudienceQueries audiences, PrincipalNames names) : IScopedService
{
    /// <summary>Fails beside the field unless each of those chosen sees the case now, or was chosen before.</summary>
    public async Task CheckAsync(
        Holding holding, EntryAudience audience, IReadOnlyList<Guid> readers, IReadOnlyList<Guid> before, CancellationToken cancellation)
    {
        if (audience != EntryAudience.Chosen)
            return;

        var now = (await audiences.OfAsync(holding, cancellation)).Readers.Where(r => r.Level >= Level.Read).ToList();
        var able = now.Select(r => r.UserId).Concat(now.Select(r => r.OrganisationId)).Concat(before).ToHashSet();
        new Rules()
            .Expect(readers.Count > 0, "Readers", "Select at least one agency or person")
            .Expect(readers.All(able.Contains), "Readers", "Select only agencies and people who can see the case")
            .Check();
    }

    /// <summary>Inside a unit of work: says to whom something new is addressed.</summary>
    public void Add(Guid record, EntryAudience audience, IReadOnlyList<Guid> readers)
    {
        if (audience != EntryAudience.Chosen)
            return;
        if (readers.Count == 0)
            throw new RefusedException("Nobody was chosen to read it.");

        core.AddRange(readers.Distinct().Select(r => new ChosenReader { RecordId = record, PrincipalId = r }));
    }

    /// <summary>Inside a unit of work: addresses something to others than before.</summary>
    public async Task ReplaceAsync(Guid record, EntryAudience audience, IReadOnlyList<Guid> readers, CancellationToken cancellation)
    {
        var before = await core.Set<ChosenReader>().Where(c => c.RecordId == record).ToListAsync(cancellation);
        var wanted = audience == EntryAudience.Chosen ? readers.Distinct().ToList() : [];
        core.RemoveRange(before.Where(c => !wanted.Contains(c.PrincipalId)));
        core.AddRange(wanted.Except(before.Select(c => c.PrincipalId)).Select(r => new ChosenReader { RecordId = record, PrincipalId = r }));
    }

    /// <summary>Those chosen for one record.</summary>
    public async Task<IReadOnlyList<Guid>> OfAsync(Guid record, CancellationToken cancellation) =>
        await core.Set<ChosenReader>().Where(c => c.RecordId == record).Select(c => c.PrincipalId).ToListAsync(cancellation);

    /// <summary>Those chosen for each of some records that the caller was found to read, by name.</summary>
    public async Task<ILookup<Guid, string>> NamesAsync(IEnumerable<INarrowed> records, CancellationToken cancellation)
    {
        var ids = records.Where(r => r.Audience == EntryAudience.Chosen).Select(r => r.Id).ToList();
        var chosen = ids.Count == 0 ? [] : await core.Set<ChosenReader>().AsNoTracking().Where(c => ids.Contains(c.RecordId)).ToListAsync(cancellation);
        var named = await names.OfAsync(chosen.Select(c => c.PrincipalId), cancellation);
        return chosen.Select(c => (c.RecordId, Name: named[c.PrincipalId])).OrderBy(c => c.Name).ToLookup(c => c.RecordId, c => c.Name);
    }
}

using ECins.Host.Access;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Files;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.People.Portraits;

/// <summary>The photographs of the people and places of the case that the page is on.</summary>
internal sealed class PortraitQueries(CoreDbContext core, CurrentHolding current, FileStore files, IReadLog read) : IScopedService
{
    private const int MostOfPerson = 50;
    private const int MostOfCase = 1_000;

    /// <summary>Of a person, the one for the head of the page first: the last that was chosen, or else the newest. Withdrawn ones come last.</summary>
    public async Task<IReadOnlyList<Portrait>> OfAsync(Guid involvement, CancellationToken cancellation) =>
        await HeadFirst(OfPerson(involvement).Include(p => p.AddedBy).Include(p => p.WithdrawnBy))
            .Take(MostOfPerson).ToListAsync(cancellation);

    public Task<Portrait?> FindAsync(Guid involvement, Guid id, CancellationToken cancellation) =>
        OfPerson(involvement).Include(p => p.AddedBy).SingleOrDefaultAsync(p => p.Id == id && p.EndedAt == null, cancellation);

    /// <summary>By person, those that lists show: protected ones are not among them.</summary>
    public async Task<IReadOnlyDictionary<Guid, Portrait>> HeadsAsync(CancellationToken cancellation)
    {
        var ofCase = core.Set<Profile>().Where(p => p.HoldingId == current.Holding.Id).Select(p => p.Id);
        var standing = core.Set<Portrait>().AsNoTracking().Where(p => ofCase.Contains(p.ProfileId) && p.EndedAt == null && !p.IsProtected);
        return (await HeadFirst(standing).Take(MostOfCase).ToListAsync(cancellation)).DistinctBy(p => p.ProfileId).ToDictionary(p => p.ProfileId);
    }

    /// <summary>
    /// Of records that the caller was found to read, the one for the head of what is told of all of them; a protected one stands
    /// on its own page alone.
    /// </summary>
    public Task<Portrait?> HeadOfAsync(IReadOnlyCollection<Guid> profiles, CancellationToken cancellation) =>
        HeadFirst(core.Set<Portrait>().AsNoTracking().Where(p => profiles.Contains(p.ProfileId) && p.EndedAt == null && !p.IsProtected))
            .FirstOrDefaultAsync(cancellation);

    /// <summary>A JPEG; <c>null</c> when there is none, or it was withdrawn.</summary>
    public async Task<byte[]?> ReadAsync(Guid involvement, Guid id, bool isSmall, CancellationToken cancellation)
    {
        if (await OfPerson(involvement).SingleOrDefaultAsync(p => p.Id == id && p.EndedAt == null, cancellation) is not { } portrait)
            return null;

        read.Showed(SubjectOf(id));
        read.Showed(new Subject("person", portrait.ProfileId.ToString()));
        return await files.ReadAsync(isSmall ? portrait.SmallId : id, cancellation);
    }

    private IQueryable<Portrait> OfPerson(Guid involvement)
    {
        var person = core.Set<Involvement>().Where(i => i.Id == involvement && i.HoldingId == current.Holding.Id).Select(i => i.ProfileId);
        return core.Set<Portrait>().AsNoTracking().Where(p => person.Contains(p.ProfileId));
    }

    private static IQueryable<Portrait> HeadFirst(IQueryable<Portrait> portraits) =>
        portraits.OrderBy(p => p.EndedAt != null).ThenByDescending(p => p.ChosenAt).ThenByDescending(p => p.AddedAt).ThenBy(p => p.Id);

    public static Subject SubjectOf(Guid portrait) => new("photograph", portrait.ToString());
}

using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Organisations;
using ECins.Host.People.Details;
using ECins.Host.People.Portraits;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.People;

/// <summary>The people of the case that the page is on.</summary>
internal sealed class PeopleQueries(CoreDbContext core, CurrentHolding current, IReadLog read) : IScopedService
{
    private const int Most = 500;

    /// <summary>By what they are in it, then by name.</summary>
    public async Task<IReadOnlyList<Involvement>> AllAsync(CancellationToken cancellation)
    {
        var people = await core.Set<Involvement>().AsNoTracking().Include(i => i.Profile)
            .Where(i => i.HoldingId == current.Holding.Id)
            .OrderBy(i => i.Profile.Name).Take(Most).ToListAsync(cancellation);
        foreach (var person in people)
            read.Showed(new Subject("person", person.ProfileId.ToString()));
        return [.. people.OrderBy(p => p.Role)];
    }

    public async Task<Involvement?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var person = await core.Set<Involvement>().AsNoTracking().Include(i => i.Profile)
            .SingleOrDefaultAsync(i => i.Id == id && i.HoldingId == current.Holding.Id, cancellation);
        if (person is not null)
            read.Showed(new Subject("person", person.ProfileId.ToString()));
        return person;
    }

    /// <summary>What is known of a person of the case but photographs, what is no longer so too; by when it was written.</summary>
    public async Task<IReadOnlyList<Detail>> DetailsAsync(Guid profile, CancellationToken cancellation) =>
        await core.Set<Detail>().AsNoTracking().Include(d => d.AddedBy).Include(d => ((Identifier)d).Organisation).Include(d => ((Warning)d).ReviewedBy)
            .Where(d => d.ProfileId == profile && !d.WasWrong && !(d is Portrait)).OrderByDescending(d => d.AddedAt).Take(Most).ToListAsync(cancellation);

    /// <summary>How many protected details the case holds that stand.</summary>
    public Task<int> ProtectedAsync(CancellationToken cancellation) => core.Set<Profile>()
        .Where(p => p.HoldingId == current.Holding.Id).SelectMany(p => p.Details)
        .CountAsync(d => d.IsProtected && !d.WasWrong && d.EndedAt == null, cancellation);

    /// <summary>The organisations that may have references of their own for people.</summary>
    public async Task<IReadOnlyList<Choice>> OrganisationsAsync(CancellationToken cancellation) =>
        [.. (await core.Set<Organisation>().Where(o => Organisation.Admitting.Contains(o.Status)).OrderBy(o => o.Name).Take(Most)
            .Select(o => new { o.Id, o.Name }).ToListAsync(cancellation)).Select(o => new Choice(o.Id.ToString(), o.Name))];

    /// <summary>Everything that a person is in the case.</summary>
    public async Task<IReadOnlyList<Involvement>> PartsAsync(Guid profile, CancellationToken cancellation) =>
        [.. (await core.Set<Involvement>().AsNoTracking().Where(i => i.ProfileId == profile && i.HoldingId == current.Holding.Id)
            .OrderBy(i => i.Id).Take(Most).ToListAsync(cancellation)).DistinctBy(i => i.Role).OrderBy(i => i.Role)];
}

using ECins.Host.Access;
using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
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

    public Task<Involvement?> FindAsync(Guid id, CancellationToken cancellation) =>
        core.Set<Involvement>().AsNoTracking().Include(i => i.Profile)
            .SingleOrDefaultAsync(i => i.Id == id && i.HoldingId == current.Holding.Id, cancellation);
}

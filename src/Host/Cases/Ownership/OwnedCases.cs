using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Ownership;

/// <summary>
/// The open cases that a user owns, for those who answer for the account: that they are there, and nothing of what they are.
/// The caller has established that the account is within reach.
/// </summary>
internal sealed class OwnedCases(CoreDbContext core, OwnerCandidates candidates, ModuleCatalog catalog, IReadLog read) : IScopedService
{
    public const int Most = 200;

    /// <summary>At most <see cref="Most"/>, by reference, each with those who could take it over.</summary>
    public async Task<IReadOnlyList<OwnedCase>> WithSuccessorsAsync(Guid user, CancellationToken cancellation)
    {
        var cases = await OfAsync(user, cancellation);
        var successors = await SuccessorsAsync(user, [.. cases.Select(c => c.Holding)], cancellation);
        return [.. cases.Select(c => c with { Successors = [.. successors[c.Holding.Id]] })];
    }

    /// <summary>At most <see cref="Most"/>, by reference.</summary>
    public Task<IReadOnlyList<OwnedCase>> OfAsync(Guid user, CancellationToken cancellation) =>
        ReadAsync(core.Set<Case>().Where(c => c.Holding.OwnerId == user && c.Holding.IsOpen), Most, cancellation);

    /// <summary>The first of some cases, by reference.</summary>
    public async Task<IReadOnlyList<OwnedCase>> ReadAsync(IQueryable<Case> which, int most, CancellationToken cancellation)
    {
        var cases = await which.AsNoTracking().OrderBy(c => c.Reference).Take(most).Select(c => new { c.Id, c.Reference }).ToListAsync(cancellation);
        var ids = cases.Select(c => c.Id).ToList();
        var held = await core.Set<Holding>().AsNoTracking().AsSplitQuery().Include(h => h.Shares).Include(h => h.Exclusions)
            .Where(h => ids.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancellation);
        var deputyIds = held.Values.Where(h => h.DeputyId is not null).Select(h => h.DeputyId!.Value).Distinct().ToList();
        var deputies = await core.Set<User>().Where(u => deputyIds.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
        cases.ForEach(c => read.Showed(new Subject(Holding.CaseKind, c.Id.ToString())));
        return
        [
            .. cases.Select(c => new OwnedCase(
                c.Id, c.Reference, catalog.Find(held[c.Id].Workstream)?.Name ?? "", held[c.Id],
                held[c.Id].DeputyId is { } deputy ? deputies[deputy] : null, [])),
        ];
    }

    /// <summary>For each case, colleagues of the user who could own it, and its deputy.</summary>
    public async Task<ILookup<Guid, Caller>> SuccessorsAsync(
        Guid user, IReadOnlyList<Holding> cases, CancellationToken cancellation)
    {
        var organisation = await core.Set<User>().Where(u => u.Id == user).Select(u => u.OrganisationId).SingleOrDefaultAsync(cancellation);
        var deputies = cases.Where(c => c.DeputyId is not null).Select(c => c.DeputyId!.Value).Distinct().ToList();
        var people = await candidates.ReadAsync(
            u => u.Id != user && (u.OrganisationId == organisation || deputies.Contains(u.Id)), cancellation);
        return cases.SelectMany(c => people.Where(p => IsSuccessor(p, c, organisation)), (held, person) => (held.Id, Person: person))
            .ToLookup(s => s.Id, s => s.Person);
    }

    private bool IsSuccessor(Caller person, Holding held, Guid organisation) =>
        (person.OrganisationId == organisation || person.UserId == held.DeputyId) && candidates.Could(person, held);
}

/// <param name="Id">The case.</param>
/// <param name="Reference">What people call it by.</param>
/// <param name="Workstream">Its workstream, by name.</param>
/// <param name="Holding">As access to it is decided.</param>
/// <param name="Deputy">Who stands in, by name; <c>null</c> for nobody.</param>
/// <param name="Successors">Who could take it over.</param>
internal sealed record OwnedCase(
    Guid Id, string Reference, string Workstream, Holding Holding, string? Deputy, IReadOnlyList<Caller> Successors);

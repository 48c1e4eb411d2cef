using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Ownership;

/// <summary>
/// The open cases that a suspended partner's users own, and their handing over to others: to a deputy, or to somebody who
/// supervises a team. For whoever may suspend partners, who sees of each case no more than its reference and workstream.
/// </summary>
internal sealed class PartnerCases(
    CoreDbContext core, OwnedCases owned, OwnerCandidates candidates, OwnershipMove move, IUnitOfWork unitOfWork, CurrentCaller caller)
    : IScopedService
{
    /// <summary>How many are shown, and handed over, at once.</summary>
    public const int Most = 50;

    /// <summary>How many open cases its users own.</summary>
    public Task<int> CountAsync(Guid organisation, CancellationToken cancellation) => Of(organisation).CountAsync(cancellation);

    /// <summary>At most <see cref="Most"/> of them, by reference, each with those who could take it over.</summary>
    public async Task<IReadOnlyList<OwnedCase>> WithSuccessorsAsync(Guid organisation, CancellationToken cancellation)
    {
        var cases = await owned.ReadAsync(Of(organisation), Most, cancellation);
        var able = await SuccessorsAsync(organisation, [.. cases.Select(c => c.Holding)], cancellation);
        return [.. cases.Select(c => c with { Successors = [.. able[c.Id]] })];
    }

    /// <summary>Hands cases over.</summary>
    /// <param name="organisation">The suspended partner.</param>
    /// <param name="successors">Who takes each case; those not named stay.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="RuleException">None was named, or somebody could not own the case chosen for them.</exception>
    public Task HandOverAsync(Guid organisation, IReadOnlyDictionary<Guid, Guid> successors, CancellationToken cancellation)
    {
        new Rules().Expect(successors.Count > 0, "", "Select who takes at least one case").Expect(successors.Count <= Most, "", "Too many at once").Check();
        return unitOfWork.WriteAsync(
            new Deed(OwnershipDeeds.PartnerCasesHandedOver) { Subjects = [Organisation.SubjectOf(organisation)] },
            async unit =>
            {
                var partner = await core.Set<Organisation>().SingleOrDefaultAsync(o => o.Id == organisation, cancellation);
                if (partner?.Status != OrganisationStatus.Suspended || !caller.Value.Can(CorePermissions.SuspendPartners))
                    throw new RefusedException("May not hand over its cases.");

                var ids = successors.Keys.ToList();
                var theirs = await Of(organisation).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancellation);
                await move.MoveAllAsync(
                    theirs, cases => SuccessorsAsync(organisation, cases, cancellation), successors, $"{partner.Name} is suspended.", unit,
                    cancellation);
            },
            cancellation);
    }

    private IQueryable<Case> Of(Guid organisation) => core.Set<Case>().Where(c => c.Holding.IsOpen)
        .Where(c => core.Set<User>().Any(u => u.Id == c.Holding.OwnerId && u.OrganisationId == organisation));

    private async Task<ILookup<Guid, Caller>> SuccessorsAsync(Guid organisation, IReadOnlyList<Holding> cases, CancellationToken cancellation)
    {
        var deputyIds = cases.Where(c => c.DeputyId is not null).Select(c => c.DeputyId!.Value).Distinct().ToList();
        var deputies = await candidates.ReadAsync(u => u.OrganisationId != organisation && deputyIds.Contains(u.Id), cancellation);
        var supervisors = await candidates.ReadAsync(
            u => u.OrganisationId != organisation && u.Memberships.Any(m => m.IsSupervisor), cancellation);
        return cases
            .SelectMany(
                c => deputies.Where(d => d.UserId == c.DeputyId).Concat(supervisors.OrderBy(s => s.OrganisationName).ThenBy(s => s.Name))
                    .DistinctBy(p => p.UserId).Where(p => candidates.Could(p, c)),
                (held, person) => (held.Id, Person: person))
            .ToLookup(s => s.Id, s => s.Person);
    }
}

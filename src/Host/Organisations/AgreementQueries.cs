using ECins.Host.Data;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Organisations;

/// <summary>
/// Which partners' agreements cover which purposes today (UK date). Those of an organisation that is no live partner
/// cover nothing.
/// </summary>
internal sealed class AgreementQueries(CoreDbContext core, TimeProvider time) : IScopedService
{
    /// <summary>The purposes, by key, that agreements in force today cover for the organisation.</summary>
    public async Task<IReadOnlySet<string>> PurposesCoveredAsync(Guid organisation, CancellationToken cancellation) =>
        await InForce().Where(p => p.OrganisationId == organisation)
            .SelectMany(p => p.Agreement.Purposes).Select(p => p.Purpose)
            .ToHashSetAsync(cancellation);

    /// <summary>The purposes, by key, that agreements in force today cover, by organisation.</summary>
    public async Task<ILookup<Guid, string>> PurposesCoveredAsync(CancellationToken cancellation) =>
        (await InForce().SelectMany(p => p.Agreement.Purposes, (p, x) => new { p.OrganisationId, x.Purpose })
            .ToListAsync(cancellation)).ToLookup(s => s.OrganisationId, s => s.Purpose);

    /// <summary>For every partner, the purposes of those asked for that no agreement of theirs covers today.</summary>
    public async Task<IReadOnlyList<PartnerCover>> CoverAsync(
        IReadOnlyCollection<string> purposes, CancellationToken cancellation)
    {
        var signed = await InForce()
            .SelectMany(
                p => p.Agreement.Purposes.Where(x => purposes.Contains(x.Purpose)),
                (p, x) => new { p.OrganisationId, x.Purpose })
            .ToListAsync(cancellation);
        var covered = signed.ToLookup(s => s.OrganisationId, s => s.Purpose);
        var partners = await core.Set<Organisation>().AsNoTracking()
            .Where(o => o.Status == OrganisationStatus.Live || o.Status == OrganisationStatus.Suspended)
            .OrderBy(o => o.Name).ToListAsync(cancellation);
        return [.. partners.Select(p => new PartnerCover(p, [.. purposes.Except(covered[p.Id])]))];
    }

    /// <summary>The agreements in force today, by name.</summary>
    public Task<List<Agreement>> InForceAsync(CancellationToken cancellation)
    {
        var today = time.UkToday();
        return core.Set<Agreement>().AsNoTracking().Include(a => a.Purposes)
            .Where(a => a.From <= today && today <= a.Until).OrderBy(a => a.Name).ToListAsync(cancellation);
    }

    private IQueryable<AgreementParty> InForce()
    {
        var today = time.UkToday();
        return core.Set<AgreementParty>()
            .Where(p => p.Organisation.Status == OrganisationStatus.Live)
            .Where(p => p.Agreement.From <= today && today <= p.Agreement.Until);
    }
}

/// <param name="Partner">A partner.</param>
/// <param name="Uncovered">The purposes asked for that its agreements do not cover.</param>
internal sealed record PartnerCover(Organisation Partner, IReadOnlyList<string> Uncovered)
{
    public bool IsCovered => Uncovered.Count == 0;
}

using ECins.Host.Data;
using ECins.Host.Organisations.Joining;
using ECins.SharedKernel;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Organisations;

/// <summary>The partners with their agreements. A force area has tens to a few hundred, so all are shown.</summary>
internal sealed class PartnerQueries(CoreDbContext core, JoiningQueries joining, TimeProvider time) : IScopedService
{
    public async Task<IReadOnlyList<PartnerRow>> AllAsync(CancellationToken cancellation)
    {
        var agreements = (await AgreementsAsync(cancellation)).ToLookup(a => a.OrganisationId);
        var progress = await joining.AllAsync(cancellation);
        var partners = await core.Set<Organisation>().AsNoTracking().OrderBy(o => o.Name).ToListAsync(cancellation);
        return [.. partners.Select(p => new PartnerRow(p, [.. agreements[p.Id].Select(Shown)], progress.GetValueOrDefault(p.Id)))];
    }

    /// <summary>One partner, with how it joined; <c>null</c> when there is none.</summary>
    public async Task<PartnerRow?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var partner = await core.Set<Organisation>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancellation);
        return partner is null
            ? null
            : new PartnerRow(
                partner,
                [.. (await AgreementsAsync(cancellation)).Where(a => a.OrganisationId == id).Select(Shown)],
                await joining.FindAsync(id, cancellation));
    }

    private Task<List<Signed>> AgreementsAsync(CancellationToken cancellation) =>
        core.Set<AgreementParty>().AsNoTracking()
            .OrderBy(p => p.Agreement.Name)
            .Select(p => new Signed(
                p.OrganisationId, p.Agreement.Name, p.Agreement.From, p.Agreement.Until,
                p.Agreement.Purposes.Select(x => x.Purpose).ToList()))
            .ToListAsync(cancellation);

    private PartnerAgreement Shown(Signed signed) => new(
        signed.Name, signed.Until, signed.From <= time.UkToday() && time.UkToday() <= signed.Until,
        [.. Purpose.All.Where(p => signed.Purposes.Contains(p.Key)).Select(p => p.Name)]);

    private sealed record Signed(
        Guid OrganisationId, string Name, DateOnly From, DateOnly Until, List<string> Purposes);
}

/// <param name="Organisation">The partner.</param>
/// <param name="Agreements">What it has signed.</param>
/// <param name="Progress">How far it has come in joining; <c>null</c> when it was never invited.</param>
internal sealed record PartnerRow(
    Organisation Organisation, IReadOnlyList<PartnerAgreement> Agreements, Progress? Progress);

/// <param name="Name">The agreement.</param>
/// <param name="Until">The last day it is in force.</param>
/// <param name="IsInForce">Whether it is in force today.</param>
/// <param name="Purposes">What it lets its parties share for, by name.</param>
internal sealed record PartnerAgreement(string Name, DateOnly Until, bool IsInForce, IReadOnlyList<string> Purposes);

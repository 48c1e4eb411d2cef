using System.Linq.Expressions;
using ECins.Host.Data;
using ECins.Host.Layout;
using ECins.Host.Organisations.Joining;
using ECins.SharedKernel;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Organisations;

/// <summary>The partners with their agreements.</summary>
internal sealed class PartnerQueries(CoreDbContext core, JoiningQueries joining, TimeProvider time) : IScopedService
{
    /// <summary>Those that join, by name.</summary>
    public async Task<IReadOnlyList<PartnerRow>> JoiningAsync(CancellationToken cancellation)
    {
        var progress = await joining.AllAsync(cancellation);
        var partners = await Partners(o => o.Status == OrganisationStatus.Joining).Take(JoiningQueries.Most).ToListAsync(cancellation);
        return [.. partners.Select(p => new PartnerRow(p, [], progress.GetValueOrDefault(p.Id)))];
    }

    /// <summary>A page of all the others, by name.</summary>
    public async Task<ListPage<PartnerRow>> OthersAsync(int from, CancellationToken cancellation)
    {
        var partners = await Partners(o => o.Status != OrganisationStatus.Joining).From(from).ToListAsync(cancellation);
        var ids = partners.Select(p => p.Id).ToList();
        var agreements = (await AgreementsAsync(p => ids.Contains(p.OrganisationId), cancellation)).ToLookup(a => a.OrganisationId);
        return ListPage.Of([.. partners.Select(p => new PartnerRow(p, [.. agreements[p.Id].Select(Shown)], null))], from);
    }

    /// <summary>One partner, with how it joined; <c>null</c> when there is none.</summary>
    public async Task<PartnerRow?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var partner = await core.Set<Organisation>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, cancellation);
        return partner is null
            ? null
            : new PartnerRow(
                partner,
                [.. (await AgreementsAsync(p => p.OrganisationId == id, cancellation)).Select(Shown)],
                await joining.FindAsync(id, cancellation));
    }

    private IOrderedQueryable<Organisation> Partners(Expression<Func<Organisation, bool>> which) =>
        core.Set<Organisation>().AsNoTracking().Where(which).OrderBy(o => o.Name).ThenBy(o => o.Id);

    private Task<List<Signed>> AgreementsAsync(Expression<Func<AgreementParty, bool>> which, CancellationToken cancellation) =>
        core.Set<AgreementParty>().AsNoTracking().Where(which)
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

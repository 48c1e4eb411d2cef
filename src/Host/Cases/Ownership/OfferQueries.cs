using ECins.Host.Access;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Ownership;

/// <summary>Offers of cases: those to the caller, of which no more is shown than who asks and the reference; and those of a case.</summary>
internal sealed class OfferQueries(
    CoreDbContext core, Holdings holdings, CurrentCaller caller, ModuleCatalog catalog, IReadLog read) : IScopedService
{
    private const int Most = 20;

    /// <summary>What is offered to the caller, the oldest first.</summary>
    public async Task<IReadOnlyList<OfferLine>> ToCallerAsync(CancellationToken cancellation) =>
        await ReadAsync(ToCaller(), cancellation);

    /// <summary>One of them; <c>null</c> when there is none.</summary>
    public async Task<OfferLine?> FindAsync(Guid id, CancellationToken cancellation) =>
        (await ReadAsync(ToCaller().Where(o => o.Id == id), cancellation)).SingleOrDefault();

    /// <summary>The offers of a case that the caller owns, the last first; at most twenty.</summary>
    public async Task<IReadOnlyList<OwnershipOffer>> OfCaseAsync(Guid caseId, CancellationToken cancellation) =>
        await core.Set<OwnershipOffer>().AsNoTracking().Include(o => o.To).Include(o => o.From)
            .Where(o => o.HoldingId == caseId).OrderByDescending(o => o.OfferedAt).Take(Most).ToListAsync(cancellation);

    /// <summary>Whether the caller reads the case of an offer already.</summary>
    public async Task<bool> ReadsAsync(OfferLine offer, CancellationToken cancellation) =>
        await holdings.LevelAsync(offer.CaseId, cancellation) >= Level.Read;

    private IQueryable<OwnershipOffer> ToCaller() => core.Set<OwnershipOffer>()
        .Where(o => o.ToId == caller.Value.UserId && o.State == OfferState.Open);

    private async Task<IReadOnlyList<OfferLine>> ReadAsync(IQueryable<OwnershipOffer> which, CancellationToken cancellation)
    {
        var offers = await which
            .Join(core.Set<Case>(), o => o.HoldingId, c => c.Id, (o, c) => new { Offer = o, c.Id, c.Reference, c.Holding.Workstream, c.Holding.LeadOrganisationId, c.Holding.IsOpen })
            .Where(o => o.IsOpen)
            .OrderBy(o => o.Offer.OfferedAt).Take(Most)
            .Select(o => new
            {
                o.Offer.Id,
                CaseId = o.Id,
                o.Reference,
                o.Workstream,
                o.Offer.Reason,
                o.Offer.OfferedAt,
                By = o.Offer.From.Name,
                Organisation = o.Offer.From.Organisation.Name,
                o.LeadOrganisationId,
                Lead = core.Set<Organisation>().Where(l => l.Id == o.LeadOrganisationId).Select(l => l.Name).First(),
            })
            .ToListAsync(cancellation);
        offers.ForEach(o => read.Showed(new Subject(Holding.CaseKind, o.CaseId.ToString())));
        return
        [
            .. offers.Select(o => new OfferLine(
                o.Id, o.CaseId, o.Reference, catalog.Find(o.Workstream)?.Name ?? "", o.By, o.Organisation, o.Reason, o.OfferedAt,
                o.LeadOrganisationId == caller.Value.OrganisationId ? null : o.Lead)),
        ];
    }
}

/// <param name="Id">The offer.</param>
/// <param name="CaseId">The case.</param>
/// <param name="Reference">What people call the case by.</param>
/// <param name="Workstream">Its workstream, by name.</param>
/// <param name="By">Who asks.</param>
/// <param name="Organisation">Their organisation.</param>
/// <param name="Reason">Why.</param>
/// <param name="OfferedAt">When (UTC).</param>
/// <param name="LeadBefore">The lead agency that the caller's own would follow; <c>null</c> where it stays.</param>
internal sealed record OfferLine(
    Guid Id, Guid CaseId, string Reference, string Workstream, string By, string Organisation, string Reason, DateTime OfferedAt,
    string? LeadBefore);

using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Sharing;

/// <summary>The core's side of <see cref="IPartners"/>.</summary>
internal sealed class Partners(CoreDbContext core, ShareService shares, AgreementQueries agreements, ModuleCatalog catalog, TimeProvider time) : IPartners
{
    public async Task<IReadOnlyList<Partner>> CoveredAsync(string workstream, CancellationToken cancellation)
    {
        var purposes = catalog.Find(workstream)!.Purposes.Select(p => p.Key).ToList();
        return
        [
            .. (await agreements.CoverAsync(purposes, cancellation)).Where(p => p.IsCovered && p.Partner.Status == OrganisationStatus.Live)
                .Select(p => new Partner(p.Partner.Id, p.Partner.Name, p.Partner.Kind.Show())),
        ];
    }

    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> organisations, CancellationToken cancellation) =>
        await core.Set<Organisation>().Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, cancellation);

    public async Task ShareAsync(Holding holding, Guid partner, Level level, string reason, IUnit unit, CancellationToken cancellation)
    {
        if (Standing(holding, partner).Any(s => s.Level == level && s.CountsOn(time.UkToday())))
            return;

        var form = new ShareForm(PrincipalKind.Organisation, partner, level, null, reason) { There = SharedThere.Everybody };
        form.Check(time.UkToday());
        await shares.GrantAsync(holding, form, unit, cancellation);
    }

    public void EndShare(Holding holding, Guid partner, string reason, IUnit unit)
    {
        foreach (var share in Standing(holding, partner))
        {
            (share.EndedAt, share.EndedWhy) = (time.GetUtcNow().UtcDateTime, reason);
            unit.About(new Subject("organisation", partner.ToString()));
        }
    }

    private static List<Share> Standing(Holding holding, Guid partner) =>
        [.. holding.Shares.Where(s => s.PrincipalId == partner && s.EndedAt is null)];
}

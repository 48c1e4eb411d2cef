using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Sharing;

/// <summary>The shares that let the caller's own organisation in, for its SPOC.</summary>
internal sealed class SharesWithUs(
    CoreDbContext core, CurrentCaller caller, PrincipalNames names, ModuleCatalog catalog, IReadLog read, TimeProvider time)
    : IScopedService
{
    private const int Most = 200;

    /// <summary>Those that count today, the newest first; at most two hundred.</summary>
    public async Task<IReadOnlyList<SharedWithUs>> AllAsync(CancellationToken cancellation)
    {
        var (us, today) = (caller.Value.OrganisationId, time.UkToday());
        var teams = core.Set<Team>().Where(t => t.OrganisationId == us).Select(t => t.Id);
        var users = core.Set<User>().Where(u => u.OrganisationId == us).Select(u => u.Id);
        var shares = await core.Set<Share>().AsNoTracking().CountingOn(today)
            .Where(s => s.PrincipalId == us || teams.Contains(s.PrincipalId) || users.Contains(s.PrincipalId))
            .Join(core.Set<Holding>(), s => s.HoldingId, h => h.Id, (s, h) => new { Share = s, h.Workstream, h.Kind, h.LeadOrganisationId })
            .Where(s => s.Kind == Holding.CaseKind && s.LeadOrganisationId != us)
            .OrderByDescending(s => s.Share.GrantedAt).Take(Most)
            .Select(s => new
            {
                s.Share,
                s.Workstream,
                By = core.Set<Organisation>().Where(o => o.Id == s.LeadOrganisationId).Select(o => o.Name).First(),
            })
            .ToListAsync(cancellation);
        var named = await names.OfAsync(shares.Select(s => s.Share), cancellation);
        shares.ForEach(s => read.Showed(new Subject("share", s.Share.Id.ToString())));
        return [.. shares.Select(s => new SharedWithUs(s.Share, named[s.Share.PrincipalId], s.By, catalog.Find(s.Workstream)?.Name ?? ""))];
    }
}

/// <param name="Share">The share.</param>
/// <param name="With">Whom it lets in, by name.</param>
/// <param name="By">Whose case it is: the lead agency.</param>
/// <param name="Workstream">Its workstream, by name.</param>
internal sealed record SharedWithUs(Share Share, string With, string By, string Workstream);

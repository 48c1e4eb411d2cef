using ECins.Host.Access;
using ECins.Host.Cases.Plan;
using ECins.Host.Cases.Referrals;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Organisations;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases;

/// <summary>What stands above every page of a case: what it is, who answers for it, who can see it.</summary>
internal sealed record CaseBar(
    Case Case, Holding Holding, WorkstreamModule Module, string Owner, string? Deputy, string LeadAgency, AudienceSize Size,
    Level Level, IReadOnlyList<string> Through, Risk Risk)
{
    /// <summary>The emergency access by which alone the user reads it.</summary>
    public EmergencyAccess? Emergency { get; init; }

    /// <summary>What a team of the user's is asked to answer.</summary>
    public Guid? Referral { get; init; }

    public string Workstream => Module.Name;
}

internal sealed class CaseBarQueries(
    CoreDbContext core, CurrentHolding current, Holdings holdings, AudienceQueries audiences, AudienceSizes sizes, PrincipalNames names,
    ModuleCatalog catalog, CurrentCaller caller) : IScopedService
{
    private CaseBar? _bar;

    /// <summary>For the case that the page is on; read once a request.</summary>
    public async Task<CaseBar> ReadAsync(CancellationToken cancellation) => _bar ??= await BarAsync(cancellation);

    /// <summary>Everybody who sees that case as it stands.</summary>
    public Task<Audience> WhoSeesAsync(CancellationToken cancellation) => audiences.OfAsync(current.Holding, cancellation);

    private async Task<CaseBar> BarAsync(CancellationToken cancellation)
    {
        var holding = current.Holding;
        var people = await core.Set<User>().Where(u => u.Id == holding.OwnerId || u.Id == holding.DeputyId)
            .ToDictionaryAsync(u => u.Id, u => u.Name, cancellation);
        return new CaseBar(
            await core.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == holding.Id, cancellation),
            holding,
            catalog.Find(holding.Workstream)!,
            people[holding.OwnerId],
            holding.DeputyId is { } deputy ? people[deputy] : null,
            await core.Set<Organisation>().Where(o => o.Id == holding.LeadOrganisationId).Select(o => o.Name)
                .SingleAsync(cancellation),
            await sizes.OfAsync(holding, cancellation),
            current.Level,
            await ThroughAsync(holding, cancellation),
            await core.Set<CasePlan>().Where(p => p.Id == holding.Id).Select(p => p.Risk).SingleOrDefaultAsync(cancellation))
        {
            Emergency = holdings.Rule.SharesLetting(holding, Level.Read).Count == 0 && current.Level == Level.Read
                ? holdings.Rule.EmergencyTo(holding)
                : null,
            Referral = await ReferralAsync(holding, cancellation),
        };
    }

    private Task<Guid?> ReferralAsync(Holding holding, CancellationToken cancellation)
    {
        var teams = caller.Value.TeamIds.ToList();
        return core.Set<Referral>()
            .Where(r => r.HoldingId == holding.Id && teams.Contains(r.TeamId) && r.Status == ReferralStatus.Sent)
            .OrderBy(r => r.SentAt).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(cancellation);
    }

    private async Task<IReadOnlyList<string>> ThroughAsync(Holding holding, CancellationToken cancellation)
    {
        var shares = holdings.Rule.SharesLetting(holding, current.Level);
        var named = await names.OfAsync(shares, cancellation);
        return
        [
            .. shares.Select(s => named[s.PrincipalId] + (s.Until is { } until ? $" until {until.Show()}" : "")),
            .. holdings.Rule.EmergencyTo(holding) is { } emergency ? [$"an emergency until {emergency.Until.Show()}"] : Array.Empty<string>(),
        ];
    }
}

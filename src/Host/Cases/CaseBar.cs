using ECins.Host.Access;
using ECins.Host.Assessments;
using ECins.Host.Cases.Plan;
using ECins.Host.Cases.Referrals;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases;

/// <summary>What stands above every page of a case.</summary>
internal sealed record CaseBar : HeldBar
{
    public CaseBar(HeldBar bar)
        : base(bar)
    {
    }

    public required Risk Risk { get; init; }

    /// <summary>The highest that anybody in it is assessed as now, of each kind of assessment.</summary>
    public required IReadOnlyList<StandingBand> Assessed { get; init; }

    /// <summary>The emergency access by which alone the user reads it.</summary>
    public EmergencyAccess? Emergency { get; init; }

    /// <summary>What a team of the user's is asked to answer.</summary>
    public Guid? Referral { get; init; }
}

internal sealed class CaseBarQueries(
    CoreDbContext core, HeldBarQueries bars, AssessmentQueries assessments, Holdings holdings, CurrentCaller caller) : IBarQueries<CaseBar>, IScopedService
{
    private CaseBar? _bar;

    public async Task<CaseBar> ReadAsync(CancellationToken cancellation) => _bar ??= await BarAsync(await bars.ReadAsync(cancellation), cancellation);

    public Task<Audience> WhoSeesAsync(CancellationToken cancellation) => bars.WhoSeesAsync(cancellation);

    private async Task<CaseBar> BarAsync(HeldBar bar, CancellationToken cancellation) => new(bar)
    {
        Risk = await core.Set<CasePlan>().Where(p => p.Id == bar.Holding.Id).Select(p => p.Risk).SingleOrDefaultAsync(cancellation),
        Assessed = await assessments.HighestAsync(bar.Holding.Id, cancellation),
        Emergency = holdings.Rule.SharesLetting(bar.Holding, Level.Read).Count == 0 && bar.Level == Level.Read
            ? holdings.Rule.EmergencyTo(bar.Holding)
            : null,
        Referral = await ReferralAsync(bar.Holding, cancellation),
    };

    private Task<Guid?> ReferralAsync(Holding holding, CancellationToken cancellation)
    {
        var teams = caller.Value.TeamIds.ToList();
        return core.Set<Referral>()
            .Where(r => r.HoldingId == holding.Id && teams.Contains(r.TeamId) && r.Status == ReferralStatus.Sent)
            .OrderBy(r => r.SentAt).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(cancellation);
    }
}

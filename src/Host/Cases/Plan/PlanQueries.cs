using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Plan;

/// <summary>The plan of the case that the page is on.</summary>
internal sealed class PlanQueries(CoreDbContext core, CurrentHolding current) : IScopedService
{
    private const int MostAssessments = 50;

    private Guid CaseId => current.Holding.Id;

    /// <summary>The plan; an empty one when nothing was planned yet.</summary>
    public async Task<CasePlan> FindAsync(CancellationToken cancellation) =>
        await core.Set<CasePlan>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == CaseId, cancellation) ?? new CasePlan { Id = CaseId };

    /// <summary>How the risk was judged, the last time first; at most fifty.</summary>
    public async Task<IReadOnlyList<RiskAssessment>> AssessmentsAsync(CancellationToken cancellation) =>
        await core.Set<RiskAssessment>().AsNoTracking().Include(a => a.By).Where(a => a.CaseId == CaseId)
            .OrderByDescending(a => a.At).Take(MostAssessments).ToListAsync(cancellation);

    /// <summary>What a user is called; empty for nobody.</summary>
    public async Task<string> NameAsync(Guid? user, CancellationToken cancellation) =>
        await core.Set<User>().Where(u => u.Id == user).Select(u => u.Name).SingleOrDefaultAsync(cancellation) ?? "";
}

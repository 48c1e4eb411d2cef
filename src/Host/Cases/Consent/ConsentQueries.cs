using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Consent;

/// <summary>What people of cases said to sharing.</summary>
internal sealed class ConsentQueries(
    CoreDbContext core, CurrentHolding current, Holdings holdings, CurrentCaller caller, IReadLog read, TimeProvider time) : IScopedService
{
    private const int Most = 50;
    private const int MostCases = 20;

    /// <summary>How it stands with each person of the case that the page is on; nobody is named of whom nothing was ever recorded.</summary>
    public async Task<IReadOnlyDictionary<Guid, ConsentRecord>> StandingAsync(CancellationToken cancellation) =>
        (await Latest().Where(c => c.Profile.HoldingId == current.Holding.Id).ToListAsync(cancellation))
            .DistinctBy(c => c.ProfileId).ToDictionary(c => c.ProfileId);

    /// <summary>Of a person of the case that the page is on, what was recorded last first; at most fifty.</summary>
    public async Task<IReadOnlyList<ConsentRecord>> HistoryAsync(Guid profile, CancellationToken cancellation) =>
        await core.Set<ConsentRecord>().AsNoTracking().Include(c => c.RecordedBy)
            .Where(c => c.ProfileId == profile && c.Profile.HoldingId == current.Holding.Id)
            .OrderByDescending(c => c.RecordedAt).Take(Most).ToListAsync(cancellation);

    /// <summary>The open cases that the caller decides over in which somebody's consent is to be confirmed again.</summary>
    public async Task<IReadOnlyList<ConsentToConfirm>> ToConfirmAsync(CancellationToken cancellation)
    {
        var (user, today) = (caller.Value.UserId, time.UkToday());
        var decided = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Own))
            .Where(h => h.IsOpen && (h.OwnerId == user || h.DeputyId == user));
        var waiting = await Latest()
            .Where(c => c.Status == ConsentStatus.ToConfirm
                || ((c.Status == ConsentStatus.Given || c.Status == ConsentStatus.GivenByGuardian) && c.ReviewOn < today))
            .Join(decided, c => c.Profile.HoldingId, h => h.Id, (c, h) => new { h.Id, c.RecordedAt })
            .Join(core.Set<Case>(), c => c.Id, k => k.Id, (c, k) => new { c.Id, k.Reference, c.RecordedAt })
            .GroupBy(c => new { c.Id, c.Reference })
            .Select(g => new { g.Key.Id, g.Key.Reference, People = g.Count(), Since = g.Max(c => c.RecordedAt) })
            .OrderBy(c => c.Since).Take(MostCases).ToListAsync(cancellation);
        waiting.ForEach(c => read.Showed(new Subject(Holding.CaseKind, c.Id.ToString())));
        return [.. waiting.Select(c => new ConsentToConfirm(c.Id, c.Reference, c.People, c.Since))];
    }

    private IQueryable<ConsentRecord> Latest() => core.Set<ConsentRecord>().AsNoTracking()
        .Where(c => !core.Set<ConsentRecord>().Any(later => later.ProfileId == c.ProfileId && later.RecordedAt > c.RecordedAt));
}

/// <param name="CaseId">The case.</param>
/// <param name="Reference">What people call it by.</param>
/// <param name="People">How many people of it are to be asked.</param>
/// <param name="Since">Since when, of the last of them (UTC).</param>
internal sealed record ConsentToConfirm(Guid CaseId, string Reference, int People, DateTime Since);

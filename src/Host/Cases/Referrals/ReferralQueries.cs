using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Referrals;

/// <summary>Referrals of the case that the page is on, and those to the caller's teams.</summary>
internal sealed class ReferralQueries(CoreDbContext core, Holdings holdings, CurrentHolding current, CurrentCaller caller, IReadLog read)
    : IScopedService
{
    public const int Most = 50;

    /// <summary>Of the case that the page is on, the last changed first.</summary>
    public async Task<IReadOnlyList<Referral>> OfCaseAsync(CancellationToken cancellation)
    {
        var referrals = await OfCase().OrderByDescending(r => r.ChangedAt).Take(Most).ToListAsync(cancellation);
        referrals.ForEach(r => read.Showed(SubjectOf(r.Id)));
        return referrals;
    }

    public async Task<Referral?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var referral = await OfCase().Include(r => r.Steps.OrderBy(s => s.At)).ThenInclude(s => s.By.Organisation).AsSplitQuery()
            .SingleOrDefaultAsync(r => r.Id == id, cancellation);
        if (referral is not null)
            read.Showed(SubjectOf(id));
        return referral;
    }

    /// <summary>
    /// Those to the caller's teams, in cases that they can read: those to be answered first, then those being worked on; of
    /// each, those that have waited longest first. At most <see cref="Most"/>.
    /// </summary>
    public Task<IReadOnlyList<ReferralLine>> ToMyTeamsAsync(CancellationToken cancellation) => LinesAsync(
        ToMyTeams().Where(r => r.Status == ReferralStatus.Sent || r.Status == ReferralStatus.MoreAsked || r.Status == ReferralStatus.Accepted),
        cancellation);

    /// <summary>Those of them that are to be answered, the longest waiting first.</summary>
    public Task<IReadOnlyList<ReferralLine>> ToAnswerAsync(CancellationToken cancellation) =>
        LinesAsync(ToMyTeams().Where(r => r.Status == ReferralStatus.Sent), cancellation);

    /// <summary>Those that the caller sent and about which the team asks for more, the longest waiting first.</summary>
    public Task<IReadOnlyList<ReferralLine>> ToSayMoreAsync(CancellationToken cancellation) => LinesAsync(
        core.Set<Referral>().Where(r => r.SentById == caller.Value.UserId && r.Status == ReferralStatus.MoreAsked), cancellation);

    /// <summary>Those that the caller sent and that are over by the team's word, until the caller has seen it; the longest waiting first.</summary>
    public Task<IReadOnlyList<ReferralLine>> ToSeeAsync(CancellationToken cancellation) => LinesAsync(
        core.Set<Referral>().Where(r => r.SentById == caller.Value.UserId && r.SeenAt == null
            && (r.Status == ReferralStatus.Declined || r.Status == ReferralStatus.Done)),
        cancellation);

    private IQueryable<Referral> ToMyTeams()
    {
        var teams = caller.Value.TeamIds.ToList();
        return core.Set<Referral>().Where(r => teams.Contains(r.TeamId));
    }

    private async Task<IReadOnlyList<ReferralLine>> LinesAsync(IQueryable<Referral> referrals, CancellationToken cancellation)
    {
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        var lines = await referrals.AsNoTracking()
            .Join(reads, r => r.HoldingId, h => h.Id, (r, h) => r)
            .Join(core.Set<Case>(), r => r.HoldingId, c => c.Id, (r, c) => new ReferralLine
            {
                Id = r.Id,
                CaseId = c.Id,
                Reference = c.Reference,
                Title = c.Title,
                Team = r.Team.Name,
                Ask = r.Ask,
                Status = r.Status,
                ChangedAt = r.ChangedAt,
            })
            .OrderBy(r => r.Status == ReferralStatus.Sent ? 0 : 1).ThenBy(r => r.ChangedAt).Take(Most).ToListAsync(cancellation);
        lines.ForEach(l => read.Showed(new Subject(Holding.CaseKind, l.CaseId.ToString())));
        lines.ForEach(l => read.Showed(SubjectOf(l.Id)));
        return lines;
    }

    private static Subject SubjectOf(Guid id) => new("referral", id.ToString());

    private IQueryable<Referral> OfCase() => core.Set<Referral>().AsNoTracking()
        .Include(r => r.Team.Organisation).Include(r => r.SentBy.Organisation).Where(r => r.HoldingId == current.Holding.Id);
}

/// <summary>A referral, as it is listed.</summary>
internal sealed class ReferralLine
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    /// <summary>What people call the case by.</summary>
    public required string Reference { get; init; }

    public required string Title { get; init; }

    public required string Team { get; init; }

    public required string Ask { get; init; }

    public required ReferralStatus Status { get; init; }

    /// <summary>When anything was said about it last (UTC).</summary>
    public required DateTime ChangedAt { get; init; }
}

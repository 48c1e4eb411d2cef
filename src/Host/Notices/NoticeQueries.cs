using ECins.Host.Cases;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Problems;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Notices;

/// <summary>What the caller was told.</summary>
internal sealed class NoticeQueries(CoreDbContext core, Access.Holdings holdings, CurrentCaller caller, IReadLog read) : IScopedService
{
    public const int PageSize = 50;

    /// <summary>More than so many are not counted.</summary>
    public const int MostCounted = 99;

    /// <summary>A page, newest first; one more than a page when others follow. What a case or problem is called is shown to those who read it.</summary>
    public async Task<IReadOnlyList<NoticeLine>> PageAsync(Guid? before, CancellationToken cancellation)
    {
        var user = caller.Value.UserId;
        var reads = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Read));
        var lines = await core.Set<Notice>().Where(n => n.UserId == user && (before == null || n.Id < before))
            .OrderByDescending(n => n.Id).Take(PageSize + 1)
            .Select(n => new NoticeLine(
                n.Id, n.Text, n.At, n.SeenAt == null,
                core.Set<Case>().Where(c => c.Id == n.HoldingId && reads.Any(h => h.Id == n.HoldingId)).Select(c => c.Reference).FirstOrDefault()
                    ?? core.Set<Problem>().Where(p => p.Id == n.HoldingId && reads.Any(h => h.Id == n.HoldingId)).Select(p => p.Reference).FirstOrDefault()))
            .ToListAsync(cancellation);
        lines.ForEach(l => read.Showed(new Subject("notice", l.Id.ToString())));
        return lines;
    }

    /// <summary>How many the caller has not seen; at most one more than <see cref="MostCounted"/>.</summary>
    public Task<int> UnseenAsync(CancellationToken cancellation) => core.Set<Notice>()
        .Where(n => n.UserId == caller.Value.UserId && n.SeenAt == null).OrderBy(n => n.SeenAt).Take(MostCounted + 1).CountAsync(cancellation);
}

/// <param name="Id">The notice.</param>
/// <param name="Text">What it says.</param>
/// <param name="At">When (UTC).</param>
/// <param name="IsNew">The user has not seen it.</param>
/// <param name="Reference">What people call the case or problem by; <c>null</c> where they do not read it.</param>
internal sealed record NoticeLine(Guid Id, string Text, DateTime At, bool IsNew, string? Reference);

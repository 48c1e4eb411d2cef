using ECins.Host.Access;
using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Home;

/// <summary>What starts the day: reviews due, and what is new in the cases that the caller may read.</summary>
internal sealed class HomeQueries(CoreDbContext core, Holdings holdings, CaseQueries cases, IReadLog read, TimeProvider time)
    : IScopedService
{
    private const int DaysAhead = 7;
    private const int Most = 10;

    /// <summary>The reviews of the next seven days and those overdue, the most urgent first, in cases that the caller contributes to.</summary>
    public async Task<IReadOnlyList<ReviewDue>> ReviewsAsync(CancellationToken cancellation)
    {
        var until = time.UkToday().AddDays(DaysAhead);
        var reached = core.Set<Holding>().Where(holdings.Rule.Allows(Level.Contribute)).Where(h => h.IsOpen && h.Kind == Holding.CaseKind);
        var due = await core.Set<Involvement>().Where(i => i.ReviewOn != null && i.ReviewOn <= until)
            .Join(reached, i => i.HoldingId, h => h.Id, (i, h) => i)
            .Join(core.Set<Case>(), i => i.HoldingId, c => c.Id, (i, c) => new { i.ReviewOn, i.Profile.Name, i.ProfileId, CaseId = c.Id, c.Title })
            .OrderBy(d => d.ReviewOn).Take(Most).ToListAsync(cancellation);
        due.ForEach(d => read.Showed(new Subject("person", d.ProfileId.ToString())));
        return [.. due.Select(d => new ReviewDue(d.ReviewOn!.Value, d.Name, d.CaseId, d.Title))];
    }

    /// <summary>The open cases with something new to the caller, those that changed last first.</summary>
    public async Task<IReadOnlyList<CaseLine>> NewsAsync(CancellationToken cancellation) =>
        [.. (await cases.MineAsync(isOpen: true, null, cancellation)).Lines.Where(l => l.IsNews).Take(Most)];
}

/// <param name="On">When (UK date).</param>
/// <param name="Person">About whom.</param>
/// <param name="CaseId">In which case.</param>
/// <param name="Title">What the case is about.</param>
internal sealed record ReviewDue(DateOnly On, string Person, Guid CaseId, string Title);

using ECins.Host.Access;
using ECins.Host.Assessments;
using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.People.Details;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Home;

/// <summary>What is to be looked at again in the next seven days, and what is overdue.</summary>
internal sealed class ReviewQueries(
    CoreDbContext core, Holdings holdings, ReviewsDueQueries assessments, CurrentCaller caller, IReadLog read, TimeProvider time) : IScopedService
{
    private const int DaysAhead = 7;
    private const int Most = 10;

    private DateOnly Until => time.UkToday().AddDays(DaysAhead);

    private IQueryable<Holding> Worked =>
        core.Set<Holding>().Where(holdings.Rule.Allows(Level.Contribute)).Where(h => h.IsOpen && h.Kind == Holding.CaseKind);

    /// <summary>The most urgent first: people in cases that the caller contributes to, the warnings that are
    /// theirs to judge, and assessments in their own cases and those of whom they supervise.</summary>
    public async Task<IReadOnlyList<ReviewDue>> DueAsync(CancellationToken cancellation)
    {
        List<ReviewDue> due = [.. await PeopleAsync(cancellation), .. await WarningsAsync(cancellation), .. await AssessmentsAsync(cancellation)];
        due.ForEach(d => read.Showed(new Subject("person", d.ProfileId.ToString())));
        return [.. due.OrderBy(d => d.On)];
    }

    private async Task<IEnumerable<ReviewDue>> AssessmentsAsync(CancellationToken cancellation) =>
        (await assessments.MineAsync(Until, Most, cancellation)).Select(a => new ReviewDue(a.On, a.Person, a.ProfileId, a.Href, a.Title, null) { Band = a.Band.Name, By = a.By });

    private async Task<IEnumerable<ReviewDue>> PeopleAsync(CancellationToken cancellation)
    {
        var until = Until;
        var due = await core.Set<Involvement>().Where(i => i.ReviewOn != null && i.ReviewOn <= until)
            .Join(Worked, i => i.HoldingId, h => h.Id, (i, h) => i)
            .Join(core.Set<Case>(), i => i.HoldingId, c => c.Id, (i, c) => new { i.ReviewOn, i.Id, i.Profile.Name, i.ProfileId, CaseId = c.Id, c.Title })
            .OrderBy(d => d.ReviewOn).Take(Most).ToListAsync(cancellation);
        return due.Select(d => new ReviewDue(d.ReviewOn!.Value, d.Name, d.ProfileId, $"/cases/{d.CaseId}/people/{d.Id}", d.Title, null));
    }

    // Theirs are those in cases that they own or stand in for, and those that they wrote.
    private async Task<IEnumerable<ReviewDue>> WarningsAsync(CancellationToken cancellation)
    {
        var (until, user) = (Until, caller.Value.UserId);
        var due = await core.Set<Warning>().Where(w => w.ReviewOn <= until && w.EndedAt == null && !w.WasWrong)
            .Join(core.Set<Profile>(), w => w.ProfileId, p => p.Id, (w, p) => new { Warning = w, Profile = p })
            .Join(Worked, w => w.Profile.HoldingId, h => h.Id, (w, h) => new { w.Warning, w.Profile, Holding = h })
            .Where(w => w.Holding.OwnerId == user || w.Holding.DeputyId == user || w.Warning.AddedById == user)
            .Join(core.Set<Case>(), w => w.Holding.Id, c => c.Id, (w, c) => new { w.Warning.ReviewOn, w.Warning.WarningKind, w.Profile.Name, ProfileId = w.Profile.Id, CaseId = c.Id, c.Title })
            .OrderBy(w => w.ReviewOn).Take(Most)
            .Select(w => new
            {
                w.ReviewOn,
                w.WarningKind,
                w.Name,
                w.ProfileId,
                w.CaseId,
                w.Title,
                Part = core.Set<Involvement>().Where(i => i.ProfileId == w.ProfileId && i.HoldingId == w.CaseId).OrderBy(i => i.Id).Select(i => (Guid?)i.Id).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        return due.Where(w => w.Part is not null).Select(w => new ReviewDue(
            w.ReviewOn, w.Name, w.ProfileId, $"/cases/{w.CaseId}/people/{w.Part}", w.Title, w.WarningKind));
    }
}

/// <param name="On">When (UK date).</param>
/// <param name="Person">About whom.</param>
/// <param name="ProfileId">Their record.</param>
/// <param name="Href">Their page.</param>
/// <param name="Title">What the case is about.</param>
/// <param name="Warning">The warning to be judged; <c>null</c> for a review of what is done about them.</param>
internal sealed record ReviewDue(DateOnly On, string Person, Guid ProfileId, string Href, string Title, WarningKind? Warning)
{
    /// <summary>Of an assessment, the rank or role that reviews it.</summary>
    public string? By { get; init; }

    /// <summary>Of an assessment, what they were assessed as.</summary>
    public string? Band { get; init; }
}

using ECins.Host.Assessments;
using ECins.Host.Cases.Ownership;
using ECins.Host.Cases.People;
using ECins.Host.Cases.Plan;
using ECins.Host.Cases.Referrals;
using ECins.Host.Data;
using ECins.Host.People.Details;
using ECins.Host.Tasks;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Closing;

/// <summary>How a case was closed, and what stands in the way. For pages and services that know that the caller reads the case.</summary>
internal sealed class ClosingQueries(CoreDbContext core, IReadLog read, TimeProvider time) : IScopedService
{
    private const int MostOfAKind = 50;

    /// <summary>The last time that the case was closed; <c>null</c> when it is open.</summary>
    public Task<CaseClosing?> StandingAsync(Guid caseId, CancellationToken cancellation) =>
        core.Set<CaseClosing>().Include(c => c.ClosedBy).Where(c => c.CaseId == caseId && c.ReopenedAt == null)
            .OrderByDescending(c => c.ClosedAt).FirstOrDefaultAsync(cancellation);

    /// <summary>Everything that is still open in the case; at most fifty of a kind.</summary>
    public async Task<IReadOnlyList<Hindrance>> HindrancesAsync(Guid caseId, CancellationToken cancellation) =>
    [
        .. await RiskAsync(caseId, cancellation),
        .. await AssessmentsAsync(caseId, cancellation),
        .. await WarningsAsync(caseId, cancellation),
        .. await ReviewsAsync(caseId, cancellation),
        .. await PlannedAsync(caseId, cancellation),
        .. await TasksAsync(caseId, cancellation),
        .. await OffersAsync(caseId, cancellation),
        .. await ReferralsAsync(caseId, cancellation),
    ];

    private async Task<IEnumerable<Hindrance>> RiskAsync(Guid caseId, CancellationToken cancellation) =>
        (await core.Set<CasePlan>().Where(p => p.Id == caseId).Select(p => p.Risk).ToListAsync(cancellation))
            .Where(r => r.IsOpen())
            .Select(r => new Hindrance($"{r.Show()}. Judge the risk again: it can be closed once the risk is low", $"/cases/{caseId}/plan/risk"));

    // Whose band asks for reviews would be reviewed by nobody once it is closed.
    private async Task<IEnumerable<Hindrance>> AssessmentsAsync(Guid caseId, CancellationToken cancellation)
    {
        var reviewed = await core.Set<AssessmentReview>().Where(r => r.DoneAt == null && r.Assessment.CaseId == caseId)
            .Select(r => new { r.Assessment.Id, r.Assessment.AboutId, r.Assessment.About.Name }).Distinct().OrderBy(r => r.Name).Take(MostOfAKind).ToListAsync(cancellation);
        reviewed.ForEach(r => read.Showed(new Subject("person", r.AboutId.ToString())));
        return reviewed.Select(r => new Hindrance(
            $"{r.Name} was assessed, and that is still to be reviewed. Assess them again: it can be closed once no review is asked for", $"/cases/{caseId}/assessments/{r.Id}"));
    }

    // Nobody would look at them again once it is closed. What only tells how to meet somebody may stay as long as it is not due.
    private async Task<IEnumerable<Hindrance>> WarningsAsync(Guid caseId, CancellationToken cancellation)
    {
        var (today, dangers) = (time.UkToday(), DetailWords.OfDanger);
        var standing = await core.Set<Warning>().Where(w => w.EndedAt == null && !w.WasWrong)
            .Where(w => w.ReviewOn <= today || dangers.Contains(w.WarningKind))
            .Join(core.Set<Profile>().Where(p => p.HoldingId == caseId), w => w.ProfileId, p => p.Id, (w, p) => new { w.Id, w.WarningKind, w.ReviewOn, ProfileId = p.Id, p.Name })
            .OrderBy(w => w.ReviewOn).Take(MostOfAKind)
            .Select(w => new
            {
                w.Id,
                w.WarningKind,
                w.ProfileId,
                w.Name,
                Part = core.Set<Involvement>().Where(i => i.ProfileId == w.ProfileId && i.HoldingId == caseId).OrderBy(i => i.Id).Select(i => (Guid?)i.Id).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        standing.ForEach(w => read.Showed(new Subject("person", w.ProfileId.ToString())));
        return standing.Where(w => w.Part is not null).Select(w => new Hindrance(
            $"A warning about {w.Name} stands: {w.WarningKind.Show()}. Say whether it still does", $"/cases/{caseId}/people/{w.Part}/warnings/{w.Id}/review"));
    }

    private async Task<IEnumerable<Hindrance>> ReviewsAsync(Guid caseId, CancellationToken cancellation)
    {
        var due = await core.Set<Involvement>().Where(i => i.HoldingId == caseId && i.ReviewOn != null)
            .OrderBy(i => i.ReviewOn).Take(MostOfAKind)
            .Select(i => new { i.Id, i.ProfileId, i.Profile.Name, i.ReviewOn }).ToListAsync(cancellation);
        due.ForEach(d => read.Showed(new Subject("person", d.ProfileId.ToString())));
        return due.Select(d => new Hindrance(
            $"{d.Name} is to be reviewed on {d.ReviewOn!.Value.Show()}", $"/cases/{caseId}/people/{d.Id}/review"));
    }

    private async Task<IEnumerable<Hindrance>> PlannedAsync(Guid caseId, CancellationToken cancellation) =>
        (await core.Set<InternalTask>().Where(InternalTask.IsOpen).Where(t => t.HoldingId == caseId)
            .OrderBy(t => t.DueOn).Take(MostOfAKind).Select(t => new { t.Id, t.What }).ToListAsync(cancellation))
            .Select(t => new Hindrance($"To do: {t.What}", $"/cases/{caseId}/plan/tasks/{t.Id}"));

    private async Task<IEnumerable<Hindrance>> TasksAsync(Guid caseId, CancellationToken cancellation)
    {
        var open = await core.Set<ExternalTask>()
            .Where(t => t.HoldingId == caseId && !t.GoesOnClosed && (t.State == TaskState.Waiting || t.State == TaskState.Answered))
            .OrderBy(t => t.AskedAt).Take(MostOfAKind).Select(t => new { t.Id, t.Name, t.State }).ToListAsync(cancellation);
        return open.Select(t => new Hindrance(
            t.State == TaskState.Waiting ? $"{t.Name} was asked to do something" : $"An answer of {t.Name} waits to be decided on",
            $"/cases/{caseId}/tasks/{t.Id}"));
    }

    private async Task<IEnumerable<Hindrance>> OffersAsync(Guid caseId, CancellationToken cancellation) =>
        (await core.Set<OwnershipOffer>().Where(o => o.HoldingId == caseId && o.State == OfferState.Open)
            .Select(o => o.To.Name).ToListAsync(cancellation))
            .Select(name => new Hindrance($"It is offered to {name}", $"/cases/{caseId}/ownership"));

    private async Task<IEnumerable<Hindrance>> ReferralsAsync(Guid caseId, CancellationToken cancellation) =>
        (await core.Set<Referral>().Where(r => r.HoldingId == caseId)
            .Where(r => r.Status == ReferralStatus.Sent || r.Status == ReferralStatus.MoreAsked || r.Status == ReferralStatus.Accepted)
            .OrderBy(r => r.SentAt).Take(MostOfAKind).Select(r => new { r.Id, r.Team.Name }).ToListAsync(cancellation))
            .Select(r => new Hindrance($"It is referred to {r.Name}", $"/cases/{caseId}/referrals/{r.Id}"));
}

/// <param name="Text">What is still open.</param>
/// <param name="Href">Where it is settled.</param>
internal sealed record Hindrance(string Text, string Href);

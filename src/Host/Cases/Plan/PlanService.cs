using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Cases.Plan;

/// <summary>Plans a case: its risk, its objective and its reviews. For those who manage it.</summary>
internal sealed class PlanService(
    CoreDbContext core, Holdings holdings, AudienceQueries audiences, CaseFile file, CurrentCaller caller, IUnitOfWork unitOfWork,
    TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Judges the risk, and brings the review forward to what that risk asks for.</summary>
    public Task JudgeAsync(Guid caseId, Risk? risk, string? reason, int version, CancellationToken cancellation)
    {
        new Rules()
            .Expect(risk is not null and not Risk.NotAssessed, "Risk", "Select how great the risk is")
            .ExpectText(reason, RiskAssessment.LongestReason, "Reason", "Enter why")
            .Check();
        return ChangeAsync(
            PlanDeeds.RiskJudged, caseId, version,
            plan =>
            {
                plan.Risk = risk!.Value;
                var latest = time.UkToday().AddDays(plan.Risk.DaysToReview());
                plan.ReviewOn = plan.ReviewOn is null || plan.ReviewOn > latest ? latest : plan.ReviewOn;
                core.Add(new RiskAssessment
                {
                    Id = NewId(),
                    CaseId = caseId,
                    Risk = plan.Risk,
                    Reason = reason!.Trim(),
                    ById = caller.Value.UserId!.Value,
                    At = Now,
                });
            },
            cancellation);
    }

    public Task SetObjectiveAsync(Guid caseId, string? objective, int version, CancellationToken cancellation)
    {
        new Rules().ExpectText(objective, CasePlan.LongestObjective, "Objective", "Enter what is to be reached").Check();
        return ChangeAsync(PlanDeeds.ObjectiveSet, caseId, version, plan => plan.Objective = objective!.Trim(), cancellation);
    }

    /// <summary>Writes in the chronology what came of a review, and sets the next.</summary>
    public Task ReviewAsync(Guid caseId, ReviewForm form, int version, CancellationToken cancellation)
    {
        form.Check(time.UkToday());
        return unitOfWork.WriteAsync(
            About(PlanDeeds.Reviewed, caseId),
            async unit =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Manage, cancellation);
                await CheckSeesAsync(holding, form.ReviewerId!.Value, "ReviewerId", cancellation);
                var plan = await PlanAsync(caseId, version, cancellation);
                (plan.ReviewerId, plan.ReviewOn) = (form.ReviewerId, form.NextOn);
                file.Add(holding, new NewEntry(EntryKind.Decision, $"Reviewed. Next review {form.NextOn!.Value.Show()}.\n{form.Outcome!.Trim()}", Now));
                unit.About(UserOf(form.ReviewerId.Value));
            },
            cancellation);
    }

    private Task ChangeAsync(DeedType deed, Guid caseId, int version, Action<CasePlan> change, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            About(deed, caseId),
            async _ =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Manage, cancellation);
                change(await PlanAsync(caseId, version, cancellation));
                holdings.Touch(holding);
            },
            cancellation);

    // Version 0 is a case for which nothing was planned when the form was shown.
    private async Task<CasePlan> PlanAsync(Guid caseId, int version, CancellationToken cancellation)
    {
        var plan = await core.Set<CasePlan>().SingleOrDefaultAsync(p => p.Id == caseId, cancellation);
        if ((plan?.Version ?? 0) != version)
            throw new DbUpdateConcurrencyException("Somebody else changed the plan.");
        if (plan is null)
            return core.Add(new CasePlan { Id = caseId }).Entity;

        core.Entry(plan).ExpectVersion(version);
        return plan;
    }

    private async Task CheckSeesAsync(Holding holding, Guid user, string field, CancellationToken cancellation) => new Rules()
        .Expect(await audiences.ReadsAsync(holding, user, cancellation), field, "Select somebody who can see the case")
        .Check();

    private Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    private static Subject UserOf(Guid id) => new("user", id.ToString());

    private static Deed About(DeedType type, Guid caseId) =>
        new(type) { Subjects = [new Subject(Holding.CaseKind, caseId.ToString())] };
}

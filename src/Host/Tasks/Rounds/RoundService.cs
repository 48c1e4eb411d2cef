using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Jobs;
using ECins.Host.Tasks.Codes;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Rounds;

/// <summary>
/// Has several people without an account asked the same. For those who contribute to the case; stopping it is for whoever asked, and
/// for those who manage the case. Asking itself is <see cref="RoundSender"/>'s, after this has committed.
/// </summary>
internal sealed class RoundService(
    CoreDbContext core, Holdings holdings, RoundPlanner planner, CodeRoutes routes, Outbox outbox, IUnitOfWork unitOfWork, CurrentCaller caller,
    TimeProvider time) : IScopedService
{
    /// <summary>Who would be asked and how, and who left out.</summary>
    /// <exception cref="RuleException">With all that is to be put right before anybody can be asked.</exception>
    public Task<IReadOnlyList<PlannedPerson>> CheckAsync(Guid caseId, RoundForm form, CancellationToken cancellation)
    {
        form.Check(routes, time.UkToday());
        return planner.PlanAsync(Wanted(caseId, Guid.Empty, form), cancellation);
    }

    /// <summary>An identifier for a round that is about to be asked.</summary>
    public Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());

    /// <summary>Has them asked. Of two presses of one page the second does nothing.</summary>
    /// <param name="caseId">For which case.</param>
    /// <param name="id">The round's identifier, as the page was given it.</param>
    /// <param name="form">Who is asked what.</param>
    /// <param name="cancellation">Gives up; nobody is asked.</param>
    public async Task AskAsync(Guid caseId, Guid id, RoundForm form, CancellationToken cancellation)
    {
        form.Check(routes, time.UkToday());
        if (await core.Set<TaskRound>().AnyAsync(r => r.Id == id && r.HoldingId == caseId, cancellation))
            return;

        await unitOfWork.WriteAsync(
            new Deed(RoundDeeds.Asked) { Subjects = About(caseId, id) },
            async _ =>
            {
                var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
                var plan = await planner.PlanAsync(Wanted(caseId, id, form), cancellation);
                new Rules().Expect(plan.Any(p => p.LeftOut is null), "Chosen", "Nobody of those ticked can be asked").Check();
                var round = core.Add(ToRound(form.What.Asked, caseId, id)).Entity;
                round.People.AddRange(plan.Select(p => new RoundPerson { RoundId = id, PersonId = p.Person.Id, Name = p.Person.Name, Route = p.Route, LeftOut = p.LeftOut }));
                holdings.Touch(holding);
                outbox.Add(RoundSender.MessageKind, id.ToString(), holding.Workstream);
            },
            cancellation);
    }

    /// <summary>Asks nobody more. Those who were asked stay asked.</summary>
    public Task StopAsync(Guid caseId, Guid id, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(RoundDeeds.Stopped) { Subjects = About(caseId, id) },
        async _ =>
        {
            var holding = await holdings.DemandAsync(caseId, Level.Contribute, cancellation);
            var (user, manages) = (caller.Value.UserId, holdings.Rule.LevelOf(holding) >= Level.Manage);
            var round = await core.Set<TaskRound>().SingleOrDefaultAsync(r => r.Id == id && r.HoldingId == caseId && (manages || r.AskerId == user), cancellation)
                ?? throw new RefusedException("Not theirs to stop.");
            round.StoppedAt ??= time.GetUtcNow().UtcDateTime;
        },
        cancellation);

    public static List<Subject> About(Guid caseId, Guid round) => [new(Holding.CaseKind, caseId.ToString()), new(TaskRound.Kind, round.ToString())];

    private static RoundWanted Wanted(Guid caseId, Guid round, RoundForm form) => new(caseId, round, form.What.AskShown, [.. form.Chosen.Distinct()], form.Ways);

    private TaskRound ToRound(AskedWhat what, Guid caseId, Guid id) => new()
    {
        Id = id,
        HoldingId = caseId,
        AskerId = caller.Value.UserId!.Value,
        OrganisationId = caller.Value.OrganisationId!.Value,
        AskedAt = time.GetUtcNow().UtcDateTime,
        Ask = what.Ask,
        Facts = what.Facts,
        Language = what.Language,
        OtherAsk = what.OtherAsk,
        OtherFacts = what.OtherFacts,
        Warnings = what.Warnings,
        LeftOutWhy = what.LeftOutWhy,
        DueOn = what.DueOn,
    };
}

using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Jobs;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Tasks.Rounds;

/// <summary>
/// Asks the people of a round, a few at a time so that others' mail goes out between them: each in a unit of work and on record by
/// itself, as whoever asked and with what they may do then.
/// </summary>
internal sealed class RoundSender(
    CoreDbContext core, UnitOfWork unitOfWork, Outbox outbox, Holdings holdings, RoundPlanner planner, NewTasks tasks, CallerReader callers,
    CurrentCaller caller, TimeProvider time) : IOutboxHandler
{
    public const string MessageKind = "task-round";

    private const int AtATime = 25;

    public string Kind => MessageKind;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <param name="payload">The round's identifier.</param>
    /// <param name="attempt">Which attempt.</param>
    /// <param name="cancellation">Gives up; who was asked by then stays asked, and the rest are when it is tried again.</param>
    public async Task HandleAsync(string payload, int attempt, CancellationToken cancellation)
    {
        var id = Guid.Parse(payload);
        var round = await core.Set<TaskRound>().AsNoTracking().SingleAsync(r => r.Id == id, cancellation);
        var waiting = await Waiting(id).OrderBy(p => p.Name).ThenBy(p => p.PersonId).Take(AtATime + 1).ToListAsync(cancellation);
        if (waiting.Count == 0)
            return;
        if ((await callers.ReadAllAsync(u => u.Id == round.AskerId, cancellation)).SingleOrDefault() is not { } asker || asker.OrganisationId != round.OrganisationId)
        {
            await HaltAsync(round, cancellation);
            return;
        }

        caller.Value = asker;
        try
        {
            foreach (var person in waiting.Take(AtATime))
                await AskAsync(round, person, cancellation);
        }
        catch (RefusedException)
        {
            caller.Value = Caller.System;
            await HaltAsync(round, cancellation);
            return;
        }

        if (waiting.Count > AtATime)
            await GoOnAsync(round, cancellation);
    }

    private async Task AskAsync(TaskRound round, RoundPerson person, CancellationToken cancellation)
    {
        if (!await Waiting(round.Id).AnyAsync(p => p.PersonId == person.PersonId, cancellation))
            return;

        var planned = (await planner.PlanAsync(new RoundWanted(round.HoldingId, round.Id, round.Ask, [person.PersonId], [person.Route!.Value]), cancellation)).Single();
        if (planned.LeftOut is { } why)
            await WriteAsync(RoundDeeds.LeftOut, round, person, (own, _) => Task.FromResult(own.LeftOut = why), cancellation);
        else
            await WriteAsync(TaskDeeds.Asked, round, person, (own, unit) => AskAsync(round, own, planned, unit, cancellation), cancellation);
    }

    private async Task AskAsync(TaskRound round, RoundPerson own, PlannedPerson planned, IUnit unit, CancellationToken cancellation)
    {
        var holding = await holdings.DemandAsync(round.HoldingId, Level.Contribute, cancellation);
        var person = planned.Person;
        core.Add(await tasks.MakeAsync(
            new NewTask(round.What, person.Name, person.Address, person.Verified, planned.Way) { PersonId = person.Id, RoundId = round.Id }, holding, unit, cancellation));
        own.AskedAt = Now;
    }

    private Task WriteAsync(DeedType deed, TaskRound round, RoundPerson person, Func<RoundPerson, IUnit, Task> change, CancellationToken cancellation) =>
        unitOfWork.WriteAsync(
            new Deed(deed) { Subjects = RoundService.About(round.HoldingId, round.Id) },
            async unit => await change(
                await core.Set<RoundPerson>().Where(RoundPerson.Waits).SingleAsync(p => p.RoundId == round.Id && p.PersonId == person.PersonId, cancellation), unit),
            cancellation);

    private Task HaltAsync(TaskRound round, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(RoundDeeds.Halted) { Subjects = RoundService.About(round.HoldingId, round.Id) },
        async _ =>
        {
            var current = await core.Set<TaskRound>().SingleAsync(r => r.Id == round.Id, cancellation);
            (current.StoppedAt, current.IsHalted) = (current.StoppedAt ?? Now, true);
        },
        cancellation);

    private Task<bool> GoOnAsync(TaskRound round, CancellationToken cancellation) => unitOfWork.KeepBooksAsync(
        async books =>
        {
            var workstream = await books.Set<Holding>().Where(h => h.Id == round.HoldingId).Select(h => h.Workstream).SingleAsync(cancellation);
            outbox.Add(MessageKind, round.Id.ToString(), workstream);
            return true;
        },
        cancellation);

    private IQueryable<RoundPerson> Waiting(Guid round) => core.Set<RoundPerson>().AsNoTracking().Where(RoundPerson.Waits).Where(p => p.RoundId == round);
}

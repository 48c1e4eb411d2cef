using ECins.Host.Access;
using ECins.Host.Data;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Problems;

/// <summary>
/// Opens problems, for those who work the workstream; changes them, for those who contribute; closes them and opens them again,
/// for those who manage them.
/// </summary>
internal sealed class ProblemService(CoreDbContext core, Holdings holdings, ProblemStarts starts, IUnitOfWork unitOfWork, TimeProvider time) : IScopedService
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Opens a problem, which its opener owns and nobody else sees until it is shared.</summary>
    /// <returns>The problem.</returns>
    public Task<Guid> OpenAsync(string workstream, ProblemAim aim, Marking marking, CancellationToken cancellation)
    {
        aim.Check(time.UkToday());
        return WriteAsync(workstream, marking, holding => New(holding, aim, null), cancellation);
    }

    /// <summary>Opens a problem on what was prepared for it, which it keeps; its place begins as that says.</summary>
    /// <param name="start">As <see cref="ProblemStarts.FindAsync"/> answered.</param>
    /// <param name="aim">As entered.</param>
    /// <param name="scan">As entered.</param>
    /// <param name="marking">How it is marked.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The problem.</returns>
    public Task<Guid> OpenAsync(ProblemStart start, ProblemAim aim, ProblemScan scan, Marking marking, CancellationToken cancellation)
    {
        aim.Check(time.UkToday());
        scan.Check("Scan.Scanning");
        return WriteAsync(
            start.Workstream, marking,
            holding =>
            {
                var problem = New(holding, aim, start);
                scan.Write(problem);
                problem.Place = start.Place;
                return problem;
            },
            cancellation);
    }

    /// <summary>Changes a part.</summary>
    /// <param name="id">The problem.</param>
    /// <param name="part">As it is from now on.</param>
    /// <param name="version">As shown.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task ChangeAsync(Guid id, IProblemPart part, int version, CancellationToken cancellation)
    {
        part.Check(time.UkToday());
        return unitOfWork.WriteAsync(
            About(ProblemDeeds.Changed, id),
            async _ =>
            {
                var holding = await holdings.DemandAsync(id, Level.Contribute, cancellation);
                var problem = await FindAsync(id, cancellation);
                core.Entry(problem).ExpectVersion(version);
                part.Write(problem);
                holdings.Touch(holding);
            },
            cancellation);
    }

    /// <summary>Closes a problem of which no task is open any more.</summary>
    public Task CloseAsync(Guid id, ProblemOutcome? outcome, string? words, CancellationToken cancellation)
    {
        new Rules()
            .Expect(outcome is not null, "Outcome", "Select what became of it")
            .ExpectText(words, Problem.LongestText, "Words", "Enter what came of it, in a few words")
            .Check();
        return unitOfWork.WriteAsync(
            About(ProblemDeeds.Closed, id),
            async _ =>
            {
                var holding = await holdings.DemandAsync(id, Level.Manage, cancellation);
                var isOpen = await core.Set<InternalTask>().Where(InternalTask.IsOpen).AnyAsync(t => t.HoldingId == id, cancellation);
                new Rules().Expect(!isOpen, "", "A task of it is still open. Settle it first").Check();
                var problem = await FindAsync(id, cancellation);
                (problem.ClosedAt, problem.Outcome, problem.OutcomeWords) = (Now, outcome, words!.Trim());
                holding.IsOpen = false;
                holdings.Touch(holding);
            },
            cancellation);
    }

    public Task ReopenAsync(Guid id, string? reason, DateOnly? reviewOn, CancellationToken cancellation)
    {
        new Rules()
            .ExpectText(reason, Share.LongestReason, "Reason", "Enter why it is opened again")
            .Expect(reviewOn > time.UkToday(), "ReviewOn", "Enter when it is looked at again, a day in the future")
            .Check();
        return unitOfWork.WriteAsync(
            About(ProblemDeeds.Reopened, id) with { Reason = reason!.Trim() },
            async _ =>
            {
                var holding = await holdings.DemandEvenClosedAsync(id, Level.Manage, cancellation);
                new Rules().Expect(!holding.IsOpen, "Reason", "It is open again already").Check();
                (await FindAsync(id, cancellation)).ReviewOn = reviewOn!.Value;
                holding.IsOpen = true;
                holdings.Touch(holding);
            },
            cancellation);
    }

    private Task<Guid> WriteAsync(string workstream, Marking marking, Func<Holding, Problem> make, CancellationToken cancellation) => unitOfWork.WriteAsync(
        new Deed(ProblemDeeds.Opened),
        async unit =>
        {
            var problem = make(holdings.Add(workstream, Problem.HeldKind, marking));
            core.Add(problem);
            unit.About(SubjectOf(problem.Id));
            if (problem.OpenedFrom.Length > 0)
                await starts.UseAsync(cancellation);
            return problem.Id;
        },
        cancellation);

    private Problem New(Holding holding, ProblemAim aim, ProblemStart? start) => new()
    {
        Id = holding.Id,
        Reference = Problem.NewReference(holding.Workstream),
        Kind = aim.Kind!.Value,
        Title = aim.Title!.Trim(),
        Objective = aim.Objective!.Trim(),
        ReviewOn = aim.ReviewOn!.Value,
        OpenedAt = Now,
        OpenedOn = start?.Known ?? "",
        OpenedFrom = start?.From ?? "",
    };

    private async Task<Problem> FindAsync(Guid id, CancellationToken cancellation) =>
        await core.Set<Problem>().SingleOrDefaultAsync(p => p.Id == id, cancellation) ?? throw new RefusedException("Is no problem.");

    private static Deed About(DeedType type, Guid id) => new(type) { Subjects = [SubjectOf(id)] };

    private static Subject SubjectOf(Guid id) => new(Problem.HeldKind, id.ToString());
}

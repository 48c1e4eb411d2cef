using ECins.Host.Cases.Sharing;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Problems;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Demo;

/// <summary>What the demonstration's partners work on together, beside cases.</summary>
internal sealed class DemoProblems(
    CoreDbContext core, CallerReader callers, CurrentCaller caller, PrincipalQueries principals, ProblemService problems, ShareService shares, InternalTaskService tasks,
    TimeProvider time) : IScopedService
{
    public async Task FillAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        if (await core.Set<Problem>().AnyAsync(cancellation))
            return;

        foreach (var problem in demo.Problems ?? [])
            await OpenAsync(problem, cancellation);
    }

    private async Task OpenAsync(DemoProblem demo, CancellationToken cancellation)
    {
        caller.Value = (await callers.ReadAllAsync(u => u.Name == demo.By, cancellation)).Single();
        var aim = new ProblemAim
        {
            Kind = demo.Kind,
            Title = demo.Title,
            Objective = demo.Objective,
            ReviewOn = time.UkToday().AddDays(demo.ReviewInDays),
        };
        var id = await problems.OpenAsync(demo.Workstream, aim, Marking.Official, cancellation);
        await ChangeAsync(id, new ProblemScan { Scanning = demo.Scanning }, cancellation);
        await ChangeAsync(id, demo.Analysis, cancellation);
        foreach (var share in demo.Shares)
            await shares.ShareAsync(id, await FormOfAsync(share, cancellation), cancellation);
        foreach (var task in demo.Tasks)
            await AskAsync(id, task, cancellation);
    }

    private async Task ChangeAsync(Guid id, IProblemPart part, CancellationToken cancellation)
    {
        var version = await core.Set<Problem>().Where(p => p.Id == id).Select(p => p.Version).SingleAsync(cancellation);
        await problems.ChangeAsync(id, part, version, cancellation);
    }

    private async Task<ShareForm> FormOfAsync(DemoShare share, CancellationToken cancellation)
    {
        var with = await FindAsync(share.With, cancellation);
        return new ShareForm(with.Kind, with.Id, share.Level, share.ForDays is { } days ? time.UkToday().AddDays(days) : null, share.Reason) { There = SharedThere.Everybody };
    }

    private async Task AskAsync(Guid id, DemoPlanTask task, CancellationToken cancellation)
    {
        var doer = await FindAsync(task.Doer, cancellation);
        var form = new InternalTaskForm { What = task.What, To = TaskPlacing.KeyOf(doer.Kind, doer.Id), DueOn = time.UkToday().AddDays(task.DueInDays) };
        await tasks.AskAsync(id, form, cancellation);
    }

    private async Task<Principal> FindAsync(string name, CancellationToken cancellation) =>
        (await principals.FindAsync(name, cancellation)).Single(p => p.Name == name);
}

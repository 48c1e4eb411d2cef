using ECins.Host.Assessments;
using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.SharedKernel;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Demo;

/// <summary>Assesses some of the demonstration's people, as long ago as it says.</summary>
internal sealed class DemoAssessments(CoreDbContext core, CallerReader callers, CurrentCaller caller, TimeProvider time, IServiceProvider services) : IScopedService
{
    public async Task FillAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        if (await core.Set<Assessment>().AnyAsync(cancellation))
            return;

        foreach (var one in demo.Assessments ?? [])
            await AssessAsync(one, cancellation);
    }

    private async Task AssessAsync(DemoAssessment demo, CancellationToken cancellation)
    {
        caller.Value = (await callers.ReadAllAsync(u => u.Name == demo.By, cancellation)).Single();
        var id = await core.Set<Case>().Where(c => c.Title == demo.Case).Select(c => c.Id).SingleAsync(cancellation);
        var about = await core.Set<Involvement>().Where(i => i.HoldingId == id && i.Profile.Name == demo.Person && i.Role == InvolvementRole.Victim)
            .Select(i => i.ProfileId).SingleAsync(cancellation);
        var service = ActivatorUtilities.CreateInstance<AssessmentService>(services, new EarlierTime(time, demo.DaysAgo));
        var form = new AssessmentForm { Answers = demo.Answers.ToDictionary(a => a.Key, a => a.Value.ToList()), Note = demo.Note };
        var assessment = await service.MakeAsync(id, about, demo.Definition, form, cancellation);
        if (demo.Plan is { } plan)
            await service.PlanAsync(id, assessment, plan, 0, cancellation);
    }
}

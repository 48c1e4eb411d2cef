using System.Collections.Frozen;
using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Jobs;
using ECins.Host.Organisations;
using ECins.Host.Workstreams;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Workstreams;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Demo;

/// <summary>Turns the demonstration's workstreams on, as its force administrator would.</summary>
internal sealed class DemoWorkstreams(
    CoreDbContext core, WorkstreamService workstreams, OutboxWorker outbox, CurrentCaller caller, ModuleCatalog catalog,
    IServiceProvider services, TimeProvider time)
    : IScopedService
{
    public async Task FillAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        foreach (var workstream in demo.Workstreams)
        {
            if (!await core.Set<Workstream>().AnyAsync(w => w.Key == workstream.Key, cancellation))
                await TurnOnAsync(workstream, cancellation);
        }

        await outbox.DrainAsync(cancellation);
    }

    /// <summary>Lets each workstream that is on bring what it has of its own to show.</summary>
    public async Task FillTheirOwnAsync(DemoForceArea demo, CancellationToken cancellation)
    {
        foreach (var module in demo.Workstreams.Select(w => catalog.Find(w.Key)!))
        {
            if (module.Demonstration is { } own)
                await ((IWorkstreamDemonstration)ActivatorUtilities.CreateInstance(services, own)).FillAsync(cancellation);
        }
    }

    private async Task TurnOnAsync(DemoWorkstream demo, CancellationToken cancellation)
    {
        caller.Value = await AdministratorAsync(cancellation);
        await workstreams.DecideAsync(demo.Key, await DecisionAsync(demo, cancellation), 0, cancellation);
    }

    private async Task<Caller> AdministratorAsync(CancellationToken cancellation)
    {
        var user = await core.Set<User>().AsNoTracking()
            .FirstAsync(u => u.Roles.Any(r => r.Role == Role.ForceAdministrator), cancellation);
        return new Caller
        {
            UserId = user.Id,
            Name = user.Name,
            OrganisationId = user.OrganisationId,
            Permissions = new[] { CorePermissions.ManageWorkstreams }.ToFrozenSet(),
        };
    }

    private async Task<WorkstreamDecision> DecisionAsync(DemoWorkstream demo, CancellationToken cancellation) => new()
    {
        Reach = demo.Reach,
        Areas = await core.Set<Area>().Where(a => (demo.Areas ?? Array.Empty<string>()).Contains(a.Name))
            .Select(a => a.Id).ToListAsync(cancellation),
        Teams = await core.Set<Team>().Where(t => demo.Teams.Contains(t.Name)).Select(t => t.Id)
            .ToListAsync(cancellation),
        ApprovedBy = demo.ApprovedBy,
        ApprovedOn = time.UkToday().AddDays(demo.ApprovedDay),
        DpiaReference = demo.Dpia,
    };
}

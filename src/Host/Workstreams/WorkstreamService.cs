using ECins.Host.Composition;
using ECins.Host.Data;
using ECins.Host.Identity;
using ECins.Host.Jobs;
using ECins.Host.Tenancy;
using ECins.Host.Workstreams.TurnOn;
using ECins.SharedKernel;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using Microsoft.EntityFrameworkCore;

namespace ECins.Host.Workstreams;

/// <summary>Turns workstreams on and off for the force area. Only for those who may manage workstreams.</summary>
internal sealed class WorkstreamService(
    CoreDbContext core, IUnitOfWork unitOfWork, Outbox outbox, AfterCommit afterCommit, WorkstreamStateCache cache,
    ForceAreaScope scope, CurrentCaller caller, ModuleCatalog catalog, IDrafts drafts, TimeProvider time)
    : IScopedService
{
    /// <summary>Turns the workstream on, or changes who uses it when it is on already.</summary>
    /// <param name="key">The module's key.</param>
    /// <param name="decision">Complete by <see cref="WorkstreamRules"/>.</param>
    /// <param name="version">The version the decision was based on; 0 when there was none.</param>
    /// <param name="cancellation">Gives up; nothing is changed.</param>
    public async Task DecideAsync(string key, WorkstreamDecision decision, int version, CancellationToken cancellation)
    {
        WorkstreamRules.CheckAll(decision, time.UkToday());
        var isOn = await core.Set<Workstream>()
            .AnyAsync(w => w.Key == key && w.Status != WorkstreamStatus.Off, cancellation);
        var deed = isOn ? CoreDeeds.WorkstreamReachChanged : CoreDeeds.WorkstreamTurnedOn;
        await unitOfWork.WriteAsync(
            About(key, deed),
            async _ =>
            {
                var workstream = await LoadAsync(key, version, cancellation);
                Apply(decision, workstream);
                if (workstream.Status == WorkstreamStatus.Off)
                    Begin(workstream);
                await drafts.DropAsync(TurnOnJourney.DraftName(key), cancellation);
            },
            cancellation);
    }

    /// <summary>Turns the workstream off: it hides and stops at once, and keeps its data.</summary>
    public Task TurnOffAsync(string key, string? reason, int version, CancellationToken cancellation)
    {
        new Rules().ExpectText(reason, Workstream.LongestReason, "Reason", "Enter why it is being turned off").Check();
        return unitOfWork.WriteAsync(
            About(key, CoreDeeds.WorkstreamTurnedOff) with { Reason = reason },
            async _ => Move(await LoadAsync(key, version, cancellation), WorkstreamStatus.Off),
            cancellation);
    }

    private static Deed About(string key, DeedType type) =>
        new(type) { Workstream = key, Subjects = [SubjectOf(key)] };

    public static Subject SubjectOf(string key) => new("workstream", key);

    private async Task<Workstream> LoadAsync(string key, int version, CancellationToken cancellation)
    {
        if (!caller.Value.Can(CorePermissions.ManageWorkstreams) || catalog.Find(key) is null)
            throw new RefusedException("May not manage workstreams.");

        var workstream = await core.Set<Workstream>().AsSplitQuery()
            .Include(w => w.Areas).Include(w => w.Teams).Include(w => w.Pilots)
            .SingleOrDefaultAsync(w => w.Key == key, cancellation);
        if (workstream is null)
            return core.Add(new Workstream { Key = key }).Entity;

        afterCommit.Do(() => cache.Forget(scope.Current.Key));
        core.Entry(workstream).ExpectVersion(version);
        return workstream;
    }

    private static void Apply(WorkstreamDecision decision, Workstream workstream)
    {
        workstream.Reach = decision.Reach!.Value;
        workstream.ApprovedBy = decision.ApprovedBy.Trim();
        workstream.ApprovedOn = decision.ApprovedOn;
        workstream.DpiaReference = decision.DpiaReference.Trim();
        workstream.Areas.Become(
            workstream.Reach == WorkstreamReach.Areas ? decision.Areas : [],
            a => a.AreaId, id => new WorkstreamArea { WorkstreamKey = workstream.Key, AreaId = id });
        workstream.Pilots.Become(
            workstream.Reach == WorkstreamReach.Pilot ? decision.Pilots : [],
            p => p.PrincipalId, id => new WorkstreamPilot { WorkstreamKey = workstream.Key, PrincipalId = id });
        workstream.Teams.Become(
            workstream.Reach == WorkstreamReach.Pilot ? [.. workstream.Teams.Select(t => t.TeamId)] : decision.Teams,
            t => t.TeamId, id => new WorkstreamTeam { WorkstreamKey = workstream.Key, TeamId = id });
    }

    private void Begin(Workstream workstream)
    {
        Move(workstream, WorkstreamStatus.Preparing);
        outbox.Add(PrepareWorkstream.MessageKind, workstream.Key);
    }

    private void Move(Workstream workstream, WorkstreamStatus status)
    {
        workstream.Status = status;
        workstream.Since = time.GetUtcNow().UtcDateTime;
    }
}

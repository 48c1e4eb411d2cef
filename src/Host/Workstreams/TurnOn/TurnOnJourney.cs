using ECins.SharedKernel;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Workstreams;

namespace ECins.Host.Workstreams.TurnOn;

/// <summary>The journey that turns a workstream on, or changes who uses it: its steps, and its answers so far.</summary>
internal sealed class TurnOnJourney(WorkstreamQueries workstreams, IDrafts drafts) : IScopedService
{
    private static readonly string[] Steps = ["Who", "Pilot", "Areas", "Teams", "Approval", "Check"];

    /// <summary>The answers so far, beginning with how the workstream is now; <c>null</c> when no module brings it.</summary>
    public async Task<TurnOnProgress?> LoadAsync(string key, CancellationToken cancellation)
    {
        if (await workstreams.FindAsync(key, cancellation) is not { } view)
            return null;

        var draft = await drafts.FindAsync<TurnOnDraft>(DraftName(key), cancellation);
        return new TurnOnProgress(view, draft ?? TurnOnDraft.From(view.Workstream));
    }

    public Task KeepAsync(TurnOnProgress progress, WorkstreamDecision decision, CancellationToken cancellation) =>
        drafts.KeepAsync(
            DraftName(progress.Module.Key), progress.Draft with { Decision = decision }, cancellation);

    /// <summary>Bases the answers on the workstream as it is now, after somebody else changed it.</summary>
    public async Task<TurnOnProgress> RebaseAsync(TurnOnProgress progress, CancellationToken cancellation)
    {
        var view = (await workstreams.FindAsync(progress.Module.Key, cancellation))!;
        var rebased = new TurnOnProgress(view, progress.Draft with { Version = view.Workstream.Version });
        await KeepAsync(rebased, rebased.Draft.Decision, cancellation);
        return rebased;
    }

    public static string DraftName(string key) => $"workstreams/{key}/turn-on";

    /// <summary>The page after this one, for these answers.</summary>
    public static string After(string step, WorkstreamDecision decision) =>
        Steps[(Array.IndexOf(Steps, step) + 1)..].First(s => IsAsked(s, decision));

    /// <summary>The page before this one; <c>null</c> before the first.</summary>
    public static string? Before(string step, WorkstreamDecision decision) =>
        Steps[..Array.IndexOf(Steps, step)].LastOrDefault(s => IsAsked(s, decision));

    private static bool IsAsked(string step, WorkstreamDecision decision) => step switch
    {
        "Pilot" => decision.Reach == WorkstreamReach.Pilot,
        "Areas" => decision.Reach == WorkstreamReach.Areas,
        "Teams" => decision.Reach is WorkstreamReach.Areas or WorkstreamReach.Everyone,
        _ => true,
    };
}

/// <param name="View">The workstream as it is.</param>
/// <param name="Draft">What is being decided about it.</param>
internal sealed record TurnOnProgress(WorkstreamView View, TurnOnDraft Draft)
{
    public WorkstreamModule Module => View.Module;

    public bool IsChange => View.Workstream.Status != WorkstreamStatus.Off;
}

/// <param name="Decision">The answers so far.</param>
/// <param name="Version">The version of the workstream that they are based on.</param>
internal sealed record TurnOnDraft(WorkstreamDecision Decision, int Version)
{
    public static TurnOnDraft From(Workstream workstream) => new(
        new WorkstreamDecision
        {
            Reach = workstream.Status == WorkstreamStatus.Off ? null : workstream.Reach,
            Areas = [.. workstream.Areas.Select(a => a.AreaId)],
            Teams = [.. workstream.Teams.Select(t => t.TeamId)],
            Pilots = [.. workstream.Pilots.Select(p => p.PrincipalId)],
        },
        workstream.Version);
}

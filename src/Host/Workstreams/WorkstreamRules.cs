using ECins.SharedKernel.Data;

namespace ECins.Host.Workstreams;

/// <summary>When a decision about a workstream is complete. Each rule names the form field that it stands beside.</summary>
internal static class WorkstreamRules
{
    public static void CheckReach(WorkstreamDecision decision)
    {
        if (decision.Reach is null)
            throw new RuleException(nameof(decision.Reach), "Select who will use it");
    }

    public static void CheckPilots(WorkstreamDecision decision)
    {
        if (decision.Reach == WorkstreamReach.Pilot && decision.Pilots.Count == 0)
            throw new RuleException("PilotTeams", "Select at least one team, or enter at least one person, for the pilot");
    }

    public static void CheckAreas(WorkstreamDecision decision)
    {
        if (decision.Reach == WorkstreamReach.Areas && decision.Areas.Count == 0)
            throw new RuleException(nameof(decision.Areas), "Select at least one area");
    }

    public static void CheckTeams(WorkstreamDecision decision)
    {
        if (decision.Reach is WorkstreamReach.Areas or WorkstreamReach.Everyone && decision.Teams.Count == 0)
            throw new RuleException(nameof(decision.Teams), "Select at least one team that will work in it");
    }

    public static void CheckApproval(WorkstreamDecision decision, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(decision.ApprovedBy))
            throw new RuleException(nameof(decision.ApprovedBy), "Enter who approved it");
        if (decision.ApprovedOn is null)
            throw new RuleException(nameof(decision.ApprovedOn), "Enter the date it was approved");
        if (decision.ApprovedOn > today)
            throw new RuleException(nameof(decision.ApprovedOn), "The date it was approved must be today or in the past");
        if (string.IsNullOrWhiteSpace(decision.DpiaReference))
            throw new RuleException(
                nameof(decision.DpiaReference), "Enter the reference of the data protection impact assessment");
    }

    public static void CheckAll(WorkstreamDecision decision, DateOnly today)
    {
        CheckReach(decision);
        CheckPilots(decision);
        CheckAreas(decision);
        CheckTeams(decision);
        CheckApproval(decision, today);
    }
}

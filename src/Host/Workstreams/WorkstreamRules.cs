using ECins.SharedKernel.Data;

namespace ECins.Host.Workstreams;

/// <summary>When a decision about a workstream is complete. Each rule names the form field that it stands beside.</summary>
internal static class WorkstreamRules
{
    public static Rules Reach(this Rules rules, WorkstreamDecision decision) =>
        rules.Expect(decision.Reach is not null, nameof(decision.Reach), "Select who will use it");

    public static Rules Pilots(this Rules rules, WorkstreamDecision decision) =>
        rules.Expect(
            decision.Reach != WorkstreamReach.Pilot || decision.Pilots.Count > 0,
            "PilotTeams", "Select at least one team, or enter at least one person, for the pilot");

    public static Rules Areas(this Rules rules, WorkstreamDecision decision) =>
        rules.Expect(
            decision.Reach != WorkstreamReach.Areas || decision.Areas.Count > 0,
            nameof(decision.Areas), "Select at least one area");

    public static Rules Teams(this Rules rules, WorkstreamDecision decision) =>
        rules.Expect(
            decision.Reach is not (WorkstreamReach.Areas or WorkstreamReach.Everyone) || decision.Teams.Count > 0,
            nameof(decision.Teams), "Select at least one team that will work in it");

    public static Rules Approval(this Rules rules, WorkstreamDecision decision, DateOnly today) => rules
        .ExpectText(
            decision.ApprovedBy, Workstream.LongestApprovedBy, nameof(decision.ApprovedBy), "Enter who approved it")
        .Expect(decision.ApprovedOn is not null, nameof(decision.ApprovedOn), "Enter the date it was approved")
        .Expect(
            decision.ApprovedOn is null || decision.ApprovedOn <= today,
            nameof(decision.ApprovedOn), "The date it was approved must be today or in the past")
        .ExpectText(
            decision.DpiaReference, Workstream.LongestDpiaReference, nameof(decision.DpiaReference),
            "Enter the reference of the data protection impact assessment");

    public static void CheckAll(WorkstreamDecision decision, DateOnly today) =>
        new Rules().Reach(decision).Pilots(decision).Areas(decision).Teams(decision).Approval(decision, today).Check();
}

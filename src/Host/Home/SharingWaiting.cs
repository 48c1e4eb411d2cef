using ECins.Host.Cases.Emergencies;
using ECins.Host.Cases.Files.Quarantine;
using ECins.Host.Cases.Oversight;
using ECins.Host.Cases.Referrals;
using ECins.Host.Cases.Requests;
using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.SharedKernel;

namespace ECins.Host.Home;

/// <summary>What waits for the caller about who is let into cases.</summary>
internal sealed class SharingWaiting(
    ReferralQueries referrals, EmergencyQueries emergencies, OversightQueries oversight, RequestQueries requests,
    QuarantineQueries quarantine, CurrentCaller caller)
    : IScopedService
{
    public async Task<IEnumerable<WaitingLine>> ForCallerAsync(CancellationToken cancellation) =>
    [
        .. await EmergenciesAsync(cancellation), .. await RequestsAsync(cancellation), .. await ReferralsAsync(cancellation),
        .. await OversightAsync(cancellation), .. await QuarantineAsync(cancellation),
    ];

    private async Task<IEnumerable<WaitingLine>> EmergenciesAsync(CancellationToken cancellation)
    {
        var mine = await emergencies.ToJustifyAsync(cancellation);
        var ofMyCases = await emergencies.UnseenAsync(cancellation);
        return mine
            .Select(e => new WaitingLine($"Say why you opened {e.Reference} in an emergency", $"/emergency/{e.Access.Id}/why", e.Access.From, "Opened"))
            .Concat(ofMyCases.Select(e => new WaitingLine(
                $"{e.Reference} was opened in an emergency", $"/cases/{e.Access.HoldingId}/sharing", e.Access.From, "Opened")));
    }

    private async Task<IEnumerable<WaitingLine>> RequestsAsync(CancellationToken cancellation)
    {
        var asked = await requests.ToDecideAsync(cancellation);
        return asked.Select(r => new WaitingLine(
            $"{r.Agency} asks to see {r.Reference}", $"/cases/{r.CaseId}/sharing/requests/{r.Id}", r.AskedAt, "Asked"));
    }

    private async Task<IEnumerable<WaitingLine>> ReferralsAsync(CancellationToken cancellation)
    {
        var toAnswer = (await referrals.ToAnswerAsync(cancellation))
            .Select(r => new WaitingLine($"{r.Reference} is referred to {r.Team}", $"/cases/{r.CaseId}/referrals/{r.Id}", r.ChangedAt, "Since"));
        var toSayMore = (await referrals.ToSayMoreAsync(cancellation))
            .Select(r => new WaitingLine($"{r.Team} asks for more about {r.Reference}", $"/cases/{r.CaseId}/referrals/{r.Id}", r.ChangedAt, "Since"));
        var toSee = (await referrals.ToSeeAsync(cancellation))
            .Select(r => new WaitingLine($"{r.Team} {r.Status.Tell()}: {r.Reference}", $"/cases/{r.CaseId}/referrals/{r.Id}", r.ChangedAt, "Since"));
        return toAnswer.Concat(toSayMore).Concat(toSee);
    }

    private async Task<IEnumerable<WaitingLine>> QuarantineAsync(CancellationToken cancellation) =>
        !caller.Value.Can(CorePermissions.SeeQuarantine)
            ? []
            : (await quarantine.StandingAsync(cancellation)).Select(f => new WaitingLine(
                $"A file for {f.Case} is kept out of sight", $"/quarantine/{f.Id}/withdraw", f.AddedAt, "Sent"));

    private async Task<IEnumerable<WaitingLine>> OversightAsync(CancellationToken cancellation)
    {
        if (!caller.Value.Can(CorePermissions.OverseeSharing))
            return [];

        var unanswered = (await oversight.UnansweredAsync(cancellation))
            .Select(r => new WaitingLine($"A request to see {r.Reference} was not answered in time", "/oversight", r.Request.AskedAt, "Asked"));
        var challenged = (await oversight.ChallengedAsync(cancellation))
            .Select(r => new WaitingLine($"A refusal to share {r.Reference} is brought before you", $"/oversight/requests/{r.Request.Id}", r.Request.AskedAt, "Asked"));
        var emergency = caller.Value.Can(CorePermissions.JudgeSharing)
            ? (await emergencies.ToJudgeAsync(cancellation))
                .Select(e => new WaitingLine($"{e.Reference} was opened in an emergency", $"/oversight/emergencies/{e.Access.Id}", e.Access.From, "Opened"))
            : [];
        return unanswered.Concat(challenged).Concat(emergency);
    }
}

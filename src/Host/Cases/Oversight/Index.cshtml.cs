using ECins.Host.Cases.Emergencies;
using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Host.Cases.Oversight;

/// <summary>Where sharing does not go as it should: requests unanswered, refusals challenged, cases opened in an emergency.</summary>
[Needs(CorePermissions.OverseeSharing)]
[Records(CoreDeeds.SharingOverseen)]
internal sealed class IndexModel(OversightQueries oversight, EmergencyQueries emergencies, Caller caller, TimeProvider time)
    : PageModel
{
    public IReadOnlyList<OverseenRequest> Unanswered { get; private set; } = [];

    public IReadOnlyList<OverseenRequest> Challenged { get; private set; } = [];

    public IReadOnlyList<EmergencyLine> Emergencies { get; private set; } = [];

    public bool Judges => caller.Can(CorePermissions.JudgeSharing);

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Unanswered = await oversight.UnansweredAsync(cancellation);
        Challenged = await oversight.ChallengedAsync(cancellation);
        Emergencies = Judges ? await emergencies.ToJudgeAsync(cancellation) : [];
    }
}

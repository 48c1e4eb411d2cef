using ECins.Asb.Incidents;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Triaging;

/// <summary>Takes a closed report up again, for a reason.</summary>
[OnRecord(typeof(Incident), Level.Contribute)]
[Records(AsbDeeds.IncidentShown)]
internal sealed class ReopenModel(IncidentQueries incidents, TriageQueries triages, TriageService service, Caller caller, IReadLog read)
    : TriageScreen(incidents, triages, caller, read)
{
    [BindProperty]
    public string? Reason { get; set; }

    protected override bool Applies => Triage.State == TriageState.Closed;

    protected override Task SaveAsync(CancellationToken cancellation) => service.ReopenAsync(Id, Reason, cancellation);
}

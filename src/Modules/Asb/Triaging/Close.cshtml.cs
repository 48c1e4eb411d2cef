using ECins.Asb.Incidents;
using ECins.Asb.Settings;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Triaging;

/// <summary>Closes a report without a case: why, and what the reporter was told.</summary>
[OnRecord(typeof(Incident), Level.Contribute)]
[Records(AsbDeeds.IncidentShown)]
internal sealed class CloseModel(
    IncidentQueries incidents, TriageQueries triages, TriageService service, SettingsQueries settings, Caller caller, IReadLog read)
    : TriageScreen(incidents, triages, caller, read)
{
    [BindProperty]
    public Guid? ReasonId { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    public IReadOnlyList<Choice> Reasons { get; private set; } = [];

    public bool HasReporter => Triage.HasClock && Triage.NoContactWhy.Length == 0;

    protected override bool Applies => Triage.State == TriageState.Triaged;

    protected override async Task OfferAsync(CancellationToken cancellation) => Reasons =
        [.. (await settings.ClosingReasonsAsync(cancellation)).Where(r => !r.IsRetired).Select(r => new Choice(r.Id.ToString(), r.Name))];

    protected override Task SaveAsync(CancellationToken cancellation) => service.CloseAsync(Id, new ClosingForm(ReasonId, Answer), cancellation);
}

using ECins.Asb.Incidents;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Triaging;

/// <summary>A page that says something of what becomes of a report. For those who may triage; for others it is not there.</summary>
internal abstract class TriageScreen(IncidentQueries incidents, TriageQueries triages, Caller caller, IReadLog read) : ScreenModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public Incident Incident { get; private set; } = null!;

    public Triage Triage { get; private set; } = null!;

    public string ReportHref => $"/asb/incidents/{Id}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        if (!Applies)
            return LocalRedirect(ReportHref);

        Show();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        !await LoadAsync(cancellation) ? NotFound()
        : ModelState.IsValid && await SavedAsync(() => SaveAsync(cancellation)) ? LocalRedirect(ReportHref)
        : Page();

    /// <summary>As the report stands, there is something to say here.</summary>
    protected abstract bool Applies { get; }

    /// <summary>Puts on the page what is known.</summary>
    protected virtual void Show()
    {
    }

    /// <summary>Loads what is offered to choose from.</summary>
    protected virtual Task OfferAsync(CancellationToken cancellation) => Task.CompletedTask;

    protected abstract Task SaveAsync(CancellationToken cancellation);

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (!caller.Can(AsbPermissions.Triage) || await incidents.FindAsync(Id, cancellation) is not { } incident)
            return false;

        (Incident, Triage) = (incident, await triages.OfAsync(Id, cancellation));
        read.Showed(IncidentService.SubjectOf(Id));
        await OfferAsync(cancellation);
        return true;
    }
}

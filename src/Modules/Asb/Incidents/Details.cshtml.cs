using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Incidents;

/// <summary>A report, and what becomes of it.</summary>
[OnRecord(typeof(Incident), Level.Read)]
[Records(AsbDeeds.IncidentShown)]
internal sealed class DetailsModel(
    IncidentQueries incidents, IncidentService service, ICases cases, IKnownPeople known, IHoldings holdings,
    IReadLog read) : ScreenModel
{
    public Incident Incident { get; private set; } = null!;

    public IReadOnlyList<IncidentLine> Earlier { get; private set; } = [];

    public IReadOnlyList<Choice> Cases { get; private set; } = [];

    public IReadOnlyList<PersonLine> People { get; private set; } = [];

    /// <summary>Who else may know the people of the report.</summary>
    public IReadOnlyList<KnownElsewhere> Known { get; private set; } = [];

    public bool MayTake { get; private set; }

    [BindProperty]
    public string? CaseTitle { get; set; }

    [BindProperty]
    public Guid? CaseId { get; set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        OnIncidentAsync(id, () => Task.FromResult<IActionResult>(Page()), cancellation);

    /// <summary>Opens a case from it.</summary>
    public Task<IActionResult> OnPostOpenAsync(Guid id, CancellationToken cancellation) => OnIncidentAsync(
        id, () => TakenAsync(() => service.OpenCaseAsync(id, CaseTitle, Incident.Holding.Marking, cancellation)), cancellation);

    /// <summary>Takes it into an open case.</summary>
    public Task<IActionResult> OnPostAddAsync(Guid id, CancellationToken cancellation) => OnIncidentAsync(
        id,
        () =>
        {
            if (CaseId is { } caseId)
                return TakenAsync(() => service.AddToCaseAsync(id, caseId, cancellation));

            ModelState.AddModelError(nameof(CaseId), "Select a case");
            return Task.FromResult<IActionResult>(Page());
        },
        cancellation);

    private async Task<IActionResult> TakenAsync(Func<Task<Guid>> take)
    {
        var caseId = Guid.Empty;
        return await SavedAsync(async () => caseId = await take()) ? LocalRedirect($"/cases/{caseId}") : Page();
    }

    private async Task<IActionResult> OnIncidentAsync(
        Guid id, Func<Task<IActionResult>> answer, CancellationToken cancellation)
    {
        if (await incidents.FindAsync(id, cancellation) is not { } incident)
            return NotFound();

        Incident = incident;
        read.Showed(IncidentService.SubjectOf(id));
        Earlier = await incidents.AtPlaceAsync(incident.Place, incident.Uprn, id, cancellation);
        People = await cases.PeopleAsync(incident.HoldingId, cancellation);
        Known = await known.ElsewhereAsync(incident.HoldingId, cancellation);
        MayTake = !incident.IsOfCase && await holdings.LevelAsync(incident.HoldingId, cancellation) >= Level.Manage;
        if (MayTake)
            Cases = [.. (await cases.ContributableAsync("asb", cancellation)).Select(c => new Choice(c.Id.ToString(), $"{c.Title} ({c.Reference})"))];
        return await answer();
    }
}

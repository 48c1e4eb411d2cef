using ECins.Asb.Linking;
using ECins.Asb.Repeats;
using ECins.Asb.Triaging;
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
    IncidentQueries incidents, IncidentService service, LinkQueries linkQueries, LinkService links, RepeatQueries repeats, TriageShownQueries triages,
    ICases cases, IKnownPeople known, IHoldings holdings, Caller caller, IReadLog read) : ScreenModel
{
    public Incident Incident { get; private set; } = null!;

    public TriageShown Triage { get; private set; } = null!;

    public IReadOnlyList<Repeat> Repeats { get; private set; } = [];

    public IReadOnlyList<LinkedReport> Linked { get; private set; } = [];

    /// <summary>What may belong to it.</summary>
    public IReadOnlyList<LinkedReport> Suggested { get; private set; } = [];

    public IReadOnlyList<Choice> Cases { get; private set; } = [];

    /// <summary>Those whom it names; a case that took it in has others too.</summary>
    public IReadOnlyList<PersonLine> People { get; private set; } = [];

    /// <summary>Who else may know the people of the report, while no case has taken it in and asks that of all its people.</summary>
    public IReadOnlyList<KnownElsewhere> Known { get; private set; } = [];

    public bool MayTake { get; private set; }

    [BindProperty]
    public string? CaseTitle { get; set; }

    [BindProperty]
    public Guid? CaseId { get; set; }

    [BindProperty]
    public Guid? OtherId { get; set; }

    [BindProperty]
    public string? LinkWhy { get; set; }

    public IEnumerable<Choice> Linkable => Suggested.Select(s => new Choice(s.Line.Id.ToString(), $"{s.Line.Type}, {s.Line.Place}, {s.Line.When}"));

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        OnIncidentAsync(id, () => Task.FromResult<IActionResult>(Page()), cancellation);

    /// <summary>Opens a case from it.</summary>
    public Task<IActionResult> OnPostOpenAsync(Guid id, CancellationToken cancellation) => OnIncidentAsync(
        id, () => TakenAsync(() => service.OpenCaseAsync(id, CaseTitle, Incident.Holding.Marking, cancellation)), cancellation);

    /// <summary>Takes it into an open case.</summary>
    public Task<IActionResult> OnPostAddAsync(Guid id, CancellationToken cancellation) => OnIncidentAsync(
        id,
        () => CaseId is { } caseId
            ? TakenAsync(() => service.AddToCaseAsync(id, caseId, cancellation))
            : AskedAsync(nameof(CaseId), "Select a case"),
        cancellation);

    /// <summary>Links it with another.</summary>
    public Task<IActionResult> OnPostLinkAsync(Guid id, CancellationToken cancellation) => OnIncidentAsync(
        id,
        () => OtherId is { } other
            ? HereAsync(() => links.LinkAsync(id, other, LinkWhy, cancellation))
            : AskedAsync(nameof(OtherId), "Select a report"),
        cancellation);

    /// <summary>Takes a link away.</summary>
    public Task<IActionResult> OnPostUnlinkAsync(Guid id, CancellationToken cancellation) => OnIncidentAsync(
        id, () => HereAsync(() => links.UnlinkAsync(id, OtherId ?? Guid.Empty, cancellation)), cancellation);

    private async Task<IActionResult> TakenAsync(Func<Task<Guid>> take)
    {
        var caseId = Guid.Empty;
        return await SavedAsync(async () => caseId = await take()) ? LocalRedirect($"/cases/{caseId}") : Page();
    }

    private async Task<IActionResult> HereAsync(Func<Task> save) => await SavedAsync(save) ? LocalRedirect($"/asb/incidents/{Incident.Id}") : Page();

    private Task<IActionResult> AskedAsync(string field, string message)
    {
        ModelState.AddModelError(field, message);
        return Task.FromResult<IActionResult>(Page());
    }

    private async Task<IActionResult> OnIncidentAsync(
        Guid id, Func<Task<IActionResult>> answer, CancellationToken cancellation)
    {
        if (await incidents.FindAsync(id, cancellation) is not { } incident)
            return NotFound();

        Incident = incident;
        read.Showed(IncidentService.SubjectOf(id));
        var level = await holdings.LevelAsync(incident.HoldingId, cancellation);
        var may = level >= Level.Contribute && caller.Can(AsbPermissions.Triage);
        Triage = await triages.OfAsync(id, new TriageRights(may, may && incident.Holding.IsOpen), cancellation);
        await LoadOthersAsync(incident, cancellation);
        MayTake = !incident.IsOfCase && level >= Level.Manage && Triage.Triage.State != TriageState.Closed;
        if (MayTake)
            Cases = [.. (await cases.ContributableAsync("asb", cancellation)).Select(c => new Choice(c.Id.ToString(), $"{c.Title} ({c.Reference})"))];
        return await answer();
    }

    private async Task LoadOthersAsync(Incident incident, CancellationToken cancellation)
    {
        var records = incident.IsOfCase ? incident.People.Select(p => p.RecordId).Distinct().ToList() : null;
        People = [.. (await cases.PeopleAsync(incident.HoldingId, records, cancellation)).Where(p => records is null || incident.Names(p.Record, p.Part))];
        Known = incident.IsOfCase ? [] : await known.ElsewhereAsync(incident.HoldingId, cancellation);
        Linked = await linkQueries.LinkedAsync(incident.Id, cancellation);
        Suggested = await linkQueries.SuggestedAsync(incident, [.. Linked.Select(l => l.Line.Id)], cancellation);
        Repeats = (await repeats.OfAsync([Occurrence.Of(incident)], cancellation))[incident.Id];
    }
}

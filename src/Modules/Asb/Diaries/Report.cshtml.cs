using ECins.Asb.Incidents;
using ECins.Asb.Settings;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Diaries;

/// <summary>Takes an entry of a diary as a report of the case.</summary>
[OnCase(Level.Contribute)]
[Records(DiaryDeeds.Shown)]
internal sealed class ReportModel(DiaryQueries diaries, IncidentQueries incidents, DiaryService service, SettingsQueries settings) : ScreenModel
{
    [FromRoute]
    public Guid CaseId { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public bool? IsDanger { get; set; }

    [BindProperty]
    public Guid? TypeId { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public CrimeView? Crime { get; set; }

    [BindProperty]
    public HowLong? HowLong { get; set; }

    [BindProperty]
    public AffectedParty? Affected { get; set; }

    [BindProperty]
    public bool? IsHate { get; set; }

    [BindProperty]
    public IReadOnlyList<HateStrands> Strands { get; set; } = [];

    public DiaryEntry Entry { get; private set; } = null!;

    public IReadOnlyList<Choice> Types { get; private set; } = [];

    public string Href => $"/asb/cases/{CaseId}/diary";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
            return NotFound();
        if (Entry.IncidentId is not null)
            return LocalRedirect(Href);

        Place = await incidents.OfCaseAsync(CaseId, cancellation) is [var latest, ..] ? latest.Place : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        !await LoadAsync(cancellation) ? NotFound()
        : ModelState.IsValid && await SavedAsync(() => service.ReportAsync(CaseId, Id, Form(), cancellation)) ? LocalRedirect(Href)
        : Page();

    private AsReportForm Form() => new(TypeId, Place, Crime)
    {
        IsDanger = IsDanger,
        HowLong = HowLong,
        Affected = Affected,
        IsHate = IsHate,
        Hate = Strands.Aggregate(HateStrands.None, (all, one) => all | one),
    };

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await diaries.FindAsync(CaseId, Id, cancellation) is not { } entry)
            return false;

        (Entry, Types) = (entry, await settings.OfferedTypesAsync(cancellation));
        return true;
    }
}

using ECins.Asb.Incidents;
using ECins.Asb.Settings;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>The report as entered, to be checked and saved; with what was reported at the same place before, and who may know its people.</summary>
[Needs(AsbPermissions.Report)]
[Records(AsbDeeds.IncidentsListed)]
internal sealed class CheckModel(
    IDrafts drafts, SettingsQueries settings, IncidentQueries incidents, IncidentService service, IKnownPeople known, TimeProvider time) : ScreenModel
{
    public ReportDraft Draft { get; private set; } = new();

    public string TypeName { get; private set; } = "";

    public IReadOnlyList<IncidentLine> Earlier { get; private set; } = [];

    /// <summary>Who else may know the people that it names.</summary>
    public IReadOnlyList<KnownElsewhere> Known { get; private set; } = [];

    /// <summary>The questions that are not answered yet.</summary>
    public IReadOnlyList<string> Open { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        if (Open.Count > 0)
            return Page();

        var saved = Guid.Empty;
        return await SavedAsync(async () => saved = await service.ReportAsync(Draft, cancellation))
            ? LocalRedirect($"/asb/incidents/{saved}")
            : Page();
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Draft = await drafts.FindAsync<ReportDraft>(ReportDraft.Name, cancellation) ?? new ReportDraft();
        Open = ReportRules.Open(Draft, time.GetUtcNow().UtcDateTime);
        TypeName = Draft.TypeId is { } type ? (await settings.IncidentTypeAsync(type, cancellation))?.FullName ?? "" : "";
        Earlier = Draft.Place.Length > 0 ? await incidents.AtPlaceAsync(Draft.Place, Draft.PlaceUprn, null, cancellation) : [];
        Known = await known.LikeAsync([.. ReportPeople.Of(Draft)], cancellation);
    }
}

using ECins.Asb.Incidents;
using ECins.Asb.Settings;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>The report as entered, to be checked and saved; with what was reported at the same place before.</summary>
[Needs(AsbPermissions.Report)]
[Records(AsbDeeds.IncidentsListed)]
internal sealed class CheckModel(
    IDrafts drafts, SettingsQueries settings, IncidentQueries incidents, IncidentService service) : ScreenModel
{
    public ReportDraft Draft { get; private set; } = new();

    public string TypeName { get; private set; } = "";

    public IReadOnlyList<IncidentLine> Earlier { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation) => LoadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        var saved = Guid.Empty;
        return await SavedAsync(async () => saved = await service.ReportAsync(Draft, cancellation))
            ? LocalRedirect($"/asb/incidents/{saved}")
            : Page();
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Draft = await drafts.FindAsync<ReportDraft>(ReportDraft.Name, cancellation) ?? new ReportDraft();
        TypeName = Draft.TypeId is { } type ? (await settings.IncidentTypeAsync(type, cancellation))?.Name ?? "" : "";
        Earlier = Draft.Place.Length > 0 ? await incidents.AtPlaceAsync(Draft.Place, null, cancellation) : [];
    }
}

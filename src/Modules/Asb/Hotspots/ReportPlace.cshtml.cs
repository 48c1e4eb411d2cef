using ECins.Asb.Incidents;
using ECins.Asb.Map;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Hotspots;

/// <summary>The place of a report: what else is reported of it, as far as the reader reads that, and since when.</summary>
[OnRecord(typeof(Incident), Level.Read)]
[Records(AsbDeeds.IncidentsListed)]
internal sealed class ReportPlaceModel(IncidentQueries incidents, PlaceCounts counts, ReportCounts reports, IProblems problems) : PageModel
{
    public Incident Report { get; private set; } = null!;

    public PlaceSummary Summary { get; private set; } = null!;

    public IReadOnlyList<IncidentLine> Lines { get; private set; } = [];

    /// <summary>The published place that is called the same; <c>null</c> where there is none, or several are.</summary>
    public Place? Point { get; private set; }

    public bool MayOpenProblem => problems.MayOpen(Key);

    private const string Key = "asb";

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => OnPlaceAsync(id, () => Task.FromResult<IActionResult>(Page()), cancellation);

    /// <summary>Leads to the form that opens a problem about the place, with what is counted here. Nothing is opened yet.</summary>
    public Task<IActionResult> OnPostProblemAsync(Guid id, CancellationToken cancellation) => OnPlaceAsync(
        id,
        async () => LocalRedirect(await problems.PrepareAsync(
            new ProblemStart(Key, Report.Place, Report.Place, Summary.Text(Report.Place), $"/asb/hotspots/reports/{id}"), cancellation)),
        cancellation);

    private async Task<IActionResult> OnPlaceAsync(Guid id, Func<Task<IActionResult>> answer, CancellationToken cancellation)
    {
        if (await incidents.FindAsync(id, cancellation) is not { } report)
            return NotFound();

        Report = report;
        Summary = await counts.OfReportsAsync(report.PlaceKey, cancellation);
        Point = (await reports.PointsAsync([report.PlaceKey], cancellation)).GetValueOrDefault(report.PlaceKey);
        Lines = await incidents.AtPlaceAsync(report.Place, report.Uprn, null, cancellation);
        return await answer();
    }
}

using ECins.Asb.Hotspots;
using ECins.Asb.Incidents;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Map;

/// <summary>One place: published incidents by month, and the reports of it that the reader may see.</summary>
[Needs(AsbPermissions.SeeMap)]
[Records(AsbDeeds.IncidentsListed)]
internal sealed class PlaceDetailsModel(MapQueries map, IncidentQueries incidents, PlaceCounts counts, IProblems problems) : PageModel
{
    private const string Key = "asb";

    public Place Place { get; private set; } = null!;

    public IReadOnlyList<MonthCount> ByMonth { get; private set; } = [];

    public IReadOnlyList<IncidentLine> Reports { get; private set; } = [];

    public PlaceSummary Summary { get; private set; } = null!;

    public bool MayOpenProblem => problems.MayOpen(Key);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await map.FindAsync(id, cancellation) is not { } place)
            return NotFound();

        Place = place;
        ByMonth = await map.OfPlaceAsync(id, cancellation);
        Summary = await counts.OfPublishedAsync(id, cancellation);
        Reports = await incidents.AtPlaceAsync(place.Name, "", null, cancellation);
        return Page();
    }

    /// <summary>Leads to the form that opens a problem about the place, with what is published of it. Nothing is opened yet.</summary>
    public async Task<IActionResult> OnPostProblemAsync(Guid id, CancellationToken cancellation)
    {
        if (await map.FindAsync(id, cancellation) is not { } place)
            return NotFound();

        var known = (await counts.OfPublishedAsync(id, cancellation)).Text($"{place.Name}, {place.Neighbourhood}");
        return LocalRedirect(await problems.PrepareAsync(
            new ProblemStart(Key, place.Name, $"On or near {place.Name}, {place.Neighbourhood}", known, $"/asb/map/{id}"), cancellation));
    }
}

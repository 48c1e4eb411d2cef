using ECins.Asb.Incidents;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Map;

/// <summary>One place: published incidents by month, and the reports of it that the reader may see.</summary>
[Needs(AsbPermissions.SeeMap)]
[Records(AsbDeeds.IncidentsListed)]
internal sealed class PlaceDetailsModel(MapQueries map, IncidentQueries incidents) : PageModel
{
    public Place Place { get; private set; } = null!;

    public IReadOnlyList<MonthCount> ByMonth { get; private set; } = [];

    public IReadOnlyList<IncidentLine> Reports { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await map.FindAsync(id, cancellation) is not { } place)
            return NotFound();

        Place = place;
        ByMonth = await map.OfPlaceAsync(id, cancellation);
        Reports = await incidents.AtPlaceAsync(place.Name, "", null, cancellation);
        return Page();
    }
}

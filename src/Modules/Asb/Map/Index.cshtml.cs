using System.Globalization;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Measures;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Map;

/// <summary>Published incidents on a map, by place and by month.</summary>
[Needs(AsbPermissions.SeeMap)]
[RecordsNothing("Published counts of places and months, and nothing about anybody.")]
internal sealed class IndexModel(MapQueries map, Caller caller) : PageModel
{
    private const int ListedAtFirst = 25;

    public IReadOnlyList<DateOnly> Months { get; private set; } = [];

    public IReadOnlyList<PlaceCount> Places { get; private set; } = [];

    public IReadOnlyList<MonthCount> ByMonth { get; private set; } = [];

    public IReadOnlyList<Choice> DistrictChoices { get; private set; } = [];

    public MapDrawing? Drawing { get; private set; }

    public bool MayImport => caller.Can(AsbPermissions.Import);

    public int Total => ByMonth.Sum(m => m.Count);

    public IEnumerable<Choice> MonthChoices =>
        Months.Select(m => new Choice(m.ToString("yyyy-MM", CultureInfo.InvariantCulture), m.ShowMonth()));

    public IEnumerable<PlaceCount> Listed => All ? Places : Places.Take(ListedAtFirst);

    public string? MoreHref => All || Places.Count <= ListedAtFirst ? null : Url.Page("Index", new { From, To, District, All = true });

    /// <summary>The first month: 2026-03.</summary>
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    /// <summary>The last month.</summary>
    [BindProperty(SupportsGet = true)]
    public string? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? District { get; set; }

    /// <summary>All places of the map are listed.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Months = await map.MonthsAsync(cancellation);
        if (Months.Count == 0)
            return;

        DistrictChoices = [.. (await map.DistrictsAsync(cancellation)).Select(d => new Choice(d, d))];
        var filter = new MapFilter(MeasurePeriod.MonthOf(From), MeasurePeriod.MonthOf(To), District);
        Places = await map.PlacesAsync(filter, cancellation);
        ByMonth = await map.ByMonthAsync(filter, cancellation);
        Drawing = MapDrawing.Of(Places);
    }
}

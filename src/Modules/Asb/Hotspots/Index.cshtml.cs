using ECins.Asb.Incidents;
using ECins.Asb.Map;
using ECins.Asb.Settings;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Asb.Hotspots;

/// <summary>Where it happens and of what kind: reports that the reader reads and published figures, beside those of the time before.</summary>
[Needs(AsbPermissions.SeeMap)]
[Records(AsbDeeds.HotspotsShown)]
internal sealed class IndexModel(ReportCounts reports, PublishedCounts published, MapQueries map, SettingsQueries settings, IReadLog read, TimeProvider time)
    : HotspotScreen(map, settings, time)
{
    private const int MostListed = 20;
    private const int MostBeside = 10;

    public IReadOnlyList<TypeCount> Types { get; private set; } = [];

    public IReadOnlyList<ReportPlace> Places { get; private set; } = [];

    public IReadOnlyList<PublishedPlace> PublishedPlaces { get; private set; } = [];

    public Compared PublishedTotal { get; private set; } = Compared.Nothing;

    public MapDrawing? Drawing { get; private set; }

    public bool IsBeside => Filter is { HasReports: true, HasPublished: true };

    public Compared Total => Compared.Sum(Types.Select(t => t.Count));

    /// <summary>The listed places that cannot be put on the map.</summary>
    public int NotPlaced => Places.Count(p => p.Point is null);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ChooseAsync(cancellation);
        if (Filter.HasReports)
        {
            Types = await reports.ByTypeAsync(Filter, cancellation);
            Places = await reports.PlacesAsync(Filter, Listed, cancellation);
            foreach (var place in Places)
                read.Showed(IncidentService.SubjectOf(place.ReportId));
        }

        if (Filter.HasPublished && Period.IsWholeMonths)
        {
            PublishedTotal = await published.TotalAsync(Filter, Published.ToHashSet(), cancellation);
            PublishedPlaces = await published.PlacesAsync(Filter, Listed, cancellation);
        }

        Drawing = MapDrawing.Of(Filter.HasPublished ? [.. PublishedPlaces.Select(p => new PlaceCount(p.Place, p.Count.Now))] : Placed());
    }

    private int Listed => IsBeside ? MostBeside : MostListed;

    private List<PlaceCount> Placed() =>
        [.. Places.Where(p => p.Point is not null).Select(p => new PlaceCount(p.Point!, p.Count.Now))];
}

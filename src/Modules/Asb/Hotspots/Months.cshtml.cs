using ECins.Asb.Map;
using ECins.Asb.Settings;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Asb.Hotspots;

/// <summary>Month by month, beside the month and the year before.</summary>
[Needs(AsbPermissions.SeeMap)]
[Records(AsbDeeds.HotspotsShown)]
internal sealed class MonthsModel(ReportCounts reports, PublishedCounts published, MapQueries map, SettingsQueries settings, TimeProvider time)
    : HotspotScreen(map, settings, time)
{
    public MonthSeries? Reports { get; private set; }

    public MonthSeries? Figures { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ChooseAsync(cancellation);
        if (Filter.HasReports)
            Reports = MonthSeries.Of(await reports.ByMonthAsync(Filter, LastMonth, cancellation), LastMonth);
        if (Filter.HasPublished)
            Figures = MonthSeries.Of(await published.ByMonthAsync(Filter, LastMonth, cancellation), LastMonth);
    }
}

using ECins.Asb.Map;
using ECins.Asb.Settings;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;

namespace ECins.Asb.Hotspots;

/// <summary>On which days of the week and at which hours it happens, as far as the time is known.</summary>
[Needs(AsbPermissions.SeeMap)]
[Records(AsbDeeds.HotspotsShown)]
internal sealed class TimesModel(ReportCounts reports, MapQueries map, SettingsQueries settings, TimeProvider time) : HotspotScreen(map, settings, time)
{
    public WeekCount Week { get; private set; } = new(new Dictionary<int, Compared>(), 0);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ChooseAsync(cancellation);
        if (Filter.HasReports)
            Week = await reports.ByHourAsync(Filter, cancellation);
    }
}

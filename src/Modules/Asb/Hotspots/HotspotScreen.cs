using System.Globalization;
using ECins.Asb.Map;
using ECins.Asb.Settings;
using ECins.Asb.Settings.IncidentTypes;
using ECins.SharedKernel;
using ECins.SharedKernel.Measures;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ECins.Asb.Hotspots;

/// <summary>The base of the pages that count: what is chosen to be counted stands in the address, and nothing of anybody.</summary>
internal abstract class HotspotScreen(MapQueries map, SettingsQueries settings, TimeProvider time) : PageModel
{
    private const int MonthsOffered = 36;

    private IReadOnlyList<IncidentType> _types = [];

    [BindProperty(SupportsGet = true)]
    public Source Source { get; set; }

    [BindProperty(SupportsGet = true)]
    public Stretch Stretch { get; set; }

    /// <summary>The last month that is counted: 2026-03.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Until { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Type { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? District { get; set; }

    /// <summary>The months of which published figures are on record, the newest first.</summary>
    public IReadOnlyList<DateOnly> Published { get; private set; } = [];

    public IReadOnlyList<Choice> DistrictChoices { get; private set; } = [];

    public HotspotFilter Filter { get; private set; } = null!;

    public Period Period => Filter.Period;

    /// <summary>The month that the counting of months ends with.</summary>
    public DateOnly LastMonth => Days.FirstOf(Period.Now.Until);

    public IEnumerable<Choice> TypeChoices => _types.Select(t => new Choice(t.Id.ToString(), t.FullName));

    public IEnumerable<Choice> MonthChoices =>
        Enumerable.Range(0, MonthsOffered).Select(ago => Newest.AddMonths(-ago)).Select(m => new Choice(Text(m), m.ShowMonth()));

    /// <summary>What is chosen, for the addresses of the other pages.</summary>
    public string Query => "?" + string.Join('&', new (string Name, string? Value)[]
    {
        ("source", Source.ToString()), ("stretch", Stretch.ToString()), ("until", Until), ("type", Type?.ToString()), ("district", District),
    }.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));

    public string NameOf(Guid type) => _types.FirstOrDefault(t => t.Id == type)?.FullName ?? "Another type";

    private DateOnly Newest => Period.LastMonth(time.UkToday());

    /// <summary>Reads what can be chosen, and what is.</summary>
    protected async Task ChooseAsync(CancellationToken cancellation)
    {
        Published = await map.MonthsAsync(cancellation);
        DistrictChoices = [.. (await map.DistrictsAsync(cancellation)).Select(d => new Choice(d, d))];
        _types = await settings.IncidentTypesAsync(cancellation);
        Filter = new HotspotFilter(Source, Hotspots.Period.Of(Stretch, MonthOf(Until) ?? Usual, time.UkToday()), Type, District);
    }

    // The newest month of which all is known that is asked for.
    private DateOnly Usual => Source == Source.Reports || Published.Count == 0 || Published[0] > Newest ? Newest : Published[0];

    private static string Text(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private DateOnly? MonthOf(string? text) =>
        MeasurePeriod.MonthOf(text) is { Year: > 2000 } month && month <= Newest ? month : null;
}

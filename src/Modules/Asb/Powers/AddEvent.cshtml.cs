using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Powers;

/// <summary>Records a breach, an appeal or a hearing.</summary>
[OnCase(Level.Contribute)]
[Records(PowerDeeds.Shown)]
internal sealed class AddEventModel(PowerQueries powers, ICases cases, IHoldings holdings, Caller caller, PowerEventService service) : PowerFormScreen(powers, cases, holdings, caller)
{
    public PowerEventKind Kind { get; private set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Court { get; set; }

    [BindProperty]
    public string? What { get; set; }

    protected override bool IsForAll => true;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!Enum.TryParse<PowerEventKind>(RouteData.Values["kind"]?.ToString(), out var kind) || !Enum.IsDefined(kind))
            return false;

        Kind = kind;
        return await base.FindAsync(cancellation);
    }

    public void OnGet() => Version = Power.Version;

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => SavedToPowerAsync(
        () => service.AddAsync(CaseId, Power.Id, Kind, new EventForm(On, What, Court), Version, cancellation));

    protected override IEnumerable<Difference> Compare(UsedPower now) =>
    [
        Field("How it stands", now.State.ToString(), ""),
        Field("What happened", Told(now.Events.Select(e => (e.Kind, (DateOnly?)e.On, e.What))), Told([(Kind, On, What ?? "")])),
    ];

    private static string Told(IEnumerable<(PowerEventKind Kind, DateOnly? On, string What)> events) =>
        string.Join('\n', events.Select(e => $"{e.Kind.Show()}, {e.On?.Show()}: {e.What}"));
}

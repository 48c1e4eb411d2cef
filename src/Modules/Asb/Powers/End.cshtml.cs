using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Powers;

/// <summary>Varies a power, or ends it before its time.</summary>
[OnCase(Level.Contribute)]
[Records(PowerDeeds.Shown)]
internal sealed class EndModel(PowerQueries powers, ICases cases, IHoldings holdings, Caller caller, PowerService service) : PowerFormScreen(powers, cases, holdings, caller)
{
    public static IReadOnlyList<Choice> Ways { get; } =
    [
        new(nameof(PowerState.Varied), "Varied", "It goes on, and asks something else from now on"),
        new(nameof(PowerState.Discharged), "Discharged", "It ended before its time, or was overturned on appeal"),
        new(nameof(PowerState.Withdrawn), "Withdrawn", "It was taken back, and counts as if it had not been"),
    ];

    [BindProperty]
    public PowerState? To { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public string? Prohibitions { get; set; }

    [BindProperty]
    public string? Requirements { get; set; }

    public void OnGet() => (Prohibitions, Requirements, Version) = (Power.Prohibitions, Power.Requirements, Power.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => SavedToPowerAsync(() => service.EndAsync(
        CaseId, Power.Id, new EndForm(To, On, Why) { Prohibitions = Prohibitions, Requirements = Requirements }, Version, cancellation));

    protected override IEnumerable<Difference> Compare(UsedPower now) =>
    [
        Field("What happened to it", now.State.ToString(), To?.ToString()),
        Field("When", now.EndedOn?.Show(), On?.Show()),
        Field("Who decided it, and why", now.EndedWhy, Why),
        Field(PowerWords.MustNot, now.Prohibitions, Prohibitions),
        Field(PowerWords.Must, now.Requirements, Requirements),
    ];
}

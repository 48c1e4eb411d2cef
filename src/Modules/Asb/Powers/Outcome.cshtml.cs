using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Powers;

/// <summary>Says what came of a breach, an appeal or a hearing.</summary>
[OnCase(Level.Contribute)]
[Records(PowerDeeds.Shown)]
internal sealed class OutcomeModel(PowerQueries powers, ICases cases, IHoldings holdings, Caller caller, PowerEventService service) : PowerFormScreen(powers, cases, holdings, caller)
{
    public PowerEvent Happened { get; private set; } = null!;

    [BindProperty]
    public string? Outcome { get; set; }

    [BindProperty]
    public DateOnly? OutcomeOn { get; set; }

    protected override bool IsForAll => true;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var id = RouteId("event");
        if (!await base.FindAsync(cancellation) || Power.Events.Find(e => e.Id == id) is not { } happened)
            return false;

        Happened = happened;
        return true;
    }

    public void OnGet() => (Outcome, OutcomeOn, Version) = (Happened.Outcome, Happened.OutcomeOn, Happened.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) => SavedToPowerAsync(
        () => service.AnswerAsync(CaseId, Power.Id, Happened.Id, new OutcomeForm(Outcome, OutcomeOn), Version, cancellation));

    protected override int VersionOf(UsedPower now) => Stored(now).Version;

    protected override IEnumerable<Difference> Compare(UsedPower now) =>
    [
        Field(Happened.Kind.AsksOutcome(), Stored(now).Outcome, Outcome),
        Field("When", Stored(now).OutcomeOn?.Show(), OutcomeOn?.Show()),
    ];

    private PowerEvent Stored(UsedPower now) => now.Events.Single(e => e.Id == Happened.Id);
}

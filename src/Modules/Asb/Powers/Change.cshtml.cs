using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Powers;

/// <summary>Changes the draft of a power.</summary>
[OnCase(Level.Contribute)]
[Records(PowerDeeds.Shown)]
internal sealed class ChangeModel(PowerQueries powers, ICases cases, IHoldings holdings, Caller caller, PowerService service, TimeProvider time)
    : PowerFormScreen(powers, cases, holdings, caller)
{
    public PowerTerms Terms => Power.Terms;

    /// <summary>What is missing for it.</summary>
    public IReadOnlyList<Gap> Gaps { get; private set; } = [];

    /// <summary>Where it is said that it cannot be used.</summary>
    public Guid? Type => Power.TypeId;

    [BindProperty]
    public string? Officer { get; set; }

    [BindProperty]
    public List<string?> Support { get; set; } = [];

    [BindProperty]
    public string? Prohibitions { get; set; }

    [BindProperty]
    public string? Requirements { get; set; }

    [BindProperty]
    public string? OverrideReason { get; set; }

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!await base.FindAsync(cancellation))
            return false;

        var used = (await Powers.OnAsync(Part.Records, cancellation)).Where(u => u.Id != Power.Id);
        Gaps = LadderRules.Missing(
            Terms, Part.Facts(), [.. used.Select(u => u.Earlier)], await Powers.LadderAsync(cancellation), time.GetUtcNow().UtcDateTime);
        return true;
    }

    public void OnGet()
    {
        (Officer, Prohibitions, Requirements, OverrideReason, Version) =
            (Power.Officer, Power.Prohibitions, Power.Requirements, Power.OverrideReason, Power.Version);
        Support = [.. Power.Support];
    }

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Support = [.. Terms.Test.Select((_, at) => Support.ElementAtOrDefault(at))];
        return SavedToPowerAsync(() => service.ChangeAsync(
            CaseId, Power.Id, new DraftForm(Officer, Support, Prohibitions, Requirements, OverrideReason), Version, cancellation));
    }

    protected override IEnumerable<Difference> Compare(UsedPower now) =>
    [
        Field("How it stands", now.State.ToString(), nameof(PowerState.Draft)),
        Field("Why it is used nevertheless", now.OverrideReason, OverrideReason),
        .. Terms.Test.Select((statement, at) => Field(statement, now.Support.ElementAtOrDefault(at), Support.ElementAtOrDefault(at))),
        Field(PowerWords.MustNot, now.Prohibitions, Prohibitions),
        Field(PowerWords.Must, now.Requirements, Requirements),
        Field("Officer who signs it", now.Officer, Officer),
    ];
}

using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Powers;

/// <summary>Issues a draft, and says when and how it was served.</summary>
[OnCase(Level.Contribute)]
[Records(PowerDeeds.Shown)]
internal sealed class IssueModel(PowerQueries powers, ICases cases, IHoldings holdings, Caller caller, PowerService service, TimeProvider time)
    : PowerFormScreen(powers, cases, holdings, caller)
{
    /// <summary>It has to say until when there is time to put things right.</summary>
    public bool GivesTime { get; private set; }

    public bool IsOfHours => Power.Terms.Longest?.Unit == LifeUnit.Hours;

    /// <summary>Where it is said that it cannot be issued.</summary>
    public Guid? Type => Power.TypeId;

    [BindProperty]
    public DateOnly? IssuedOn { get; set; }

    [BindProperty]
    public DateOnly? ServedOn { get; set; }

    [BindProperty]
    public string? ServedTime { get; set; }

    [BindProperty]
    public string? ServedHow { get; set; }

    [BindProperty]
    public bool IsLonger { get; set; }

    [BindProperty]
    public DateOnly? ExpiresOn { get; set; }

    [BindProperty]
    public DateOnly? ComplyBy { get; set; }

    [BindProperty]
    public DateOnly? ReviewOn { get; set; }

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!await base.FindAsync(cancellation))
            return false;

        GivesTime = PowerService.GivesTime(await Powers.LadderAsync(cancellation), Power.Type.Key);
        return true;
    }

    public void OnGet() => (IssuedOn, Version) = (Power.IssuedOn ?? time.UkToday(), Power.Version);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var form = new IssueForm(IssuedOn, ServedOn, ServedTime, ServedHow)
        {
            IsLonger = IsLonger,
            ExpiresOn = ExpiresOn,
            ComplyBy = ComplyBy,
            ReviewOn = ReviewOn,
        };
        return SavedToPowerAsync(() => service.IssueAsync(CaseId, Power.Id, form, Version, cancellation));
    }

    // What the draft asks is not entered here, but whoever issues it has to know when somebody has just changed it.
    protected override IEnumerable<Difference> Compare(UsedPower now) =>
    [
        Field("How it stands", now.State.ToString(), ""),
        Field(PowerWords.MustNot, now.Prohibitions, ""),
        Field(PowerWords.Must, now.Requirements, ""),
        Field("Issued or made on", now.IssuedOn?.Show(), IssuedOn?.Show()),
        Field("Served or given on", now.ServedAt is null ? "" : now.ShowServed(), ServedOn?.Show()),
        Field("How it was served or given", now.ServedHow, ServedHow),
        Field("It lasts longer", now.IsLonger ? "Yes" : "No", IsLonger ? "Yes" : "No"),
        Field("Time to put things right until", now.ComplyBy?.Show(), ComplyBy?.Show()),
        Field("Last day in force", now.ExpiresAt is null ? "" : now.ShowExpiry(), ExpiresOn?.Show()),
        Field("To be reviewed on", now.ReviewOn?.Show(), ReviewOn?.Show()),
    ];
}

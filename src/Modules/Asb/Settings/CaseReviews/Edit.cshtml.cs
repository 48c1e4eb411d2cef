using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.CaseReviews;

/// <summary>Changes the threshold and the clocks of ASB case reviews.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("Shows the force area's own rules, and nothing about anybody.")]
internal sealed class EditModel(CaseReviewRulesService rules) : ScreenModel
{
    [BindProperty]
    public CaseReviewRulesForm Form { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var now = await rules.ReadAsync(cancellation);
        (Form, Version) = (CaseReviewRulesForm.Of(now), now.Version);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => rules.ChangeAsync(Form, Version, cancellation)) ? Redirect("/asb") : Page();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var stored = await rules.ReadAsync(HttpContext.RequestAborted);
        Version = BaseOn(stored.Version);
        var now = CaseReviewRulesForm.Of(stored);
        return
        [
            new("How many complaints", now.ReportsNeeded, Form.ReportsNeeded),
            new("In how many months", now.Months, Form.Months),
            new("Told within", now.ToldWithin, Form.ToldWithin),
            new("Days or months", now.ToldUnit?.Show(), Form.ToldUnit?.Show()),
            new("To acknowledge", now.AcknowledgeDays, Form.AcknowledgeDays),
            new("To decide", now.DecideDays, Form.DecideDays),
            new("To the panel", now.PanelDays, Form.PanelDays),
            new("Start below the threshold", Said(now.MayStartBelow), Said(Form.MayStartBelow)),
            new("Published year", now.Year?.Show(), Form.Year?.Show()),
        ];
    }

    private static string Said(bool may) => may ? "Yes" : "No";
}

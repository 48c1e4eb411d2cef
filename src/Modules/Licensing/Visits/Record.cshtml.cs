using ECins.Licensing.Register;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Licensing.Visits;

/// <summary>Records a visit to premises: one page, one save.</summary>
[OnRecord(typeof(Premises), Level.Contribute)]
[RecordsNothing("An empty form.")]
internal sealed class RecordModel(VisitService visits, TimeProvider time) : ScreenModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public Objective? Objective { get; set; }

    [BindProperty]
    public VisitOutcome? Outcome { get; set; }

    [BindProperty]
    public string? Found { get; set; }

    public void OnGet() => On = time.UkToday();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid
        && await SavedAsync(() => visits.RecordAsync(Id, new VisitForm(On, Objective, Outcome, Found), cancellation))
            ? LocalRedirect($"/licensing/premises/{Id}")
            : Page();
}

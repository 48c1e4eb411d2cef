using System.Globalization;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.ResponseStandards;

/// <summary>Changes a response standard.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("Shows the force area's own rules, and nothing about anybody.")]
internal sealed class EditModel(SettingsQueries settings, ResponseStandardService standards) : ScreenModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? AppliesTo { get; set; }

    /// <summary>As typed, so that what is no number survives to be corrected.</summary>
    [BindProperty]
    public string? WorkingDays { get; set; }

    [BindProperty]
    public string? PlanWorkingDays { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await settings.ResponseStandardAsync(Id, cancellation) is not { } standard)
            return NotFound();

        (Name, AppliesTo, Version) = (standard.Name, standard.AppliesTo, standard.Version);
        (WorkingDays, PlanWorkingDays) = (Number(standard.WorkingDays), Number(standard.PlanWorkingDays));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var form = new ResponseStandardForm(Name, AppliesTo, NumberOf(WorkingDays), NumberOf(PlanWorkingDays));
        return ModelState.IsValid && await SavedAsync(() => standards.ChangeAsync(Id, form, Version, cancellation))
            ? Redirect("/asb")
            : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await settings.ResponseStandardAsync(Id, HttpContext.RequestAborted))!;
        Version = BaseOn(now.Version);
        return
        [
            new("Name", now.Name, Name),
            new("Which reports it is for", now.AppliesTo, AppliesTo),
            new("Working days", Number(now.WorkingDays), WorkingDays),
            new("Working days to an action plan", Number(now.PlanWorkingDays), PlanWorkingDays),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int? NumberOf(string? typed) => int.TryParse(typed, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.ClosingReasons;

/// <summary>Changes a reason for closing reports, or retires it.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("Shows the force area's own rules, and nothing about anybody.")]
internal sealed class EditModel(SettingsQueries settings, ClosingReasonService reasons) : ScreenModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public bool IsRetired { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await settings.ClosingReasonAsync(Id, cancellation) is not { } reason)
            return NotFound();

        (Name, IsRetired, Version) = (reason.Name, reason.IsRetired, reason.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => reasons.ChangeAsync(Id, Name, IsRetired, Version, cancellation)) ? Redirect("/asb") : Page();

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        var now = (await settings.ClosingReasonAsync(Id, HttpContext.RequestAborted))!;
        Version = BaseOn(now.Version);
        return [new("Name", now.Name, Name), new("Retired", now.IsRetired ? "Yes" : "No", IsRetired ? "Yes" : "No")];
    }
}

using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.ClosingReasons;

/// <summary>Adds a reason for closing reports.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("An empty form.")]
internal sealed class AddModel(ClosingReasonService reasons) : ScreenModel
{
    [BindProperty]
    public string? Name { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => reasons.AddAsync(Name, cancellation)) ? Redirect("/asb") : Page();
}

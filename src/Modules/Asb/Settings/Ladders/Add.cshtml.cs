using ECins.Asb.Powers;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Settings.Ladders;

/// <summary>Adds a power to the ladder, as new law brings it.</summary>
[Needs(AsbPermissions.ChangeSettings)]
[RecordsNothing("An empty form.")]
internal sealed class AddModel(PowerQueries powers, LadderService ladder) : TermsScreen(powers)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => ladder.AddAsync(Form, cancellation)) ? Redirect("/asb/settings/powers") : Page();
}

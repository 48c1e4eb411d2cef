using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Emergencies;

/// <summary>A page that opens a case in an emergency.</summary>
internal abstract class OpenScreen : ScreenModel
{
    [BindProperty]
    public string? Reason { get; set; }

    /// <param name="open">Opens it, and says which case it is.</param>
    /// <param name="field">Beside what the refusal is said.</param>
    protected async Task<IActionResult> OpenedAsync(Func<Task<Guid>> open, string field)
    {
        try
        {
            var opened = Guid.Empty;
            return await SavedAsync(async () => opened = await open()) ? LocalRedirect($"/cases/{opened}") : Page();
        }
        catch (RefusedException)
        {
            // It is on record. Whether there is such a case is not told.
            ModelState.AddModelError(field, "No such case opens to you, even in an emergency. Telephone the agency that you think holds it.");
            return Page();
        }
    }
}

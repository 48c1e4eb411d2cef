using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Progress;

/// <summary>A page that takes a case a step on, and leads back to how far it has come.</summary>
internal abstract class StepScreen : ScreenModel
{
    [FromRoute]
    public Guid CaseId { get; set; }

    [BindProperty]
    public DateOnly? On { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    public string Href => $"/asb/cases/{CaseId}/progress";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Suggest();
        await OfferAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid && await SavedAsync(() => SaveAsync(cancellation)))
            return LocalRedirect(Href);

        await OfferAsync(cancellation);
        return Page();
    }

    /// <summary>Fills the form with what is likely.</summary>
    protected abstract void Suggest();

    /// <summary>Loads what is offered to choose from.</summary>
    protected virtual Task OfferAsync(CancellationToken cancellation) => Task.CompletedTask;

    protected abstract Task SaveAsync(CancellationToken cancellation);
}

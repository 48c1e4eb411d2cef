using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Asb.Reporting;

/// <summary>A page of the report that asks one question: shows the answer so far, checks and keeps the new one.</summary>
internal abstract class ReportStep(IDrafts drafts) : ScreenModel
{
    public string BackHref => IsChange ? ReportJourney.PathOf("check") : ReportJourney.Before(Step);

    /// <summary>Whether it was asked for from the check page, and leads back there.</summary>
    [BindProperty(SupportsGet = true, Name = "change")]
    public bool IsChange { get; set; }

    protected ReportDraft Draft { get; private set; } = new();

    private string Step => GetType().Name[..^"Model".Length].ToLowerInvariant();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        Show(Draft);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        var draft = Answer(Draft);
        return ModelState.IsValid && await SavedAsync(() => KeepAsync(draft, cancellation))
            ? LocalRedirect(IsChange ? ReportJourney.PathOf("check") : ReportJourney.After(Step))
            : Page();
    }

    /// <summary>Puts the answer so far on the page.</summary>
    protected abstract void Show(ReportDraft draft);

    /// <summary>The draft with what was entered.</summary>
    protected abstract ReportDraft Answer(ReportDraft draft);

    /// <summary>Adds the rules of this question.</summary>
    protected abstract Rules Expect(Rules rules, ReportDraft draft);

    /// <summary>Loads what the question offers to choose from.</summary>
    protected virtual Task OfferAsync(CancellationToken cancellation) => Task.CompletedTask;

    private async Task LoadAsync(CancellationToken cancellation)
    {
        Draft = await drafts.FindAsync<ReportDraft>(ReportDraft.Name, cancellation) ?? new ReportDraft();
        await OfferAsync(cancellation);
    }

    private Task KeepAsync(ReportDraft draft, CancellationToken cancellation)
    {
        Expect(new Rules(), draft).Check();
        return drafts.KeepAsync(ReportDraft.Name, draft, cancellation);
    }
}

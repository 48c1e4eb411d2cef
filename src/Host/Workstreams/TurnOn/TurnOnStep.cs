using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Data;
using ECins.SharedKernel.Screens;
using ECins.SharedKernel.Workstreams;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Workstreams.TurnOn;

/// <summary>A page of the journey that asks one question: shows the answer so far, checks and keeps the new one.</summary>
internal abstract class TurnOnStep(TurnOnJourney journey, IReadLog read) : ScreenModel
{
    public TurnOnProgress Progress { get; private set; } = null!;

    public WorkstreamModule Module => Progress.Module;

    public string BackHref =>
        TurnOnJourney.Before(Step, Progress.Draft.Decision) is { } before
            ? Url.Page(before, new { key = Module.Key })!
            : Url.Page("/Workstreams/Details", new { key = Module.Key })!;

    private string Step => GetType().Name[..^"Model".Length];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellation)
    {
        if (!await LoadAsync(key, cancellation))
            return NotFound();

        Show(Progress.Draft.Decision);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken cancellation)
    {
        if (!await LoadAsync(key, cancellation))
            return NotFound();

        var decision = Answer(Progress.Draft.Decision);
        return ModelState.IsValid && await SavedAsync(() => KeepAsync(decision, cancellation))
            ? RedirectToPage(TurnOnJourney.After(Step, decision), new { key })
            : Page();
    }

    /// <summary>Puts the answer so far on the page.</summary>
    protected abstract void Show(WorkstreamDecision decision);

    /// <summary>The decision with what was entered.</summary>
    protected abstract WorkstreamDecision Answer(WorkstreamDecision decision);

    /// <summary>Adds the rules of this question.</summary>
    protected abstract Rules Expect(Rules rules, WorkstreamDecision decision);

    /// <summary>Loads what the question offers to choose from.</summary>
    protected virtual Task OfferAsync(CancellationToken cancellation) => Task.CompletedTask;

    private async Task<bool> LoadAsync(string key, CancellationToken cancellation)
    {
        if (await journey.LoadAsync(key, cancellation) is not { } progress)
            return false;

        Progress = progress;
        read.Showed(WorkstreamService.SubjectOf(key));
        await OfferAsync(cancellation);
        return true;
    }

    private Task KeepAsync(WorkstreamDecision decision, CancellationToken cancellation)
    {
        Expect(new Rules(), decision).Check();
        return journey.KeepAsync(Progress, decision, cancellation);
    }
}

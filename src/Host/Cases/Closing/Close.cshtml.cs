using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Closing;

/// <summary>Closes the case, or says what stands in the way.</summary>
[OnCase(Level.Manage)]
[Records(ClosingDeeds.Considered)]
internal sealed class CloseModel(CaseBarQueries bars, ClosingQueries queries, ClosingService service, Endings endings) : CaseScreen(bars)
{
    public const string WhyLabel = "Why is it closed?";
    public const string InWordsLabel = "If something else, what?";
    public const string SummaryLabel = "What came of it?";

    public IReadOnlyList<Choice> Reasons { get; private set; } = [];

    public IReadOnlyList<Hindrance> Hindrances { get; private set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public string? InWords { get; set; }

    [BindProperty]
    public string? Summary { get; set; }

    /// <summary>What was entered when something came to stand in the way, so that it is not lost.</summary>
    public IReadOnlyList<(string Label, string Text)> Written => new List<(string Label, string Text)>
    {
        (WhyLabel, Reasons.FirstOrDefault(r => r.Value == Reason)?.Text ?? ""), (InWordsLabel, InWords ?? ""), (SummaryLabel, Summary ?? ""),
    }.FindAll(w => w.Text.Length > 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!Bar.Holding.IsOpen)
            return LocalRedirect($"/cases/{CaseId}");

        await OfferAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid && await SavedAsync(() => service.CloseAsync(CaseId, new ClosingForm(Reason, InWords, Summary), cancellation)))
            return LocalRedirect($"/cases/{CaseId}");

        await OfferAsync(cancellation);
        return Page();
    }

    private async Task OfferAsync(CancellationToken cancellation)
    {
        Hindrances = await queries.HindrancesAsync(CaseId, cancellation);
        Reasons = await endings.ChoicesAsync(Bar.Holding.Workstream, cancellation);
    }
}

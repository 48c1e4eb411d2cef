using ECins.Host.Cases;
using ECins.Host.Tasks.Inside;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Problems;

/// <summary>Closes the problem, or says what is still to be done.</summary>
[OnProblem(Level.Manage)]
[Records(ProblemDeeds.ClosingConsidered)]
internal sealed class CloseModel(HeldBarQueries bars, InternalTaskQueries tasks, ProblemService service, TimeProvider time) : HeldScreen(bars)
{
    /// <summary>The tasks that are still open.</summary>
    public IReadOnlyList<InternalTask> Open { get; private set; } = [];

    public DateOnly Today => time.UkToday();

    [BindProperty]
    public ProblemOutcome? Outcome { get; set; }

    [BindProperty]
    public string? Words { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!Bar.Holding.IsOpen)
            return LocalRedirect(Root);

        Open = await tasks.OpenAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid && await SavedAsync(() => service.CloseAsync(HeldId, Outcome, Words, cancellation)))
            return LocalRedirect(Root);

        Open = await tasks.OpenAsync(cancellation);
        return Page();
    }
}

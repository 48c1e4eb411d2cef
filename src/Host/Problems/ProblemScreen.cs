using ECins.Host.Cases;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Problems;

/// <summary>The base of every page that problems alone have: brings the problem.</summary>
internal abstract class ProblemScreen(HeldBarQueries bars, ProblemQueries queries) : HeldScreen(bars)
{
    public Problem Problem { get; private set; } = null!;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!await base.FindAsync(cancellation))
            return false;

        await AgainAsync(cancellation);
        return true;
    }

    /// <summary>Reads it as it is stored now.</summary>
    protected async Task AgainAsync(CancellationToken cancellation) => Problem = await queries.ReadAsync(HeldId, cancellation);
}

/// <summary>The base of pages that change one part of a problem.</summary>
internal abstract class ProblemPartScreen<TPart>(HeldBarQueries bars, ProblemQueries queries, ProblemService service) : ProblemScreen(bars, queries)
    where TPart : class, IProblemPart, new()
{
    [BindProperty]
    public TPart Part { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    public void OnGet() => (Part, Version) = (Of(Problem), Problem.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        ModelState.IsValid && await SavedAsync(() => service.ChangeAsync(HeldId, Part, Version, cancellation))
            ? LocalRedirect(Root)
            : Page();

    /// <summary>The part as it is stored.</summary>
    protected abstract TPart Of(Problem problem);

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await AgainAsync(HttpContext.RequestAborted);
        Version = BaseOn(Problem.Version);
        return Part.Against(Problem);
    }
}

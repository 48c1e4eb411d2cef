using ECins.Host.Cases.Sharing;
using ECins.SharedKernel;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Requests;

/// <summary>Decides on somebody who asks to be let into the case.</summary>
[OnCase(Level.Own)]
[Records(RequestDeeds.Shown)]
internal sealed class DecideModel(
    CaseBarQueries bars, RequestQueries queries, RequestDecisions decisions, ShareService shares, TimeProvider time)
    : CaseScreen(bars)
{
    private const int DaysUnlessSaid = 90;

    public AccessRequest Asked { get; private set; } = null!;

    /// <summary>The purposes that no agreement of theirs covers, by name: then they cannot be let in.</summary>
    public IReadOnlyList<string> Uncovered { get; private set; } = [];

    public static IReadOnlyList<Choice> Levels { get; } =
        [.. new[] { Level.Index, Level.Read, Level.Contribute }.Select(l => new Choice(l.ToString(), l.Show(), l.Explain()))];

    [BindProperty]
    public Level? UpTo { get; set; }

    [BindProperty]
    public DateOnly? Until { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public Task<IActionResult> OnGetAsync(Guid request, CancellationToken cancellation) => OnRequestAsync(
        request,
        () =>
        {
            (Version, UpTo, Until) = (Asked.Version, Level.Read, time.UkToday().AddDays(DaysUnlessSaid));
            return Task.FromResult<IActionResult>(Page());
        },
        cancellation);

    public Task<IActionResult> OnPostGrantAsync(Guid request, CancellationToken cancellation) => OnRequestAsync(
        request, () => SaveAsync(() => decisions.GrantAsync(CaseId, request, Form, Version, cancellation)), cancellation);

    public Task<IActionResult> OnPostRefuseAsync(Guid request, CancellationToken cancellation) => OnRequestAsync(
        request, () => SaveAsync(() => decisions.RefuseAsync(CaseId, request, Answer, Version, cancellation)), cancellation);

    private ShareForm Form => new(PrincipalKind.User, Asked.ById, UpTo, Until, Asked.Reason);

    private async Task<IActionResult> SaveAsync(Func<Task> save) =>
        ModelState.IsValid && await SavedAsync(save) ? LocalRedirect($"/cases/{CaseId}/sharing") : Page();

    private async Task<IActionResult> OnRequestAsync(Guid id, Func<Task<IActionResult>> answer, CancellationToken cancellation)
    {
        if (await queries.FindAsync(id, cancellation) is not { } asked)
            return NotFound();

        Asked = asked;
        Uncovered = await shares.UncoveredAsync(Bar.Holding.Workstream, asked.By.OrganisationId, cancellation);
        return await answer();
    }
}

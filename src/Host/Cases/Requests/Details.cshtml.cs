using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Requests;

/// <summary>One thing that the user asked to see: what became of it, and what they can do.</summary>
[SignedIn]
[Records(RequestDeeds.Shown)]
internal sealed class DetailsModel(RequestQueries queries, RequestService requests) : ScreenModel
{
    public MyRequest Mine { get; private set; } = null!;

    [BindProperty]
    public string? Words { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => OnMineAsync(
        id,
        () =>
        {
            Version = Mine.Request.Version;
            return Task.FromResult<IActionResult>(Page());
        },
        cancellation);

    public Task<IActionResult> OnPostWithdrawAsync(Guid id, CancellationToken cancellation) => OnMineAsync(
        id, () => SaveAsync(() => requests.WithdrawAsync(id, Version, cancellation)), cancellation);

    public Task<IActionResult> OnPostChallengeAsync(Guid id, CancellationToken cancellation) => OnMineAsync(
        id, () => SaveAsync(() => requests.ChallengeAsync(id, Words, Version, cancellation)), cancellation);

    private async Task<IActionResult> SaveAsync(Func<Task> save) =>
        await SavedAsync(save) ? LocalRedirect($"/requests/{Mine.Request.Id}") : Page();

    private async Task<IActionResult> OnMineAsync(Guid id, Func<Task<IActionResult>> answer, CancellationToken cancellation)
    {
        if (await queries.FindMineAsync(id, cancellation) is not { } mine)
            return NotFound();

        Mine = mine;
        return await answer();
    }
}

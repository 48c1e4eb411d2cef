using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Cases.Requests;

/// <summary>Asks the owner of a case that the index told of to be let in. One reason, one click.</summary>
[OnIndex(typeof(Profile))]
[Records(RequestDeeds.HoldingShown)]
internal sealed class AskModel(RequestQueries queries, RequestService requests) : ScreenModel
{
    public HeldBy Held { get; private set; } = null!;

    public IReadOnlyList<Choice> Tickets { get; private set; } = [];

    /// <summary>The caller's own case or report that they ask it for.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? For { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public Task OnGetAsync(Guid id, CancellationToken cancellation) => LoadAsync(id, cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        await LoadAsync(id, cancellation);
        return await SavedAsync(() => requests.AskAsync(id, For, Reason, cancellation)) ? LocalRedirect("/requests") : Page();
    }

    private async Task LoadAsync(Guid id, CancellationToken cancellation)
    {
        Held = await queries.HeldByAsync(id, cancellation);
        Tickets = await queries.TicketsAsync(For, cancellation);
    }
}

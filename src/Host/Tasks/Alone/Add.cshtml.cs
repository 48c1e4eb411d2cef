using ECins.Host.Cases.Sharing;
using ECins.Host.Composition;
using ECins.Host.Tasks.Inside;
using ECins.Host.Workstreams;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Tasks.Alone;

/// <summary>Asks somebody who was found by name to do something of no case.</summary>
[SignedIn]
[RecordsNothing("An empty form with a partner's name; asking is recorded.")]
internal sealed class AddModel(PrincipalQueries principals, ShareService shares, InternalTaskService service, ModuleCatalog catalog, Caller caller) : ScreenModel
{
    public Principal To { get; private set; } = null!;

    public IReadOnlyList<Choice> Workstreams => catalog.ChoicesOf(caller);

    [BindProperty]
    public string? Workstream { get; set; }

    [BindProperty]
    public InternalTaskForm Task { get; set; } = new();

    public Task<IActionResult> OnGetAsync(PrincipalKind kind, Guid id, CancellationToken cancellation) =>
        OnToAsync(kind, id, () => System.Threading.Tasks.Task.FromResult<IActionResult>(Page()), cancellation);

    public Task<IActionResult> OnPostAsync(PrincipalKind kind, Guid id, CancellationToken cancellation) => OnToAsync(
        kind, id,
        async () =>
        {
            Task.To = TaskPlacing.KeyOf(kind, id);
            var task = Guid.Empty;
            return await WorkstreamAsync(cancellation) is { } workstream && ModelState.IsValid
                && await SavedAsync(async () => task = await service.AskAloneAsync(workstream, Task, cancellation))
                ? LocalRedirect($"/tasks/{task}")
                : Page();
        },
        cancellation);

    private async Task<string?> WorkstreamAsync(CancellationToken cancellation)
    {
        var chosen = Workstreams.Chosen(Workstream);
        if (chosen is null)
            ModelState.AddModelError(nameof(Workstream), "Select the workstream that it is for");
        else if (To.OrganisationId != caller.OrganisationId && await shares.UncoveredAsync(chosen, To.OrganisationId, cancellation) is { Count: > 0 } uncovered)
            ModelState.AddModelError("", $"No agreement in force covers {string.Join(", ", uncovered).ToLowerInvariant()} for that partner. Ask your data sharing manager");
        return chosen;
    }

    private async Task<IActionResult> OnToAsync(PrincipalKind kind, Guid id, Func<Task<IActionResult>> answer, CancellationToken cancellation)
    {
        if (Workstreams.Count == 0 || await principals.FindAsync(kind, id, cancellation) is not { } found)
            return NotFound();

        To = found;
        return await answer();
    }
}

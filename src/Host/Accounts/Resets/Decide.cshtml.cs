using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Accounts.Resets;

/// <summary>Where a second person approves, or refuses, that a user's sign-in is set up anew.</summary>
[Needs(CorePermissions.ApproveResets)]
[Records(CoreDeeds.AccountShown)]
internal sealed class DecideModel(ResetQueries resets, ResetService service) : ScreenModel
{
    public ResetRequest Asked { get; private set; } = null!;

    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Version = Asked.Version;
        return Page();
    }

    public Task<IActionResult> OnPostApproveAsync(Guid id, CancellationToken cancellation) =>
        DecideAsync(id, () => service.ApproveAsync(id, Version, cancellation), cancellation);

    public Task<IActionResult> OnPostRefuseAsync(Guid id, CancellationToken cancellation) =>
        DecideAsync(id, () => service.RefuseAsync(id, Reason, Version, cancellation), cancellation);

    private async Task<IActionResult> DecideAsync(Guid id, Func<Task> decide, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        return await SavedAsync(decide) ? LocalRedirect("/") : Page();
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await resets.FindAsync(id, cancellation) is not { } request)
            return false;

        Asked = request;
        return true;
    }
}

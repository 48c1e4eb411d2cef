using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.SyOps;

/// <summary>Shows the current security operating procedures, and asks for acceptance until it is given.</summary>
[SignedIn]
[BeforeAccess]
[RecordsNothing("Shows the force area's own rules, and nothing about anybody.")]
internal sealed class AcceptModel(SyOpsQueries syOps, SyOpsService service, CurrentCaller caller) : ScreenModel
{
    public SyOpsVersion Current { get; private set; } = null!;

    public bool IsAsked => caller.Value.Pending == PendingStep.SyOps;

    [BindProperty]
    public bool Accepts { get; set; }

    [BindProperty]
    public int Number { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await LoadAsync(cancellation) ? Page() : LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await SavedAsync(() => service.AcceptAsync(Number, Accepts, cancellation)))
            return LocalRedirect("/");

        await LoadAsync(cancellation);
        BaseOnCurrent();
        return Page();
    }

    private void BaseOnCurrent()
    {
        ModelState.Remove(nameof(Number));
        Number = Current.Number;
    }

    private async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await syOps.CurrentAsync(cancellation) is not { } current)
            return false;

        Current = current;
        Number = current.Number;
        return true;
    }
}

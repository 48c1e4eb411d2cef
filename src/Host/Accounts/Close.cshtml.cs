using ECins.Host.Cases.Ownership;
using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Accounts;

/// <summary>Puts an account out for good, once somebody takes each open case that it owns.</summary>
[Needs(CorePermissions.SuspendAccounts)]
[Records(CoreDeeds.AccountShown)]
internal sealed class CloseModel(AccountQueries accounts, AccountService service, OwnedCases owned) : SuccessionScreen
{
    public AccountLine Account { get; private set; } = null!;

    public override string Nobody => "nobody of your organisation could own it. Ask them to hand it over to another agency first.";

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Successors = [.. Cases.Where(c => c.Successors.Count == 0).Select(c => new Successor { CaseId = c.Id })];
        return Page();
    }

    /// <summary>Asks who takes the cases ticked.</summary>
    public async Task<IActionResult> OnPostApartAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Arrange();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Arrange();
        ExpectAll();
        return ModelState.IsValid && await SavedAsync(() => service.CloseAsync(id, Chosen(), Reason, cancellation))
            ? RedirectToPage("/Accounts/Details", new { id })
            : Page();
    }

    private void ExpectAll()
    {
        if (All is null && Successors.Count < Cases.Count)
            ModelState.AddModelError(nameof(All), "Select who takes the cases");
        for (var at = 0; at < Successors.Count; at++)
        {
            if (Successors[at].To is null)
                ModelState.AddModelError($"Successors[{at}].To", $"Select who takes {CaseOf(Successors[at]).Reference}");
        }
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await accounts.FindAsync(id, cancellation) is not { } account || account.Status == UserStatus.Closed)
            return false;

        Account = account;
        Cases = await owned.WithSuccessorsAsync(id, cancellation);
        return true;
    }
}

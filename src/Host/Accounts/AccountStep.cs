using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Accounts;

/// <summary>A page that changes an account with a reason.</summary>
internal abstract class AccountStep(AccountQueries accounts) : ScreenModel
{
    public AccountLine Account { get; private set; } = null!;

    /// <summary>What is about to be done.</summary>
    public abstract string Title { get; }

    /// <summary>What that will mean.</summary>
    public abstract string Meaning { get; }

    public abstract string Question { get; }

    public abstract string Button { get; }

    public virtual string? Variant => null;

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        await LoadAsync(id, cancellation) && IsFor(Account) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        // Somebody else may have done it meanwhile: the account's page says how it stands now.
        return !IsFor(Account) || await SavedAsync(() => SaveAsync(id, cancellation))
            ? RedirectToPage("/Accounts/Details", new { id })
            : Page();
    }

    /// <summary>Whether this can be done to the account as it stands.</summary>
    protected abstract bool IsFor(AccountLine account);

    protected abstract Task SaveAsync(Guid id, CancellationToken cancellation);

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await accounts.FindAsync(id, cancellation) is not { } account)
            return false;

        Account = account;
        return true;
    }
}

using ECins.Host.Cases.Ownership;
using ECins.Host.Composition;
using ECins.Host.Identity;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Accounts;

/// <summary>Puts an account out for good, once somebody takes each open case that it owns.</summary>
[Needs(CorePermissions.SuspendAccounts)]
[Records(CoreDeeds.AccountShown)]
internal sealed class CloseModel(AccountQueries accounts, AccountService service, OwnedCases owned) : ScreenModel
{
    public AccountLine Account { get; private set; } = null!;

    public IReadOnlyList<OwnedCase> Cases { get; private set; } = [];

    /// <summary>Who takes each case, in the order they are shown.</summary>
    [BindProperty]
    public List<Successor> Successors { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Successors = [.. Cases.Select(c => new Successor { CaseId = c.Id })];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        Arrange();
        return ModelState.IsValid && await SavedAsync(() => service.CloseAsync(id, Chosen(), Reason, cancellation))
            ? RedirectToPage("/Accounts/Details", new { id })
            : Page();
    }

    public static IReadOnlyList<Choice> ChoicesOf(OwnedCase one) =>
        [.. one.Successors.Select(s => new Choice($"{s.UserId}", $"{s.Name}, {s.OrganisationName}"))];

    // The cases may be others by now than those that were shown.
    private void Arrange()
    {
        var posted = Successors.DistinctBy(s => s.CaseId).ToDictionary(s => s.CaseId, s => s.To);
        ModelState.Clear();
        Successors = [.. Cases.Select(c => new Successor { CaseId = c.Id, To = posted.GetValueOrDefault(c.Id) })];
        for (var at = 0; at < Successors.Count; at++)
        {
            if (Successors[at].To is null)
                ModelState.AddModelError($"Successors[{at}].To", $"Select who takes {Cases[at].Reference}");
        }
    }

    private Dictionary<Guid, Guid> Chosen() => Successors.ToDictionary(s => s.CaseId, s => s.To!.Value);

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await accounts.FindAsync(id, cancellation) is not { } account || account.Status == UserStatus.Closed)
            return false;

        Account = account;
        Cases = await owned.WithSuccessorsAsync(id, cancellation);
        return true;
    }
}

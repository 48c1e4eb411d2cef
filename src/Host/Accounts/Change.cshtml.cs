using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Accounts;

/// <summary>Changes the job and the teams of a colleague.</summary>
[Needs(CorePermissions.ManageAccounts)]
[Records(CoreDeeds.AccountShown)]
internal sealed class ChangeModel(AccountQueries accounts, AccountService service, Caller caller) : ScreenModel
{
    public AccountLine Account { get; private set; } = null!;

    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    [BindProperty]
    public string? JobTitle { get; set; }

    [BindProperty]
    public List<Guid> Teams { get; set; } = [];

    [BindProperty]
    public List<Guid> Supervised { get; set; } = [];

    [BindProperty]
    public string? Basis { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        (JobTitle, Teams, Supervised, Basis) = (Account.JobTitle, [.. Account.TeamIds], [.. Account.SupervisedIds], Account.Basis);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
            return NotFound();

        return ModelState.IsValid && await SavedAsync(() => service.ChangeAsync(id, JobTitle, Teams, Supervised, Basis, cancellation))
            ? RedirectToPage("Details", new { id })
            : Page();
    }

    protected override async Task<IReadOnlyList<Difference>> DifferencesAsync()
    {
        await LoadAsync(Account.Id, HttpContext.RequestAborted);
        ModelState.Remove(nameof(Basis));
        Basis = Account.Basis;
        return
        [
            new("Job title", Account.JobTitle, JobTitle),
            new("Teams", string.Join(", ", Account.Teams), Named(Teams)),
            new("Supervises", Named(Account.SupervisedIds), Named(Supervised)),
        ];
    }

    private string Named(IEnumerable<Guid> teams) =>
        string.Join(", ", Choices.Where(c => teams.Contains(Guid.Parse(c.Value))).Select(c => c.Text));

    // Who oversees every organisation's accounts still changes those of their own only; and nobody puts themself into a team.
    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await accounts.FindAsync(id, cancellation) is not { } account || account.OrganisationId != caller.OrganisationId || id == caller.UserId)
            return false;

        Account = account;
        Choices = await accounts.TeamsAsync(cancellation);
        return true;
    }
}

using ECins.Host.Composition;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using ECins.SharedKernel.Screens;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.Accounts;

/// <summary>Adds an account to the SPOC's own organisation.</summary>
[Needs(CorePermissions.ManageAccounts)]
[RecordsNothing("An empty form with the teams of the user's organisation.")]
internal sealed class AddModel(AccountQueries accounts, AccountService service) : ScreenModel
{
    public IReadOnlyList<Choice> Choices { get; private set; } = [];

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? JobTitle { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public List<Guid> Teams { get; set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Choices = await accounts.TeamsAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var id = Guid.Empty;
        var colleague = new NewColleague(Name, JobTitle, Address, Teams);
        if (ModelState.IsValid && await SavedAsync(async () => id = await service.AddAsync(colleague, cancellation)))
            return RedirectToPage("Details", new { id });

        Choices = await accounts.TeamsAsync(cancellation);
        return Page();
    }
}

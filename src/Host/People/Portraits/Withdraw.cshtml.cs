using ECins.Host.Cases;
using ECins.Host.Cases.People;
using ECins.SharedKernel.Access;
using ECins.SharedKernel.Audit;
using Microsoft.AspNetCore.Mvc;

namespace ECins.Host.People.Portraits;

/// <summary>Withdraws a photograph of a person.</summary>
[OnCase(Level.Contribute)]
[Records(CaseDeeds.PeopleShown)]
internal sealed class WithdrawModel(CaseBarQueries bars, PeopleQueries people, PortraitQueries queries, PortraitService portraits)
    : PortraitScreen(bars, people, queries, portraits)
{
    [BindProperty]
    public string? Reason { get; set; }

    public IActionResult OnGet() => MayWithdraw ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        SavedToPersonAsync(() => Portraits.WithdrawAsync(CaseId, Person.Id, Portrait.Id, Reason, cancellation));
}
